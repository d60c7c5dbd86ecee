import { err, ok, type Result } from '../domain/result';
import { lasting } from './lasting.svelte';

/** A part of the site that is fetched when needed did not come: no network, or a newer version is in its place. */
export interface PartMissing {
	readonly code: 'part/missing';
}

let asking = 0;
let missing: readonly string[] = $state.raw([]);

/** Whether a part that was asked for is not here yet. */
export function isPartMissing(): boolean {
	return missing.length > 0;
}

/** Hears of what is fetched by other ways than `part`; only a reload brings that. Returns the way to stop. */
export function watchParts(): () => void {
	const hear = () => {
		if (asking === 0) missing = [...missing, ''];
	};
	addEventListener('vite:preloadError', hear);
	return () => removeEventListener('vite:preloadError', hear);
}

/**
 * Fetches a part of the site by its dynamic import. One that did not come may when it is asked for again; some
 * browsers bring it by a reload only.
 */
export async function part<Part>(fetched: () => Promise<Part>): Promise<Result<Part, PartMissing>> {
	// The text of the call names what it imports.
	const name = String(fetched);
	asking += 1;
	try {
		const value = await lasting(fetched());
		if (missing.includes(name)) missing = missing.filter((other) => other !== name);
		return ok(value);
	} catch {
		if (!missing.includes(name)) missing = [...missing, name];
		return err({ code: 'part/missing' });
	} finally {
		asking -= 1;
	}
}
