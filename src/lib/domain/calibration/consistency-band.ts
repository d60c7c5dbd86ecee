import { mustBeInsideUnit, mustBeWhole } from '../scoring/arguments';
import { randomFrom, type Random } from '../scoring/random';
import type { ForecastGroups } from './forecast-groups';
import { poolAdjacentViolators } from './isotonic';

/** Where the curve lies at a forecast, between two bounds. */
export interface BandPlace {
	readonly probability: number;
	readonly lower: number;
	readonly upper: number;
}

export interface BandOptions {
	/** A whole number from 0 to 2³² − 1; the same one gives the same band. */
	readonly seed: number;
	/** 0.9 when not given. */
	readonly level?: number;
	/** Number of resamples, 1,000 when not given. */
	readonly draws?: number;
}

/** A band is drawn through no more places than these, evenly among the distinct forecasts. */
const MOST_PLACES = 200;
/** From this variance on a binomial number is drawn as a normal one, rounded. */
const MANY = 25;

/**
 * Consistency band of the CORP curve: where it would lie if all forecasts were calibrated. Outcomes are
 * drawn with the chance that each forecast says, recalibrated by pooling adjacent violators, and cut off by the same
 * share on either side, forecast by forecast. A curve inside the band gives no ground to doubt the forecaster. Like
 * each single interval it takes forecasts to be independent.
 *
 * Source: Dimitriadis, Gneiting and Jordan (2021), PNAS 118 (8), e2016191118, on uncertainty quantification.
 *
 * @param groups distinct forecasts, rising, and how many pairs have each
 * @throws RangeError naming `weights` unless they are whole numbers, `seed`, `level` or `draws`
 */
export function consistencyBand(
	{ probabilities, weights }: Pick<ForecastGroups, 'probabilities' | 'weights'>,
	{ seed, level = 0.9, draws = 1000 }: BandOptions
): BandPlace[] {
	mustBeInsideUnit('level', level);
	mustBeWhole('draws', draws, 1, 1_000_000);
	for (const weight of weights) mustBeWhole('weights', weight, 0, Number.MAX_SAFE_INTEGER);
	const random = randomFrom(seed);
	const places = placesAmong(probabilities.length);
	const drawn = places.map(() => new Float64Array(draws));
	const occurred = new Float64Array(probabilities.length);
	const groups = { probabilities, weights, occurred, totalWeight: 0, totalOccurred: 0 };
	for (let draw = 0; draw < draws; draw++) {
		for (let group = 0; group < occurred.length; group++) {
			const [count, chance] = [weights[group] as number, probabilities[group] as number];
			occurred[group] = binomial(count, chance, random);
		}
		const curve = poolAdjacentViolators(groups);
		for (const [index, group] of places.entries()) {
			(drawn[index] as Float64Array)[draw] = curve[group] as number;
		}
	}
	const rank = Math.min(Math.floor(((1 - level) / 2) * draws), Math.floor((draws - 1) / 2));
	return places.map((group, index) => {
		const sorted = (drawn[index] as Float64Array).sort();
		return {
			probability: probabilities[group] as number,
			lower: sorted[rank] as number,
			upper: sorted[draws - 1 - rank] as number
		};
	});
}

function placesAmong(count: number): number[] {
	const most = Math.min(count, MOST_PLACES);
	return Array.from({ length: most }, (_, index) =>
		most === 1 ? 0 : Math.round((index * (count - 1)) / (most - 1))
	);
}

/**
 * How many of `count` occur, each with this chance. By inversion, counted from the rarer side (V. Kachitvichyanukul
 * and B. W. Schmeiser 1988, Communications of the ACM 31, 216–222, algorithm BINV), or as a normal number.
 */
function binomial(count: number, chance: number, random: Random): number {
	const rare = Math.min(chance, 1 - chance);
	const hits =
		count * rare * (1 - rare) < MANY ? inverted(count, rare, random) : normal(count, rare, random);
	return chance === rare ? hits : count - hits;
}

function inverted(count: number, chance: number, random: Random): number {
	const odds = chance / (1 - chance);
	let mass = (1 - chance) ** count;
	let left = random();
	let hits = 0;
	while (left > mass && hits < count) {
		left -= mass;
		hits += 1;
		mass *= ((count + 1) / hits - 1) * odds;
	}
	return hits;
}

/** G. E. P. Box and M. E. Muller (1958), Annals of Mathematical Statistics 29, 610–611. */
function normal(count: number, chance: number, random: Random): number {
	const deviate = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
	const hits = count * chance + deviate * Math.sqrt(count * chance * (1 - chance));
	return Math.min(count, Math.max(0, Math.round(hits)));
}
