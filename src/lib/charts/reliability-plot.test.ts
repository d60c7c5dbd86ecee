import { describe, expect, it } from 'vitest';
import { scoredClaims } from '../../../tests/support/made-claims';
import { recordOverTime } from '../domain/record/over-time';
import { reliabilityOf, type Reliability } from '../domain/record/reliability';
import type { WordUsed } from '../domain/record/words-used';
import { overTimePlot } from './over-time-plot';
import { overTimeSentence } from './over-time-words';
import { plotDrawing } from './plot-drawing';
import { reliabilityPlot, saidHistogramPlot } from './reliability-plot';
import {
	histogramSentence,
	reliabilityCells,
	reliabilitySentence,
	reliabilityTable
} from './reliability-words';

const plain = (text: string) => text.replaceAll('\u202f', ' ');
const times = (count: number, probability: number, cameTrue: number) =>
	Array.from({ length: count }, (_, index) => [probability, index < cameTrue] as const);

function reliability(...pairs: (readonly [number, boolean])[]): Reliability {
	const found = reliabilityOf(scoredClaims(pairs, { article: 'a' }), 'mid');
	if (!found) throw new Error('nothing matured');
	return found;
}
/** 60 % said ten times and right; 95 % said ten times, came true five; 20 % said twice. */
const some = reliability(...times(10, 0.6, 6), ...times(10, 0.95, 5), ...times(2, 0.2, 1));

describe('the reliability diagram', () => {
	const term = { term: 'likely', also: [], low: 0.55, high: 0.8 };
	const likely: WordUsed = {
		term,
		count: 8,
		cameTrue: 7,
		interval: { lower: 0.53, upper: 0.98 },
		sources: 2,
		meaning: 'within'
	};
	const plot = reliabilityPlot(some, []);

	it('puts each tenth where its mean forecast meets the share that came true', () => {
		expect(plot.points).toEqual([
			{ x: 0.2, y: 0.5, mark: 'few' },
			{ x: expect.closeTo(0.6, 12) as number, y: 0.6, mark: 'dot' },
			{ x: expect.closeTo(0.95, 12) as number, y: 0.5, mark: 'dot' }
		]);
	});

	it('tells the count at every one, and dots the interval of too few', () => {
		expect(plot.labels.map(({ text }) => text)).toEqual(
			expect.arrayContaining(['1 of 2', '6 of 10', '5 of 10'])
		);
		expect(plot.rules.map(({ stroke }) => stroke)).toEqual(['context', 'unsure', 'later', 'later']);
	});

	it('draws each word over the range that its scale gives it, at the share that came true, and names it', () => {
		const { rules, labels } = reliabilityPlot(some, [likely]);
		expect(rules.filter(({ stroke }) => stroke === 'range')).toEqual([
			{ from: { x: 0.55, y: 0.875 }, to: { x: 0.8, y: 0.875 }, stroke: 'range' }
		]);
		expect(labels.find(({ text }) => text === 'likely')?.tone).toBe('stated');
	});

	it('says along its axes what was said and what came true, each in its own hue', () => {
		expect([plot.x.title, plot.y.title]).toEqual([
			{ text: 'said to be this likely', tone: 'stated' },
			{ text: 'came true this often', tone: 'actual' }
		]);
	});

	it('tints its band of chance in no hue that says who spoke or what happened', () => {
		const bands = plotDrawing(plot, 500, 400).shapes.filter(
			(shape) => shape.kind === 'path' && shape.fill === 'var(--paper-sunk)'
		);
		expect(bands).toHaveLength(1);
	});

	it('stands on none, so that the line of what was said starts on the axis', () => {
		expect(plot.y.min).toBe(0);
	});

	it('names a word with its count where all of a tenth was said in it', () => {
		const alone = reliability(...times(8, 0.675, 7), ...times(10, 0.95, 5));
		const { labels } = reliabilityPlot(alone, [likely]);
		const names = labels.filter(({ text }) => text === 'likely');
		expect(names).toHaveLength(1);
		expect(labels.find(({ text }) => text === '7 of 8')?.beside).toBe(names[0]);
		expect(labels.find(({ text }) => text === '5 of 10')?.beside).toBeUndefined();
	});

	it('draws no curve that is level, on the line of all', () => {
		const level = reliability(...times(8, 0.675, 7), ...times(8, 0.95, 7));
		expect(reliabilityPlot(level, []).curves.map(({ stroke }) => stroke)).toEqual(['stated']);
	});

	it('draws the recalibrated curve and the line on which all is as said', () => {
		const [said, curve] = plot.curves;
		expect(said).toMatchObject({
			stroke: 'stated',
			places: [
				{ x: 0, y: 0 },
				{ x: 1, y: 1 }
			]
		});
		expect(curve?.stroke).toBe('actual');
		const levels = curve?.places.map(({ y }) => y) ?? [];
		expect(levels).toEqual(levels.toSorted((left, right) => left - right));
	});

	it('has a band at every distinct forecast', () => {
		expect(plot.areas?.[0]?.upper.map(({ x }) => x)).toEqual([0.2, 0.6, 0.95]);
	});

	it('says in a sentence what it shows, and where chance does not explain it', () => {
		const sentence = plain(reliabilitySentence(some));
		expect(sentence).toContain('Of 22 matured claims from 1 article');
		expect(sentence).toContain('90–100 %, 5 of 10 came true');
		expect(sentence).toContain('Less came true at 95 % than chance explains');
		expect(plain(reliabilitySentence(reliability(...times(10, 0.6, 6))))).toContain(
			'stays within where chance alone'
		);
	});

	it('lists every tenth, empty ones without a mean', () => {
		const { heads, rows } = reliabilityTable(some);
		expect(rows.every((row) => row.length === heads.length)).toBe(true);
		expect(rows[0]?.slice(1)).toEqual(['0', '0', '–', '–', '–']);
		expect(rows).toHaveLength(13);
		const [first, ...cells] = reliabilityCells(some);
		expect(cells.every((row) => row.length === first?.length)).toBe(true);
	});
});

describe('the histogram of what was said', () => {
	it('stands those that came true, solid, before all that were said, dashed', () => {
		const { columns, rules } = saidHistogramPlot(some);
		expect(columns.map(({ value }) => value)).toEqual([1, 6, 5]);
		expect(rules.map(({ from, stroke }) => [from.y, stroke])).toEqual([
			[2, 'stated'],
			[10, 'stated'],
			[10, 'stated']
		]);
	});

	it('says when nothing was called unlikely', () => {
		expect(histogramSentence(reliability(...times(5, 0.9, 4)))).toContain('less likely than not');
		expect(histogramSentence(some)).not.toContain('less likely than not');
	});
});

describe('a record over time', () => {
	const points = recordOverTime(scoredClaims([...times(10, 0.8, 6)]));

	it('runs what was said, dashed, beside what came true, solid, up to the day looked from', () => {
		const { curves, now, x } = overTimePlot(points, '2026-11-22', 'today');
		expect(curves.map(({ stroke, places }) => [stroke, places.at(-1)?.y])).toEqual([
			['stated', expect.closeTo(0.8, 12)],
			['actual', 0.6]
		]);
		expect(curves[0]?.places.at(-1)?.x).toBe(x.max);
		expect(now?.label).toBe('today');
	});

	it('says whether it came true as often as said', () => {
		expect(plain(overTimeSentence(points))).toContain(
			'80 % said on average, 60 % came true, less often than said'
		);
		expect(overTimeSentence([])).toBe('No matured claim has been settled yet.');
	});
});
