import { fromBase64Url, inflate } from '../snapshot/bytes';
import { MOST_BYTES } from '../snapshot/limits';
import type { OpenedSnapshot } from '../snapshot/open';
import { pageFile, type PageParts } from './page-file';
import { parsed } from './parsed';

/** Whether a page shows what its records give. Of one with another script than ours, that can't be told. */
export type PageFit = 'matches' | 'differs' | 'another version';

/** Holds a page, as somebody sent it, against the one that we would make of what is sealed in it. */
export async function comparePage(
	page: string,
	{ document, board }: Pick<OpenedSnapshot, 'document' | 'board'>,
	parts: PageParts,
	here: Document
): Promise<PageFit> {
	if (page.includes(STILL)) return 'differs';
	const sent = parsed(here, still(page));
	if ((await scriptIn(sent)) !== parts.script) return 'another version';
	const made = parsed(here, still(await pageFile(document, board, parts)));
	return visibleIn(sent).isEqualNode(visibleIn(made)) ? 'matches' : 'differs';
}

/** No page of ours has this in it. */
const STILL = 'type="text/still-style"';

/** A page whose styles lie still: the policy of the site reports them even in a document that nobody sees. */
function still(page: string): string {
	return page.replaceAll(/<style\b/gi, `<script ${STILL}`).replaceAll(/<\/style\b/gi, '</script');
}

async function scriptIn(page: Document): Promise<string | undefined> {
	const packed = fromBase64Url(page.getElementById('script')?.textContent.trim() ?? '');
	const script = packed && (await inflate(packed, MOST_BYTES));
	return script?.ok ? script.value : undefined;
}

/** All of a page but what it holds packed: not every browser packs alike. */
function visibleIn(page: Document): Element {
	for (const id of ['snapshot', 'script']) page.getElementById(id)?.replaceChildren();
	return page.documentElement;
}
