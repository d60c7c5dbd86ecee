import { isLevel } from '../domain/calibration/corp-curve';
import type { Reliability, ReliabilityBin } from '../domain/record/reliability';
import { FEWEST_TO_JUDGE } from '../domain/record/scored-claim';
import type { WordUsed } from '../domain/record/words-used';
import { percent } from '../text/number-words';
import { ofWords } from '../text/score-words';
import { spanOfColumn } from './marks/columns';
import type { Axis, AxisTitle, Label, Place, Plot, Rule, Side } from './plot';

/** Room beyond 0 and 100 % for marks that lie there. */
const ROOM = 0.04;
/** About the height of a line of text, in shares. */
const LINE = 0.05;
/** Room right of 100 % for the names of what was said to be all but certain. */
const NAMES = 0.35;
const SAID: AxisTitle = { text: 'said to be this likely', tone: 'stated' };

/** Shares from 0 to 100 %, on either axis. */
export const SHARES: Axis = {
	min: -ROOM,
	max: 1 + 2 * ROOM,
	ticks: [0, 25, 50, 75, 100].map((tick) => ({
		at: tick / 100,
		label: tick === 100 ? '100 %' : String(tick)
	}))
};

/**
 * The reliability diagram: what was said against what came true. The recalibrated curve with the band in which that of
 * a faultless forecaster would lie, each tenth's share with its interval, and each word over the range that its scale
 * gives it; on the dashed line all is as said.
 */
export function reliabilityPlot(
	{ bins, corp, band, count }: Reliability,
	words: readonly WordUsed[]
): Plot {
	const filled = bins.flatMap((bin) => pointOf(bin) ?? []);
	const named = new Map(filled.map(({ bin }) => [bin, wordOf(bin, words)]));
	const alone = words.filter((word) => ![...named.values()].includes(word));
	const share = corp.recalibrated.length > 0 ? shareOf(bins, count) : 0;
	return {
		x: { ...SHARES, max: 1 + NAMES, title: SAID },
		y: {
			...SHARES,
			min: 0,
			ticks: SHARES.ticks.slice(1),
			title: { text: 'came true this often', tone: 'actual' }
		},
		columns: [],
		bands: [],
		areas: [
			{
				upper: band.map(({ probability, upper }) => ({ x: probability, y: upper })),
				lower: band.map(({ probability, lower }) => ({ x: probability, y: lower }))
			}
		],
		rules: [
			{ from: { x: SHARES.min, y: share }, to: { x: SHARES.max, y: share }, stroke: 'context' },
			...filled.map(({ bin, place }): Rule => ({
				from: { x: place.x, y: bin.interval?.lower ?? place.y },
				to: { x: place.x, y: bin.interval?.upper ?? place.y },
				stroke: isFew(bin) ? 'unsure' : 'later'
			})),
			...words.map(({ term: { low, high }, cameTrue, count: of }): Rule => ({
				from: { x: low, y: cameTrue / of },
				to: { x: high, y: cameTrue / of },
				stroke: 'range'
			}))
		],
		curves: [
			{
				places: [
					{ x: 0, y: 0 },
					{ x: 1, y: 1 }
				],
				stroke: 'stated'
			},
			...(isLevel(corp) ? [] : [{ places: curveOf(corp), stroke: 'actual' } as const])
		],
		points: filled.map(({ bin, place }) => ({ ...place, mark: isFew(bin) ? 'few' : 'dot' })),
		labels: [
			...alone.map(wordLabel),
			...filled.flatMap((point) => tenthLabels(point, named.get(point.bin))),
			{
				x: 0.22,
				y: 0.22,
				text: 'as said',
				tone: 'stated',
				sides: ['above left', 'below right'],
				rank: 2
			},
			{
				x: 0.02,
				y: share,
				text: `all ${count}: ${percent(share)}`,
				tone: 'quiet',
				sides: ['above right', 'below right'],
				rank: 3
			}
		],
		pins: []
	};
}

/** The word in which all of a tenth was said: the two are named together. */
function wordOf(
	{ meanForecast = 0, count, cameTrue }: ReliabilityBin,
	words: readonly WordUsed[]
): WordUsed | undefined {
	return words.find(
		(word) =>
			word.count === count &&
			word.cameTrue === cameTrue &&
			meanForecast >= word.term.low &&
			meanForecast <= word.term.high
	);
}

/** The count of a tenth, under the word in which all of it was said. */
function tenthLabels({ bin, place }: BinPoint, word: WordUsed | undefined): Label[] {
	const text = ofWords(bin.cameTrue, bin.count);
	const count = { ...place, text, tone: 'actual', bold: true, over: 'lines', rank: 1 } as const;
	const isRight = place.x > 0.9;
	if (!word) {
		const elsewhere = [-LINE, LINE].map((off) => ({ x: place.x, y: place.y + off }));
		const sides: Side[] = isRight ? ['right', 'left'] : ['right', 'below right', 'left'];
		return [{ ...count, elsewhere, sides: [...sides, 'below left', 'above left'] }];
	}
	const [side, other] = isRight ? (['right', 'left'] as const) : (['left', 'right'] as const);
	const name: Label = {
		...place,
		text: word.term.term,
		tone: 'stated',
		over: 'lines',
		sides: [`above ${side}`, `above ${other}`],
		rank: 1
	};
	const elsewhere = [{ x: place.x, y: place.y - LINE }];
	return [name, { ...count, elsewhere, beside: name, sides: [`below ${side}`, `below ${other}`] }];
}

/** Names a word at either end of its range, or of its interval. */
function wordLabel({ term: { term, low, high }, cameTrue, count, interval }: WordUsed): Label {
	const y = cameTrue / count;
	const middle = (low + high) / 2;
	return {
		x: low,
		y,
		elsewhere: [
			{ x: high, y },
			{ x: middle, y: interval.lower },
			{ x: middle, y: interval.upper }
		],
		text: term,
		tone: 'stated',
		sides: ['above right', 'above left', 'below right', 'below left', 'left'],
		rank: 0
	};
}

interface BinPoint {
	readonly bin: ReliabilityBin;
	readonly place: Place;
}

function pointOf(bin: ReliabilityBin): BinPoint | undefined {
	const { meanForecast: x, observedFrequency: y } = bin;
	return x === undefined || y === undefined ? undefined : { bin, place: { x, y } };
}

function isFew({ count }: ReliabilityBin): boolean {
	return count < FEWEST_TO_JUDGE;
}

function shareOf(bins: readonly ReliabilityBin[], count: number): number {
	return bins.reduce((sum, { cameTrue }) => sum + cameTrue, 0) / count;
}

/** The corners of the curve: of many forecasts on one level only the first and the last are drawn. */
function curveOf({ probabilities, recalibrated }: Reliability['corp']): Place[] {
	const places: Place[] = [];
	for (const [index, y] of recalibrated.entries()) {
		const level = recalibrated[index - 1] === y && recalibrated[index + 1] === y;
		if (!level) places.push({ x: probabilities[index] as number, y });
	}
	return places;
}

/** How many forecasts each tenth holds: as said, and of those the ones that came true. */
export function saidHistogramPlot({ bins }: Reliability): Plot {
	const most = Math.max(...bins.map(({ count }) => count));
	const step = Math.max(1, Math.ceil(most / 4));
	const ticks = Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
	const filled = bins.filter(({ count }) => count > 0);
	const said = filled.map(({ lower, upper, count }) => ({
		...spanOfColumn({ from: lower, to: upper, value: count }),
		value: count
	}));
	return {
		x: { ...SHARES, title: SAID },
		y: {
			min: 0,
			max: most * 1.2,
			ticks: ticks.map((at) => ({ at, label: String(at) })),
			title: { text: 'forecasts', tone: 'quiet' }
		},
		columns: filled.map(({ lower, upper, cameTrue }) => ({
			from: lower,
			to: upper,
			value: cameTrue
		})),
		bands: said.map(({ from, to, value }) => ({ from, to, low: 0, high: value, hue: 'stated' })),
		rules: said.map(({ from, to, value }) => ({
			from: { x: from, y: value },
			to: { x: to, y: value },
			stroke: 'stated'
		})),
		curves: [],
		points: [],
		labels: filled.map(({ lower, upper, cameTrue, count }): Label => ({
			x: (lower + upper) / 2,
			y: count,
			text: ofWords(cameTrue, count),
			short: String(count),
			tone: 'actual',
			sides: ['above', 'below'],
			// Where all came true, their number says enough.
			rank: cameTrue === count ? 2 : 1
		})),
		pins: []
	};
}
