import { describe, expect, it } from 'vitest';
import { figureFinding } from '../src/lib/charts/figure-finding';
import { ALL_SHOWN, rangesOf } from '../src/lib/charts/figure-options';
import { figurePlot } from '../src/lib/charts/figure-plot';
import { figureRows } from '../src/lib/charts/figure-rows';
import { figureSentence } from '../src/lib/charts/figure-sentence';
import { labelsIn, marksIn, valueNamesIn } from '../src/lib/charts/marks/label-places';
import type { Box } from '../src/lib/charts/place-labels';
import type { Plot } from '../src/lib/charts/plot';
import { dayNumber, firstDay, lastDay, type Day } from '../src/lib/domain/day';
import { asSpokenOfBy } from '../src/lib/domain/statement';
import { boardOn, plain, shippedCatalogue, stateOf } from './support/real-figures';

const TODAY = '2026-11-22';
function plotOf(id: string, asOf: Day, options = ALL_SHOWN): Plot {
	const nowLabel = asOf === TODAY ? 'today' : asOf;
	return figurePlot(stateOf(id, asOf), { asOf, nowLabel, nameOf: (name) => name, options });
}

describe('what others set or did', () => {
	it('is on no board before its source was published', () => {
		const published = new Map(
			shippedCatalogue().sources.map(({ id, publishedOn }) => [id, publishedOn])
		);
		const early = shippedCatalogue().figures.flatMap(({ id, goals, milestones }) =>
			[
				...goals.map(({ source, statedOn, knownOn = statedOn }) => ({ source, knownOn })),
				...milestones
			].flatMap(({ source, knownOn }) => {
				const day = source === undefined ? undefined : published.get(source);
				return day !== undefined && lastDay(knownOn) < firstDay(day) ? [`${id} ${knownOn}`] : [];
			})
		);
		expect(early).toEqual([]);
		const goals = (asOf: Day) => stateOf('goods-trade', asOf).goals.map(({ value }) => value);
		expect(goals('2023-10-12')).not.toContain(250);
		expect(goals('2023-10-13')).toContain(250);
	});
});

describe('the finding of goods trade', () => {
	it.each([
		[TODAY, 'Goods trade passed the 200 bn USD goal a year early, peaked in 2024 and fell in 2025'],
		['2024-02-01', 'Goods trade passed the 200 bn USD goal a year early'],
		['2023-12-07', 'Goods trade passed the 200 bn USD goal a year early'],
		[
			'2023-12-06',
			'Goods trade came to 190.27 bn USD in 2022, 9.7 bn USD below the 200 bn USD goal for 2024'
		],
		[
			'2023-03-31',
			'Goods trade came to 190.27 bn USD in 2022, 9.7 bn USD below the 200 bn USD goal for 2024'
		],
		[
			'2021-06-30',
			'Goods trade came to 107.76 bn USD in 2020, 92.2 bn USD below the 200 bn USD goal for 2024'
		]
	])('as of %s', (asOf, finding) => {
		expect(plain(figureFinding(stateOf('goods-trade', asOf), asOf))).toBe(finding);
	});
});

describe('the sentence of goods trade', () => {
	it('tells the pace, when it was passed, and what the later goal needs', () => {
		const said = plain(figureSentence(stateOf('goods-trade', TODAY), TODAY));
		expect(said).toContain('was 107.06 bn USD in 2018');
		expect(said).toContain('needed 15.5 bn USD more each year');
		expect(said).toContain('behind that pace to 2021, ahead of it from 2022');
		expect(said).toContain('passed 200 bn USD in November 2023');
		expect(said).toContain('300 bn USD by 2030 needs 14.4 bn USD more each year from 2025');
		expect(said).toContain('The first four months of 2026 came to 85.24 bn USD');
	});

	it('knows nothing of the passing on the day before it was published', () => {
		expect(figureSentence(stateOf('goods-trade', '2023-12-06'), '2023-12-06')).not.toContain(
			'passed'
		);
	});
});

describe('the findings of other figures', () => {
	it.each([
		['total-pipeline-gas', 'came to 38.8 bcm in 2025, 9.2 bcm short of the 48 bcm stated'],
		['far-east-route', 'nothing yet of the 10 bcm stated'],
		['section-301-exclusions', 'came to 352 exclusions on 16 December 2022, as stated'],
		['power-of-siberia-2', 'came to up to 50 bcm on 2 September 2025'],
		['power-of-siberia-growth', 'came to 49.2 % in 2022, 0.8 points below the 50 % stated'],
		['high-seas-treaty-parties', 'came to 88 on 2 April 2026, 106 parties short of the 194 stated']
	])('%s', (id, finding) => {
		expect(plain(figureFinding(stateOf(id, TODAY), TODAY))).toContain(finding);
	});

	it('don’t take the value of another day for that of the day spoken of', () => {
		const finding = figureFinding(stateOf('section-301-exclusions', '2022-06-15'), '2022-06-15');
		expect(plain(finding)).toBe(
			'Chinese goods excluded from US tariffs came to 352 exclusions on 23 March 2022; stated for 16 December 2022: 352 exclusions'
		);
	});

	it('speak of the one claim where a page is about it', () => {
		const state = stateOf('high-seas-treaty-parties', TODAY);
		const claim = state.targets.find(({ target }) => target.value === 83);
		if (!claim) throw new Error('no claim of 83 parties');
		expect(plain(figureFinding(asSpokenOfBy(state, claim.prediction), TODAY))).toBe(
			'Parties to the High Seas Treaty came to 83 on 17 January 2026, as stated'
		);
	});

	it('say something of every figure on every first of the month', () => {
		for (let year = 2013; year <= 2026; year += 1) {
			for (const month of ['01', '05', '09']) {
				const asOf = `${year}-${month}-01`;
				for (const state of boardOn(asOf).figures) {
					const said = `${figureFinding(state, asOf)}. ${figureSentence(state, asOf)}`;
					expect(said).not.toMatch(/undefined|NaN|Infinity|\.\.|\s\s/);
				}
			}
		}
	});
});

describe('the chart of goods trade', () => {
	it('has a column a year, and one of four months for the running year', () => {
		const { columns } = plotOf('goods-trade', TODAY);
		expect(columns).toHaveLength(14);
		expect(columns.at(-2)).toEqual({
			from: dayNumber('2025-01-01'),
			to: dayNumber('2026-01-01'),
			value: 228.105,
			derived: false
		});
		expect(columns.at(-1)).toMatchObject({ to: dayNumber('2026-05-01'), value: 85.24 });
	});

	it('starts what was said of a year that was over where its column ends, never on its top', () => {
		const late = plotOf('goods-trade', TODAY).rules.filter(
			({ stroke, from }) => stroke === 'stated' && Math.floor(from.y) === 190
		);
		expect(late.map(({ from }) => from.x)).toEqual([dayNumber('2023-01-01')]);
	});

	it('can keep to the leading goal, its deadline and its pace', () => {
		const { labels } = plotOf('goods-trade', TODAY, { ...ALL_SHOWN, leadingOnly: true });
		expect(
			labels.filter(({ tone, bold }) => tone === 'stated' && bold).map(({ text }) => plain(text))
		).toEqual(['Goal: 200 bn USD']);
		expect(
			labels.filter(({ text }) => text.startsWith('by ')).map(({ text }) => plain(text))
		).toEqual(['by 31 Dec 2024']);
	});

	it('draws the goal from the day it was said to its deadline', () => {
		const goal = plotOf('goods-trade', TODAY).rules.filter(
			({ stroke, from }) => stroke === 'stated' && from.x === dayNumber('2018-10-12')
		);
		expect(goal).toEqual([
			{
				from: { x: dayNumber('2018-10-12'), y: 200 },
				to: { x: dayNumber('2025-01-01'), y: 200 },
				stroke: 'stated'
			}
		]);
	});

	it('marks the day on which the foreign ministry said it again', () => {
		expect(plotOf('goods-trade', TODAY).points).toContainEqual({
			x: dayNumber('2023-01-30'),
			y: 200,
			mark: 'said'
		});
	});

	it('shows rivals and later prints apart, and leaves them out when told to', () => {
		const shown = plotOf('goods-trade', TODAY);
		expect(shown.points.filter(({ mark }) => mark === 'rival').map(({ y }) => y)).toEqual(
			expect.arrayContaining([66.1, 185, 227])
		);
		expect(shown.rules.filter(({ stroke }) => stroke === 'later')).toHaveLength(4);
		const bare = plotOf('goods-trade', TODAY, { rivals: false, laterPrints: false, events: false });
		expect(bare.points.filter(({ mark }) => mark === 'rival')).toEqual([]);
		expect(bare.rules.filter(({ stroke }) => stroke === 'later')).toEqual([]);
		expect(bare.pins).toEqual([]);
	});

	it('names a goal set anew at the same value once', () => {
		const heads = plotOf('goods-trade', TODAY).labels.filter(
			({ bold, tone }) => bold && tone === 'stated'
		);
		const goals = heads.map(({ text }) => plain(text)).filter((text) => text.startsWith('Goal'));
		expect(goals).toEqual(['Goal: 200 bn USD', 'Goal: 250 bn USD', 'Goal: 300 bn USD']);
	});

	it('reaches to the deadline while that lies ahead', () => {
		const [, near] = rangesOf(stateOf('goods-trade', '2023-03-20'), '2023-03-20');
		expect(near).toEqual({ first: 2016, last: 2024 });
	});

	it('narrows to the years since the goal when asked', () => {
		const [all, near] = rangesOf(stateOf('goods-trade', TODAY), TODAY);
		expect(all).toEqual({ first: 2013, last: 2030 });
		expect(near).toEqual({ first: 2016, last: 2026 });
		const { columns, y } = plotOf('goods-trade', TODAY, {
			...ALL_SHOWN,
			...(near && { years: near })
		});
		expect(columns).toHaveLength(11);
		expect(y.max).toBeLessThan(350);
	});
});

describe('every chart', () => {
	it('shows nothing measured right of its as-of day', () => {
		for (const asOf of [
			'2014-12-31',
			'2022-03-31',
			'2023-03-31',
			'2023-11-30',
			'2024-06-01',
			TODAY
		]) {
			const end = dayNumber(asOf) + 1;
			for (const { id } of shippedCatalogue().figures) {
				const { columns, points, curves, rules, pins } = plotOf(id, asOf);
				const measured = [
					...columns.map(({ to }) => to),
					...points.filter(({ mark }) => mark !== 'said').map(({ x }) => x),
					...curves
						.filter(({ stroke }) => stroke === 'actual')
						.flatMap(({ places }) => places.map(({ x }) => x)),
					...rules.filter(({ stroke }) => stroke === 'later').map(({ to }) => to.x),
					...pins.map(({ at }) => at)
				];
				expect(Math.max(0, ...measured), `${id} as of ${asOf}`).toBeLessThanOrEqual(end);
			}
		}
	});

	it('keeps every mark within its scales', () => {
		for (const { id } of shippedCatalogue().figures) {
			const { x, y, columns, rules, points, curves, labels } = plotOf(id, TODAY);
			const places = [
				...columns.map(({ to, value }) => ({ x: to, y: value })),
				...rules.flatMap(({ from, to }) => [from, to]),
				...curves.flatMap((curve) => curve.places),
				...points,
				...labels
			];
			for (const place of places) {
				expect(place.x, id).toBeGreaterThanOrEqual(x.min);
				expect(place.x, id).toBeLessThanOrEqual(x.max);
				expect(place.y, id).toBeGreaterThanOrEqual(y.min);
				expect(place.y, id).toBeLessThanOrEqual(y.max);
			}
		}
	});
});

describe('the words on every chart', () => {
	const SIZES = [
		{ width: 288, height: 230 },
		{ width: 328, height: 330 },
		{ width: 820, height: 330 }
	];
	const DAYS = ['2019-06-01', '2022-12-31', '2023-03-20', '2023-12-07', '2025-02-01', TODAY];

	it('stand over no other words and no mark, however narrow it is', () => {
		for (const asOf of DAYS) {
			for (const { id } of shippedCatalogue().figures) {
				for (const years of rangesOf(stateOf(id, asOf), asOf)) {
					const plot = plotOf(id, asOf, { ...ALL_SHOWN, years });
					for (const size of SIZES) {
						const where = `${id}, ${years.first}–${years.last}, ${asOf}, ${size.width} px`;
						expect(overlapsOn(plot, size), where).toEqual([]);
					}
				}
			}
		}
	});
});

function overlapsOn(plot: Plot, { width, height }: { width: number; height: number }): string[] {
	const lead = ((plot.x.max - plot.x.min) * 44) / (width - 44);
	const scale = (from: number, to: number, min: number, max: number) => (value: number) =>
		from + ((value - min) / (max - min)) * (to - from);
	const ground = {
		area: { left: 0, top: 20, right: width, bottom: height - 30 },
		x: scale(0, width, plot.x.min - lead, plot.x.max),
		y: scale(height - 30, 20, plot.y.min, plot.y.max)
	};
	const measure = (text: string, bold: boolean) => text.length * (bold ? 6.6 : 6);
	const names = labelsIn(plot, ground, measure).map(({ text, box }) => ({ text, box }));
	const others = [...valueNamesIn(plot, ground, measure), ...marksIn(plot, ground)];
	return names.flatMap(({ text, box }, index) => [
		...names
			.slice(index + 1)
			.flatMap((other) => (meet(box, other.box) ? [`${text} | ${other.text}`] : [])),
		...others.flatMap((other) => (meet(box, other) ? [`${text} | ${JSON.stringify(other)}`] : []))
	]);
}

function meet(one: Box, other: Box): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}

describe('gas through Power of Siberia', () => {
	it('draws what the contract planned as stated, not as a rival measurement', () => {
		const { rules } = plotOf('power-of-siberia', TODAY);
		expect(rules.filter(({ stroke }) => stroke === 'plan').map(({ from }) => from.y)).toEqual([
			10, 15, 21, 22, 30, 38
		]);
	});
});

describe('the Far Eastern route', () => {
	it('says that nothing is measured, and still shows what was stated and what happened', () => {
		const { labels, columns, rules, pins, y } = plotOf('far-east-route', TODAY);
		const bare = labels.find(({ text }) => text === 'Nothing measured yet');
		const gaps = y.ticks.map(({ at }) => Math.abs(at - (bare?.y ?? NaN)));
		expect(Math.min(...gaps), 'between two grid lines').toBeGreaterThan(0.5);
		expect(columns).toEqual([]);
		expect(rules.some(({ from, stroke }) => stroke === 'stated' && from.y === 10)).toBe(true);
		expect(pins.length).toBeGreaterThan(10);
	});
});

describe('the numbers of goods trade', () => {
	it('hold each year against the pace to the goal', () => {
		const { rows } = figureRows(stateOf('goods-trade', TODAY));
		const year = (name: string) => rows.find((row) => row.name === name);
		expect(year('2023')?.pace).toBeCloseTo(184.51, 2);
		expect(year('2023')?.againstPace).toBeCloseTo(55.6, 2);
		expect(year('2023')?.growth).toBeCloseTo(0.262, 3);
		expect(year('2023')?.turns).toBe(true);
		expect(year('2018')?.pace).toBeUndefined();
		expect(year('2025')?.pace).toBeUndefined();
		expect(rows[0]?.name).toBe('Jan–Apr 2026');
	});
});

describe('the numbers of a figure with a claim about one period', () => {
	it('single out no other year that reached its value', () => {
		const { rows } = figureRows(stateOf('crude-imports', TODAY));
		expect(rows.find(({ name }) => name === '2020')?.first?.value).toBeGreaterThan(80);
		expect(rows.filter(({ turns }) => turns)).toEqual([]);
	});
});
