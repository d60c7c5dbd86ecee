import { describe, expect, it } from 'vitest';
import { aFigure, anObservation, link } from '../../../tests/support/builders';
import type { FigureState } from '../domain/board';
import { figureFinding } from './figure-finding';
import { figureGlance } from './figure-glance';
import { figureKey } from './figure-key';
import { ALL_SHOWN } from './figure-options';
import { figurePlot } from './figure-plot';
import { figureCells } from './figure-cells';
import { figureTable } from './figure-rows';
import { figureSentence } from './figure-sentence';

const ASOF = '2026-11-22';
const look = { asOf: ASOF, nowLabel: 'today', nameOf: (id: string) => id, options: ALL_SHOWN };
const shipped = anObservation({ id: 'shipped', period: '2024', value: 244.8 });
const logged = anObservation({ id: 'logged', period: '2025', value: 228, link: link(1) });
const rival = anObservation({
	id: 'rival',
	period: '2025',
	value: 230,
	publisher: 'Another office',
	link: link(2)
});

function stateOf(over: Partial<FigureState> = {}): FigureState {
	const bare = { targets: [], milestones: [], goals: [], predictions: [] };
	return { figure: aFigure(), observations: [shipped, logged, rival], ...bare, ...over };
}

describe('a number that the reader logged, as if its publisher had printed it,', () => {
	it('is called theirs in the finding, the sentence, the table and at a glance', () => {
		const state = stateOf();
		expect(figureFinding(state, ASOF)).toMatch(/, counting your journal$/);
		expect(figureSentence(state, ASOF)).toMatch(
			/From your journal, not from the publisher: 2025\.$/
		);
		expect(figureTable(state).rows[0]).toEqual(
			expect.arrayContaining(['228 (your journal)', '230 (your journal)'])
		);
		expect(figureTable(state).rows[1]).toContain('244.8');
		expect(figureGlance(state).actual?.when).toBe('2025, your journal');
		expect(figureCells(state, () => '').map((row) => row.at(-1))).toEqual([
			'from',
			'catalogue',
			'journal',
			'journal'
		]);
	});

	it('has a mark of its own, which the key names', () => {
		const plot = figurePlot(stateOf(), look);
		expect(plot.columns.map(({ value, own }) => [value, own ?? false])).toEqual([
			[244.8, false],
			[228, true]
		]);
		expect(plot.points.map(({ mark }) => mark)).toEqual(['own']);
		const key = figureKey(stateOf(), ALL_SHOWN, 'today').map(({ sample, text }) => [sample, text]);
		expect(key).toEqual(
			expect.arrayContaining([
				['column', 'actual, first print'],
				['own-column', 'from your journal'],
				['own-dot', 'from your journal']
			])
		);
	});

	it('of a level is a dot of its own on the line', () => {
		const daily = stateOf({
			figure: aFigure({ every: 'point' }),
			observations: [
				anObservation({ id: 'one', period: '2025-01-01', value: 3, knownOn: '2025-01-02' }),
				anObservation({
					id: 'two',
					period: '2025-02-01',
					value: 4,
					knownOn: '2025-02-02',
					link: link(1)
				})
			]
		});
		expect(figurePlot(daily, look).points.map(({ mark }) => mark)).toEqual(['dot', 'own']);
	});

	it('is its sender’s where a page was sent on', () => {
		const whose = 'the maker’s journal';
		expect(figureFinding(stateOf(), ASOF, whose)).toContain('counting the maker’s journal');
		expect(figureSentence(stateOf(), ASOF, whose)).toContain('From the maker’s journal');
		expect(figureTable(stateOf(), whose).rows[0]).toContain('228 (the maker’s journal)');
		expect(figureKey(stateOf(), ALL_SHOWN, 'today', whose).map(({ text }) => text)).toContain(
			'from the maker’s journal'
		);
	});
});

it('a figure of publishers only says nothing of a journal', () => {
	const state = stateOf({ observations: [shipped] });
	const key = figureKey(state, ALL_SHOWN, 'today').map(({ text }) => text);
	const said = [figureFinding(state, ASOF), figureSentence(state, ASOF), ...key].join(' ');
	expect(said).not.toContain('journal');
});
