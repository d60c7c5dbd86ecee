import { resolve } from '$app/paths';
import { err, ok, type Result } from '../domain/result';
import type { Board } from '../domain/board';
import type * as PageScript from '../page/page-script';
import type { SnapshotDocument } from '../snapshot/document';

/** Writes a snapshot as a page of its own. */
export type PageMaker = (document: SnapshotDocument, board: Board) => Promise<string>;

/**
 * Fetches what pages are put together from. The script is fetched as text, to go into the page, and run
 * here: what writes a page is the very thing that checks it later.
 */
export async function fetchPageMaker(): Promise<Result<PageMaker, 'page/unreachable'>> {
	const address = (part: string) => resolve('/snapshots/page.[part]', { part });
	try {
		const [script, style, symbols, { pageFile }] = await Promise.all([
			textAt(address('js')),
			textAt(address('css')),
			textAt(address('svg')),
			import(/* @vite-ignore */ address('js')) as Promise<typeof PageScript>
		]);
		return ok((document, board) => pageFile(document, board, { script, style, symbols }));
	} catch (problem) {
		// What fetch and import throw where nothing answers; anything else is a bug.
		if (problem instanceof TypeError) return err('page/unreachable');
		throw problem;
	}
}

async function textAt(address: string): Promise<string> {
	const answer = await fetch(address);
	if (!answer.ok) throw new TypeError(`${address}: ${answer.status}`);
	return answer.text();
}
