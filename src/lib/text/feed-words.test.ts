import { expect, it } from 'vitest';
import {
	aForecast,
	anEvidence,
	aPrediction,
	aPredictionEntry,
	aResolution,
	at,
	link
} from '../../../tests/support/builders';
import type { EntryContext } from './entry-words';
import { catalogueItems, ownItems } from './feed-words';

const said = aPredictionEntry(aPrediction());
const context: EntryContext = {
	prediction: (id) => (id === 'claim' ? said.prediction : undefined),
	figure: () => undefined,
	entry: () => undefined,
	publisher: () => 'A paper',
	chain: 'my-chain'
};
const page = () => 'https://example.org/predictions/claim';

it('the catalogue’s feed tells what became known last first, an outcome by its verdict', () => {
	const entries = [said, aForecast(), anEvidence({ knownOn: '2024' }), aResolution()];
	expect(
		catalogueItems(entries, context, page).map(({ title, updated }) => [
			updated.slice(0, 10),
			title
		])
	).toEqual([
		['2024-12-31', 'Evidence: A claim'],
		['2024-03-01', 'Came true: A claim'],
		['2023-02-06', 'New prediction: A claim']
	]);
});

it('the reader’s feed tells what was recorded last first, each entry by its own UUID', () => {
	const id = '01890a5d-ac96-774b-bcce-b302099a8057';
	const first = { ...aResolution(), id, link: link(1), recordedAt: at(1) };
	const then = anEvidence({ id: 'from-elsewhere', link: link(2), recordedAt: at(2) });
	expect(ownItems([first, then], context, page)).toMatchObject([
		{ id: 'tag:hindcast.invalid,2026:journal/from-elsewhere', updated: at(2), published: at(2) },
		{ id: `urn:uuid:${id}`, updated: at(1), published: at(1), link: page() }
	]);
});
