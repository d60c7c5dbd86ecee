import { resolve } from '$app/paths';
import { err, ok, type Result } from '../domain/result';
import type { Board } from '../domain/board';
import type { PageFit } from '../page/compare-page';
import type { PageParts } from '../page/page-file';
import type * as PageScript from '../page/page-script';
import type { SnapshotDocument } from '../snapshot/document';
import type { OpenedSnapshot } from '../snapshot/open';
import { lasting } from './lasting.svelte';

/** Writes a snapshot as a page of its own. */
export type PageMaker = (document: SnapshotDocument, board: Board) => Promise<string>;

type Unreachable = 'page/unreachable';

export async function fetchPageMaker(): Promise<Result<PageMaker, Unreachable>> {
	const fetched = await lasting(fetchPage());
	if (!fetched.ok) return fetched;
	const { pageFile, parts } = fetched.value;
	return ok((document, board) => pageFile(document, board, parts));
}

/** Whether a page that was opened shows what is sealed in it. */
export async function comparePage(
	page: string,
	opened: OpenedSnapshot
): Promise<Result<PageFit, Unreachable>> {
	const fetched = await lasting(fetchPage());
	if (!fetched.ok) return fetched;
	const { comparePage, parts } = fetched.value;
	return ok(await comparePage(page, opened, parts, document));
}

/**
 * Fetches what pages are put together from. The script is fetched as text, to go into the page, and run
 * here: what writes a page is the very thing that checks it later.
 */
async function fetchPage(): Promise<
	Result<typeof PageScript & { readonly parts: PageParts }, Unreachable>
> {
	const address = (part: string) => resolve('/snapshots/page.[part]', { part });
	try {
		const [script, style, symbols, page] = await Promise.all([
			textAt(address('js')),
			textAt(address('css')),
			textAt(address('svg')),
			import(/* @vite-ignore */ address('js')) as Promise<typeof PageScript>
		]);
		return ok({ ...page, parts: { script, style, symbols } });
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
