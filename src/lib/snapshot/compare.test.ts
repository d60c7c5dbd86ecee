import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aForecast,
	aPrediction,
	aPredictionEntry,
	aResolution,
	at,
	LATE,
	link,
	NO
} from '../../../tests/support/builders';
import { frozenBoard } from '../../../tests/support/snapshots';
import type { Entry } from '../domain/entry';
import { replay } from '../domain/replay';
import { compareWith } from './compare';

const ids = ['settled', 'reversed', 'unsettled', 'moved', 'detail', 'same'];
const catalogue = aCatalogue({ entries: ids.map((id) => aPredictionEntry(aPrediction({ id }))) });
const resolved = (id: string, over: Partial<Entry> = {}): Entry =>
	aResolution({
		id: `${id}/r`,
		prediction: id,
		link: link(1),
		recordedAt: at(1),
		...over
	} as never);
const ofMaker = [resolved('reversed'), resolved('unsettled')];
const ofReader = [
	resolved('settled', { knownOn: '2024-11-15' }),
	resolved('reversed', { ruling: { as: 'outcome', outcome: NO } } as Partial<Entry>),
	aForecast({ prediction: 'detail', link: link(2) })
];
const mine = aPredictionEntry(aPrediction({ id: 'added' }), { link: link(3), recordedAt: at(3) });

const frozen = replay(catalogue, ofMaker, '2024-11-01');

async function compared(filter: { status?: 'waiting' } = {}, predictions = ids) {
	const document = await frozenBoard({ catalogue, journal: ofMaker }, '2024-11-01', {
		filter,
		predictions
	});
	const own = replay(catalogue, [...ofReader, mine], '2024-11-20');
	const { alike, ...groups } = compareWith(document, frozen, own);
	const named = Object.entries(groups).map(([group, list]) => [group, list.map(({ id }) => id)]);
	return { alike, ...Object.fromEntries(named) };
}

describe('one’s own board beside a snapshot', () => {
	it('has each claim that differs in one group', async () => {
		expect(await compared()).toEqual({
			settled: ['settled'],
			reversed: ['reversed'],
			unsettled: ['unsettled'],
			moved: [],
			detail: ['detail'],
			added: ['added'],
			missing: [],
			alike: 2
		});
	});

	it('says nothing of claims that the snapshot left out by its filter', async () => {
		expect(await compared({ status: 'waiting' }, ['settled', 'same'])).toMatchObject({
			settled: ['settled'],
			reversed: [],
			added: [],
			alike: 1
		});
	});

	it('lacks what only the snapshot has, and tells what fell due since', async () => {
		const document = await frozenBoard({ catalogue, journal: ofMaker }, '2024-11-01');
		const own = replay(aCatalogue({ entries: catalogue.entries.slice(0, 4) }), ofMaker, LATE);
		const { missing, moved } = compareWith(document, frozen, own);
		expect(missing.map(({ id }) => id)).toEqual(['detail', 'same']);
		expect(moved.map(({ id }) => id)).toEqual(['moved', 'settled']);
	});
});
