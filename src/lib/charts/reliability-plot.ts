import type { Reliability, ReliabilityBin } from '../domain/record/reliability';
import { FEWEST_TO_JUDGE } from '../domain/record/scored-claim';
import { percent } from '../text/number-words';
import { ofWords } from '../text/score-words';
import type { Axis, Label, Place, Plot, Rule } from './plot';

/** Room beyond 0 and 100 % for marks that lie there. */
const ROOM = 0.04;

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
 * a faultless forecaster would lie, and each tenth's share with its interval; on the dashed line all is as said.
 */
export function reliabilityPlot({ bins, corp, band, count }: Reliability): Plot {
	const filled = bins.flatMap((bin) => pointOf(bin) ?? []);
	const share = corp.recalibrated.length > 0 ? shareOf(bins, count) : 0;
	return {
		x: SHARES,
		y: { ...SHARES, ticks: SHARES.ticks.slice(1) },
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
			{ places: curveOf(corp), stroke: 'actual' }
		],
		points: filled.map(({ bin, place }) => ({ ...place, mark: isFew(bin) ? 'few' : 'dot' })),
		labels: [
			...filled.map(({ bin, place }): Label => ({
				...place,
				text: ofWords(bin.cameTrue, bin.count),
				tone: 'actual',
				bold: true,
				sides:
					place.x > 0.8 ? ['left', 'below left', 'above left'] : ['right', 'below right', 'left'],
				rank: 1
			})),
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

/** How many forecasts each tenth holds: all of them, and over them those that came true. */
export function saidHistogramPlot({ bins }: Reliability): Plot {
	const most = Math.max(...bins.map(({ count }) => count));
	const step = Math.max(1, Math.ceil(most / 4));
	const ticks = Array.from({ length: Math.floor(most / step) }, (_, index) => (index + 1) * step);
	const filled = bins.filter(({ count }) => count > 0);
	return {
		x: SHARES,
		y: {
			min: 0,
			max: most * 1.2,
			ticks: ticks.map((at) => ({ at, label: String(at) }))
		},
		columns: [
			...filled.map(({ lower, upper, count }) => ({
				from: lower,
				to: upper,
				value: count,
				derived: true
			})),
			...filled.map(({ lower, upper, cameTrue }) => ({ from: lower, to: upper, value: cameTrue }))
		],
		bands: [],
		rules: [],
		curves: [],
		points: [],
		labels: filled.map(({ lower, upper, cameTrue, count }): Label => ({
			x: (lower + upper) / 2,
			y: count,
			text: ofWords(cameTrue, count),
			tone: 'actual',
			sides: ['above'],
			rank: 1
		})),
		pins: []
	};
}
