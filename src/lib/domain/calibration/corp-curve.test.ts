import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	apart,
	present,
	rateOf,
	samples,
	scoreOf,
	weightOf
} from '../../../../tests/support/pairs';
import { corpDecomposition } from './decomposition';

describe('the CORP decomposition', () => {
	// Chance of rain at Niamey, 1 July to 30 September 2016, by EMOS from the ECMWF ensemble, in millionths, and
	// whether it rained: P. Vogel et al. (2021), Geophysical Research Letters 48, e2020GL091022
	const EMOS = `470928 447237 428769 506429 489267 507685 428683 451318 444081 460119 576877 733408
		496902 484750 440986 327749 485977 712037 615842 880166 542219 447185 524927 603247 631914 466454
		426926 507547 592864 428305 573998 534583 463515 654386 591882 458116 478734 517635 656439 776044
		742817 588376 481443 457153 430642 567278 734643 682966 556675 625345 445614 458296 328248 473759
		784154 626384 518020 577490 922643 510830 467208 458181 229376 450558 461198 512287 569710 477653
		484378 499089 562134 481196 582063 445203 452816 566899 558345 444143 458223 455697 490299 483599
		493804 485237 479919 315523 461870 478518 485983 448050 315084 196234`;
	const RAINED =
		'0110110010101001111110110101011' +
		'0010010111011111111000110111101' +
		'111011010110100000010110110000';

	it('of the rain at Niamey is as its authors publish: 0.232 = 0.0183 − 0.0305 + 0.244', () => {
		const pairs = EMOS.split(/\s+/).map((millionths, index) => ({
			probability: Number(millionths) / 1e6,
			occurred: RAINED[index] === '1'
		}));
		expect(pairs).toHaveLength(92);
		// reliabilitydiag, reference of summary.reliabilitydiag, row EMOS
		const corp = corpDecomposition(pairs);
		expect(corp?.score.toPrecision(3)).toBe('0.232');
		expect(corp?.miscalibration.toPrecision(3)).toBe('0.0183');
		expect(corp?.discrimination.toPrecision(3)).toBe('0.0305');
		expect(corp?.uncertainty.toPrecision(3)).toBe('0.244');
	});

	it('adds up to the mean score, with no part below 0', () => {
		fc.assert(
			fc.property(samples, (pairs) => {
				const corp = present(corpDecomposition(pairs));
				expect(apart(corp.score, scoreOf(pairs))).toBeLessThan(1e-12);
				expect(
					apart(corp.miscalibration - corp.discrimination + corp.uncertainty, corp.score)
				).toBeLessThan(1e-12);
				expect(corp.miscalibration).toBeGreaterThanOrEqual(0);
				expect(corp.discrimination).toBeGreaterThanOrEqual(0);
			}),
			{ numRuns: 300 }
		);
	});

	it('recalibrates to what rises with the forecasts', () => {
		fc.assert(
			fc.property(samples, (pairs) => {
				const { recalibrated } = present(corpDecomposition(pairs));
				expect(recalibrated).toHaveLength(pairs.length);
				for (const [i, left] of pairs.entries()) {
					for (const [j, right] of pairs.entries()) {
						if (left.probability > right.probability) continue;
						expect(recalibrated[i] as number).toBeLessThanOrEqual(recalibrated[j] as number);
					}
				}
			})
		);
	});

	it('recalibrates by the least of the greatest means around each forecast', () => {
		// Isotonic regression at i is max over s ≤ i of min over t ≥ i of the mean from s to t (Robertson, Wright and
		// Dykstra 1988, section 1.4).
		fc.assert(
			fc.property(samples, (pairs) => {
				const counted = pairs.filter((pair) => weightOf(pair) > 0);
				const values = [...new Set(counted.map(({ probability }) => probability))].sort(
					(left, right) => left - right
				);
				const between = (from: number, to: number) =>
					rateOf(counted.filter(({ probability }) => probability >= from && probability <= to));
				const slow = (at: number) =>
					Math.max(
						...values
							.filter((from) => from <= at)
							.map((from) =>
								Math.min(...values.filter((to) => to >= at).map((to) => between(from, to)))
							)
					);
				const { recalibrated } = present(corpDecomposition(counted));
				for (const [index, { probability }] of counted.entries()) {
					expect(recalibrated[index]).toBeCloseTo(slow(probability), 12);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('recalibrates forecasts that rank rightly into certainty, and reversed ones into the base rate', () => {
		const pairs = [0.2, 0.3, 0.4, 0.6].map((probability) => ({
			probability,
			occurred: probability > 0.35
		}));
		expect(corpDecomposition(pairs)?.recalibrated).toEqual([0, 0, 1, 1]);
		const reversed = pairs.map(({ probability, occurred }) => ({
			probability,
			occurred: !occurred
		}));
		expect(corpDecomposition(reversed)?.recalibrated).toEqual([0.5, 0.5, 0.5, 0.5]);
		expect(corpDecomposition(reversed)?.discrimination).toBe(0);
	});
});
