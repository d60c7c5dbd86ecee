import { allowed } from './browser-storage';

const KEY = 'hindcast.pinned';

/** Remembers how many views the board shows: src/early.js keeps room for so many before the first paint. */
export function rememberPinned(count: number): void {
	allowed(() => {
		if (count === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, String(count));
	});
}

/** Gives that room back: what was to stand in it does, or is no more. */
export function clearRoom(): void {
	document.documentElement.style.removeProperty('--pins');
}
