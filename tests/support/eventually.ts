import { vi } from 'vitest';

/** Waits until a check holds; a busy machine may take its time. */
export const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 20_000 });
