import { render } from 'svelte/server';
import CheckList, { type Check } from '../components/snapshot/CheckList.svelte';
import { sha256Hex } from '../formats/digest';
import type { Day } from '../domain/day';
import type { Instant } from '../domain/entry';
import type { SnapshotDocument } from '../snapshot/document';
import { openFragment, type OpenedSnapshot } from '../snapshot/open';
import { bestBeforeWords, snapshotProblemWords } from '../text/snapshot-words';
import { checksOf } from './checks';
import { openRecords } from './open-records';
import { pageBody, pageTitle } from './page-file';
import { parsed } from './parsed';

/** What a page can't show of itself, whatever it says. */
const ITSELF: Check = {
	how: 'cannot be checked',
	finding: 'Checked by the page itself.',
	rest: 'Whoever alters a page can alter its check: to be sure, open this file in your own Hindcast.'
};

/**
 * Opens the snapshot in a page, compares it with what the page shows, and says in the page what came of it.
 * `symbols` are those that the page was made with, `today` and `now` are the reader's.
 */
export async function checkPage(
	page: Document,
	symbols: string,
	today: Day,
	now: Instant
): Promise<void> {
	const fragment = page.getElementById('snapshot')?.textContent ?? '';
	const opened = await openFragment(fragment.trim(), { digest: sha256Hex });
	if (opened.ok) {
		const { document, verification } = opened.value;
		const shown = shownCheck(page, opened.value, symbols);
		say(page, [
			shown,
			...pastBest(document, today),
			...checksOf(verification, document.madeAt, { now, shownBy: 'page' })
		]);
		openRecords(page, opened.value);
	} else {
		const { what, then } = snapshotProblemWords(opened.problem);
		say(page, [{ how: 'failed', finding: what, rest: then }]);
	}
}

function pastBest({ bestBefore }: SnapshotDocument, today: Day): readonly Check[] {
	if (bestBefore === undefined || today <= bestBefore) return [];
	return [
		{
			how: 'left to you',
			finding: 'Past its best-before day.',
			rest: bestBeforeWords(bestBefore, today)
		}
	];
}

function say(page: Document, checks: readonly Check[]): void {
	const { body } = render(CheckList, { props: { checks: [...checks, ITSELF] } });
	page.getElementById('checks')?.replaceChildren(...parsed(page, body).body.childNodes);
}

function shownCheck(page: Document, { document, board }: OpenedSnapshot, symbols: string): Check {
	const markup = pageTitle(document) + symbols + pageBody(document, board);
	const given = parsed(page, markup);
	return page.title === given.title && shownIn(page).isEqualNode(shownIn(given))
		? { how: 'held', finding: 'Page matches.', rest: 'It shows what its sealed records give.' }
		: {
				how: 'failed',
				finding: 'The page was altered.',
				rest: 'What it shows is not what its sealed records give. Do not trust it.'
			};
}

/** All that a page shows, but for what its own check says: nothing of scripts, nor of blanks between its parts. */
function shownIn({ body }: Document): Node {
	const shown = body.cloneNode(true) as HTMLElement;
	shown.querySelector('#checks')?.replaceChildren();
	for (const script of shown.querySelectorAll(':scope > script')) script.remove();
	for (const node of [...shown.childNodes]) {
		if (node.nodeType === node.TEXT_NODE && node.textContent?.trim() === '') node.remove();
	}
	return shown;
}
