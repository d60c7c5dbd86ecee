import { createContext } from 'svelte';
import type { OverlayName } from './overlay/Overlay.svelte';

/** Lays one of these over the page; set by the root layout. */
export const [getLay, setLay] = createContext<(name: OverlayName) => Promise<void>>();
