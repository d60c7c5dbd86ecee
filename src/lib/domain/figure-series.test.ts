import { describe, expect, it } from 'vitest';
import { aFigure, anObservation } from '../../../tests/support/builders';
import type { FigureState } from './board';
import type { ObservationEntry } from './entry';
import { growthOf, isPlan, passingOf, seriesOf } from './figure-series';

function stateOf(observations: readonly ObservationEntry[], figure = aFigure()): FigureState {
	return { figure, observations, targets: [], milestones: [], goals: [], predictions: [] };
}

const total = (period: string, value: number, over: Partial<ObservationEntry> = {}) =>
	anObservation({ id: `${period}/${value}`, period, value, ...over });

describe('the prints of a period', () => {
	const state = stateOf([
		total('2022', 190.27, { knownOn: '2023-01-13' }),
		total('2022', 185, { publisher: 'The other side', knownOn: '2023-03-21' }),
		total('2022', 190.1, { print: 'derived', formula: '240.11 / 1.263', knownOn: '2024-01-12' }),
		total('2022', 180, { publisher: 'Contract plan', knownOn: '2021-09-17' })
	]);

	it('part into the first, later ones, rivals and plans', () => {
		const [row] = seriesOf(state).rows;
		expect(row?.first?.value).toBe(190.27);
		expect(row?.later.map(({ value }) => value)).toEqual([190.1]);
		expect(row?.rivals.map(({ value }) => value)).toEqual([185]);
		expect(row?.plans.map(({ value }) => value)).toEqual([180]);
	});

	it('begin with a revision where no first print was found, and with what is derived where none was printed', () => {
		const derived = total('2021', 10, { print: 'derived' });
		const revised = total('2021', 11, { print: 'revision' });
		expect(seriesOf(stateOf([derived, revised])).rows[0]?.first).toBe(revised);
		expect(seriesOf(stateOf([derived])).rows[0]?.first).toBe(derived);
	});

	it('have no first print where only rivals speak', () => {
		const rival = total('2021', 10, { publisher: 'The other side' });
		expect(seriesOf(stateOf([rival])).rows[0]?.first).toBeUndefined();
	});

	it('are those of the same days, however the period is written', () => {
		const { rows } = seriesOf(stateOf([total('2023', 240), total('2023-01..2023-12', 241)]));
		expect(rows).toHaveLength(1);
		expect(rows[0]?.period).toBe('2023');
	});

	it('of a plan are told by its publisher’s name', () => {
		expect(isPlan('Contract plan')).toBe(true);
		expect(isPlan('China Planet Customs')).toBe(false);
	});
});

describe('parts of years', () => {
	it('are running totals and single months, apart from whole years', () => {
		const observations = [
			total('2023', 240),
			total('2023-01..2023-11', 218),
			total('2023-11', 21.5),
			total('2026-01..2026-04', 85)
		];
		const periods = seriesOf(stateOf(observations)).parts.map(({ period }) => period);
		expect(periods).toEqual(['2023-11', '2023-01..2023-11', '2026-01..2026-04']);
	});

	it('are none of a level at a day', () => {
		const level = aFigure({ every: 'point' });
		expect(seriesOf(stateOf([total('2023-11', 21.5)], level)).parts).toEqual([]);
	});
});

describe('the running year', () => {
	it('is the longest total after the last whole year', () => {
		const { rows, current } = seriesOf(
			stateOf([
				total('2025', 228),
				total('2025-01..2025-10', 184),
				total('2026-01..2026-02', 39),
				total('2026-01..2026-04', 85)
			])
		);
		expect(rows.map(({ period }) => period)).toEqual(['2025']);
		expect(current?.first?.value).toBe(85);
	});

	it('is none once the year has been printed whole', () => {
		expect(
			seriesOf(stateOf([total('2023-01..2023-11', 218), total('2023', 240)])).current
		).toBeUndefined();
	});
});

describe('levels', () => {
	it('stand in the order in which their periods end', () => {
		const state = stateOf(
			[total('2025-06', 51), total('2025-06-09', 50)],
			aFigure({ every: 'point' })
		);
		expect(seriesOf(state).rows.map(({ first }) => first?.value)).toEqual([50, 51]);
	});
});

describe('growth', () => {
	it('is the first print over that of the year before, less one', () => {
		const { rows } = seriesOf(stateOf([total('2022', 190.27), total('2023', 240.11)]));
		expect(rows.map((row) => growthOf(rows, row))).toEqual([undefined, expect.closeTo(0.2619, 4)]);
	});

	it('is none where the year before was not printed', () => {
		const { rows } = seriesOf(stateOf([total('2020', 1), total('2023', 2)]));
		expect(rows.map((row) => growthOf(rows, row))).toEqual([undefined, undefined]);
	});
});

describe('passing a value', () => {
	const months = [
		total('2022', 190),
		total('2023-01..2023-10', 196.48),
		total('2023-01..2023-11', 218.17),
		total('2023', 240)
	];

	it('falls between two running totals', () => {
		expect(passingOf(seriesOf(stateOf(months)), 200)).toMatchObject({
			from: '2023-11-01',
			to: '2023-11-30'
		});
	});

	it('falls somewhere in the year where only the whole of it is known', () => {
		expect(
			passingOf(seriesOf(stateOf([total('2022', 190), total('2023', 240)])), 200)
		).toMatchObject({ from: '2023-01-01', to: '2023-12-31' });
	});

	it('is none while no print has reached it', () => {
		expect(passingOf(seriesOf(stateOf(months)), 300)).toBeUndefined();
	});

	it('of a level falls after the print before it', () => {
		const state = stateOf(
			[total('2025-08-29', 54), total('2025-09-19', 60)],
			aFigure({ every: 'point' })
		);
		expect(passingOf(seriesOf(state), 60)).toMatchObject({ from: '2025-08-30', to: '2025-09-19' });
	});

	it('takes no rival’s word', () => {
		const rival = total('2021', 999, { publisher: 'The other side' });
		expect(passingOf(seriesOf(stateOf([rival])), 200)).toBeUndefined();
	});
});
