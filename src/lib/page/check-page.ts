import { render } from 'svelte/server';
import CheckList, { type Check } from '../components/snapshot/CheckList.svelte';
import { sha256Hex } from '../formats/digest';
import { openFragment, type OpenedSnapshot } from '../snapshot/open';
import { snapshotProblemWords } from '../text/snapshot-words';
import { checksOf } from './checks';
import { openRecords } from './open-records';
import { pageBody } from './page-file';
import { parsed } from './parsed';

/** What a page can't show of itself, whatever it says. */
const ITSELF: Check = {
	how: 'cannot be checked',
	finding: 'Checked by the page itself.',
	rest: 'Whoever alters a page can alter its check: to be sure, open this file in your own Hindcast.'
};

/** Opens the snapshot in a page, compares it with what the page shows, and says in the page what came of it. */
export async function checkPage(page: Document): Promise<void> {
	const fragment = page.getElementById('snapshot')?.textContent ?? '';
	const opened = await openFragment(fragment.trim(), { digest: sha256Hex });
	if (opened.ok) {
		const { document, verification } = opened.value;
		say(page, [shownCheck(page, opened.value), ...checksOf(verification, document.madeAt)]);
		openRecords(page, opened.value);
	} else {
		const { what, then } = snapshotProblemWords(opened.problem);
		say(page, [{ how: 'failed', finding: what, rest: then }]);
	}
}

function say(page: Document, checks: readonly Check[]): void {
	const { body } = render(CheckList, { props: { checks: [...checks, ITSELF] } });
	page.getElementById('checks')?.replaceChildren(...parsed(page, body).body.childNodes);
}

function shownCheck(page: Document, { document, board }: OpenedSnapshot): Check {
	const shown = shownIn(page);
	const given = shownIn(parsed(page, pageBody(document, board)));
	return shown && given?.isEqualNode(shown)
		? { how: 'held', finding: 'Page matches.', rest: 'It shows what its sealed records give.' }
		: {
				how: 'failed',
				finding: 'The page was altered.',
				rest: 'What it shows is not what its sealed records give. Do not trust it.'
			};
}

/** What a page shows, but for what its own check says. */
function shownIn(page: Document): Element | undefined {
	const shown = page.querySelector('main')?.cloneNode(true) as Element | undefined;
	shown?.querySelector('#checks')?.replaceChildren();
	return shown;
}
