import { render } from 'svelte/server';
import { standingsIn } from '../snapshot/follow-chains';
import type { OpenedSnapshot } from '../snapshot/open';
import { claimAnchors } from './claim-anchors';
import PageClaim from './PageClaim.svelte';
import { parsed } from './parsed';

/** Lets a click on a claim open its record: what it rests on stands in the snapshot, not in the page. */
export function openRecords(
	page: Document,
	{ document, board, verification }: OpenedSnapshot
): void {
	const anchorOf = claimAnchors(document);
	const standings = standingsIn(document.journal.entries, verification.chains);
	const idAt = new Map(document.predictions.map((id) => [`#${anchorOf(id)}`, id]));
	page.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const state = board.byPrediction.get(idAt.get(link?.getAttribute('href') ?? '') ?? '');
		if (!state) return;
		event.preventDefault();
		const { body } = render(PageClaim, { props: { state, board, standings } });
		const dialog = parsed(page, body).querySelector('dialog');
		if (!dialog) return;
		page.body.append(dialog);
		dialog.addEventListener('close', () => dialog.remove());
		dialog.querySelector('button')?.addEventListener('click', () => dialog.close());
		dialog.showModal();
	});
}
