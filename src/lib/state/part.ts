import { err, ok, type Result } from '../domain/result';

/** A part of the site that is fetched when needed did not come: no network, or a newer version is in its place. */
export interface PartMissing {
	readonly code: 'part/missing';
}

/** Fetches a part of the site by its dynamic import. Only a reload can bring one that did not come. */
export async function part<Part>(fetched: () => Promise<Part>): Promise<Result<Part, PartMissing>> {
	try {
		return ok(await fetched());
	} catch {
		return err({ code: 'part/missing' });
	}
}
