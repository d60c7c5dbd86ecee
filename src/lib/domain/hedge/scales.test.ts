import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hedge } from '../prediction';
import { isRange, probabilityOf, SCALES, scaleOf, termsAt, type HedgeScale } from './scales';

function scale(id: string): HedgeScale {
	const found = scaleOf(id);
	if (!found) throw new Error(`no scale ${id}`);
	return found;
}

const percent = (id: string, words: string) => {
	const range = probabilityOf(words, id);
	return isRange(range)
		? [range.low, range.mid, range.high].map((value) => Math.round(value * 1000) / 10)
		: range.none;
};

describe('a term has the range that its scale publishes', () => {
	// Intelligence Community Directive 203, Analytic Standards, 2 January 2015, D.6.e(2)(a)
	it.each([
		['almost no chance', 1, 5],
		['very unlikely', 5, 20],
		['unlikely', 20, 45],
		['roughly even chance', 45, 55],
		['likely', 55, 80],
		['very likely', 80, 95],
		['almost certain', 95, 99]
	])('ICD 203: %s', (words, low, high) => {
		expect(percent('icd-203', words)).toEqual([low, (low + high) / 2, high]);
	});

	// Sherman Kent, Words of Estimative Probability, Studies in Intelligence 8 (1964): "93 %, give or take
	// about 6 %" and so on
	it.each([
		['certain', 100, 0],
		['almost certain', 93, 6],
		['probable', 75, 12],
		['chances about even', 50, 10],
		['probably not', 30, 10],
		['almost certainly not', 7, 5],
		['impossible', 0, 0]
	])('Kent: %s', (words, mid, give) => {
		expect(percent('kent', words)).toEqual([mid - give, mid, mid + give]);
	});

	// Mastrandrea et al., Guidance Note for Lead Authors of the IPCC AR5 on Consistent Treatment of
	// Uncertainties (2010), table 1
	it.each([
		['virtually certain', 99, 100],
		['very likely', 90, 100],
		['likely', 66, 100],
		['about as likely as not', 33, 66],
		['unlikely', 0, 33],
		['very unlikely', 0, 10],
		['exceptionally unlikely', 0, 1],
		['more likely than not', 50, 100],
		['extremely likely', 95, 100],
		['extremely unlikely', 0, 5]
	])('IPCC: %s', (words, low, high) => {
		expect(percent('ipcc', words)).toEqual([low, (low + high) / 2, high]);
	});

	// UK Professional Head of Intelligence Assessment, probability yardstick
	it.each([
		['remote chance', 0, 5],
		['highly unlikely', 10, 20],
		['unlikely', 25, 35],
		['realistic possibility', 40, 50],
		['likely', 55, 75],
		['highly likely', 80, 90],
		['almost certain', 95, 100]
	])('PHIA: %s', (words, low, high) => {
		expect(percent('phia', words)).toEqual([low, (low + high) / 2, high]);
	});
});

describe('words of the same meaning', () => {
	it('are read alike, whatever their case', () => {
		expect(percent('icd-203', 'Probably')).toEqual(percent('icd-203', 'likely'));
		expect(percent('phia', 'highly probable ')).toEqual(percent('phia', 'highly likely'));
	});
});

describe('a hedge', () => {
	const hedge: Hedge = {
		phrase: 'ahead of schedule',
		leaning: 'expects',
		confidence: 'low',
		terms: { 'icd-203': 'very likely', kent: 'sure as eggs' }
	};

	it('is read by its term on the scale asked for', () => {
		expect(probabilityOf(hedge, 'icd-203')).toEqual({ low: 0.8, mid: 0.875, high: 0.95 });
	});

	it('is read as its term says even where the forecaster expects it not: the term is about the claim', () => {
		const not: Hedge = { ...hedge, leaning: 'expects not', terms: { 'icd-203': 'unlikely' } };
		expect(probabilityOf(not, 'icd-203')).toMatchObject({ low: 0.2, high: 0.45 });
	});

	it('has no probability, and says why, where there is nothing to read', () => {
		expect(probabilityOf(hedge, 'phia')).toEqual({ none: 'no term' });
		expect(probabilityOf(hedge, 'kent')).toEqual({ none: 'unknown term' });
		expect(probabilityOf(hedge, 'weather')).toEqual({ none: 'unknown scale' });
		expect(probabilityOf(undefined, 'icd-203')).toEqual({ none: 'no hedge' });
	});
});

describe('the bands of a scale', () => {
	it('leave gaps on the PHIA yardstick', () => {
		for (const gap of [0.07, 0.22, 0.37, 0.52, 0.77, 0.92]) {
			expect(termsAt(gap, scale('phia'))).toEqual([]);
		}
	});

	it('share their ends on ICD 203 and leave out 0 and 1', () => {
		expect(termsAt(0.8, scale('icd-203')).map(({ term }) => term)).toEqual([
			'very likely',
			'likely'
		]);
		expect(termsAt(0, scale('icd-203'))).toEqual([]);
		expect(termsAt(1, scale('icd-203'))).toEqual([]);
	});

	it('overlap on the scale of the IPCC, the narrowest named first', () => {
		expect(termsAt(0.97, scale('ipcc')).map(({ term }) => term)).toEqual([
			'extremely likely',
			'very likely',
			'likely',
			'more likely than not'
		]);
	});

	it('leave out what Kent gives no words', () => {
		for (const gap of [0.01, 0.15, 0.61, 0.995]) expect(termsAt(gap, scale('kent'))).toEqual([]);
	});

	it('hold the middle of each of their terms', () => {
		for (const each of SCALES) {
			for (const { term } of each.terms) {
				const range = probabilityOf(term, each.id);
				const mid = isRange(range) ? range.mid : NaN;
				expect(termsAt(mid, each).map((held) => held.term)).toContain(term);
			}
		}
	});

	it('hold exactly the probabilities between their ends', () => {
		fc.assert(
			fc.property(
				fc.double({ min: 0, max: 1, noNaN: true }),
				fc.constantFrom(...SCALES),
				(probability, each) => {
					const held = new Set(termsAt(probability, each));
					for (const term of each.terms) {
						expect(held.has(term)).toBe(probability >= term.low && probability <= term.high);
					}
				}
			)
		);
	});

	it('are asked only for probabilities', () => {
		for (const wrong of [-0.1, 1.1, NaN]) {
			expect(() => termsAt(wrong, scale('icd-203'))).toThrow(RangeError);
		}
	});
});
