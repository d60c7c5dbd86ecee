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
import type { Entry } from './entry';
import { replay } from './replay';
import { claimsThatDiffer, compareBoards } from './board-comparison';

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

function compared(claims?: ReadonlySet<string>) {
	const own = replay(catalogue, [...ofReader, mine], '2024-11-20');
	const { alike, ...groups } = compareBoards(frozen, own, claims);
	const named = Object.entries(groups).map(([group, list]) => [group, list.map(({ id }) => id)]);
	return { alike, ...Object.fromEntries(named) };
}

describe('two boards compared', () => {
	it('have each claim that differs in one group', () => {
		expect(compared()).toEqual({
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

	it('differ in those and no others', () => {
		const own = replay(catalogue, [...ofReader, mine], '2024-11-20');
		expect(claimsThatDiffer(compareBoards(frozen, own)).sort()).toEqual(
			['added', 'detail', 'reversed', 'settled', 'unsettled'].sort()
		);
	});

	it('say nothing of claims that are not asked for', () => {
		expect(compared(new Set(['settled', 'same']))).toMatchObject({
			settled: ['settled'],
			reversed: [],
			added: [],
			alike: 1
		});
	});

	it('tell what only the earlier has, and what fell due since', () => {
		const own = replay(aCatalogue({ entries: catalogue.entries.slice(0, 4) }), ofMaker, LATE);
		const { missing, moved } = compareBoards(frozen, own);
		expect(missing.map(({ id }) => id)).toEqual(['detail', 'same']);
		expect(moved.map(({ id }) => id)).toEqual(['moved', 'settled']);
	});
});
