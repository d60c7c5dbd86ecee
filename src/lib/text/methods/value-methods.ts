import { daysBetween } from '../../domain/day';
import { brierScoreMulticategory, rankedProbabilityScore } from '../../domain/scoring/brier';
import {
	crpsNormal,
	crpsSample,
	intervalScore,
	quantileScore,
	weightedIntervalScore
} from '../../domain/scoring/crps';
import { timingWords } from '../timing-words';
import { ruleOf, worked, type MethodGroup } from './method';

/** Forecasts of options, values and days, and how far they were off. */
export function valueMethods(): MethodGroup {
	const day = daysBetween('2023-02-21', '2023-02-20');
	return {
		title: 'Values, days and options',
		methods: [
			{
				id: 'days-early-or-late',
				name: 'Days early or late',
				says: 'Days between what happened and when it was to happen: against the day that a claim names, else against the close of its window. Of several, the median.',
				formula: 'day named or close − day it happened; of a partly known day, both ends',
				range: 'any whole number; above 0 early, below 0 late',
				better: 'Neither early nor late: 0 is as said',
				example: `Said for 20 February, happened on the 21st: ${timingWords({ min: day, max: day, against: 'named day', happenedOn: '2023-02-21' })}.`,
				source: 'Our own rule.'
			},
			{
				id: 'stated-error',
				name: 'Error of a stated figure',
				says: 'What a figure came to less what was stated, in its unit and as a share of what it came to. Of several, the mean of the shares without their signs.',
				formula: 'e = y − s; 100 · e / y; mean of |100 · e / y|',
				range: 'any number; the mean 0 or more',
				better: 'Nearer to 0 is better, where the claim was not “at least” or “at most”',
				proper: 'No: by itself it can be improved by stating a little less than one believes.',
				example: `190 stated, 190.27 came: ${worked(190.27 - 190, 2)}, ${worked((100 * (190.27 - 190)) / 190.27, 2)} %.`,
				source:
					'R. J. Hyndman and A. B. Koehler (2006), Another look at measures of forecast accuracy, International Journal of Forecasting 22, 679–688.'
			},
			{
				id: 'options',
				name: 'Brier score over options',
				says: 'For shares given to several options of which one happens: the squared distances of all of them, added up.',
				formula: 'Σ (fᵢ − oᵢ)²',
				...ruleOf('brier-multicategory'),
				example: `March 50 %, April 30 %, May 20 %; it was March: 0.25 + 0.09 + 0.04 = ${worked(brierScoreMulticategory([0.5, 0.3, 0.2], 0), 2)}.`,
				source: 'Brier (1950), equation 2. With two options it is twice the Brier score above.'
			},
			{
				id: 'ranked-options',
				name: 'Ranked probability score',
				says: 'The same for options in an order, where a near miss is better than a far one. Computed in the core, not shown on the pages.',
				formula: 'Σ (Fₖ − Oₖ)², shares added up to each option',
				...ruleOf('ranked-probability'),
				example: `March 50 %, April 30 %, May 20 %; it was May: 0.5² + 0.8² = ${worked(rankedProbabilityScore([0.5, 0.3, 0.2], 2), 2)}.`,
				source: 'E. S. Epstein (1969), Journal of Applied Meteorology 8, 985–987.'
			},
			{
				id: 'crps',
				name: 'CRPS',
				says: 'How far a forecast of a value lay from the value, over all of its distribution; of a single value it is the absolute error. From quantiles it is taken as twice their mean quantile score.',
				formula: '∫ (F(x) − 1{x ≥ y})² dx',
				...ruleOf('crps'),
				example: `Either 190 or 210, 200 came: ${worked(crpsSample([190, 210], 200), 1)}. A normal distribution around 200 with 10 either way: ${worked(crpsNormal(200, 10, 200), 2)}.`,
				source:
					'H. Hersbach (2000), Weather and Forecasting 15, 559–570; T. Gneiting and A. E. Raftery (2007), Journal of the American Statistical Association 102, 359–378.'
			},
			{
				id: 'quantiles',
				name: 'Quantile score',
				says: 'The fine for a quantile: small for missing on the side where most was expected to lie, large on the other.',
				formula: 'τ(y − q) if y ≥ q, else (1 − τ)(q − y)',
				...ruleOf('quantile'),
				example: `90 % said that it stays under 220; 230 came: ${worked(quantileScore(0.9, 220, 230), 1)}; 210: ${worked(quantileScore(0.9, 220, 210), 1)}.`,
				source: 'R. Koenker and G. Bassett (1978), Regression quantiles, Econometrica 46, 33–50.'
			},
			{
				id: 'intervals',
				name: 'Interval scores',
				says: 'Of a central interval, its width and a fine for missing; of several with a median, their weighted mean, which nears the CRPS.',
				formula: '(u − l) + (2/α)(l − y)₊ + (2/α)(y − u)₊; (½|y − m| + Σ (αₖ/2) ISₖ) / (K + ½)',
				...ruleOf('weighted-interval'),
				example: `180 to 220 for 90 %, 225 came: ${worked(intervalScore(180, 220, 0.9, 225), 0)}. With a median of 200: ${worked(weightedIntervalScore([0.05, 0.5, 0.95], [180, 200, 220], 225), 2)}.`,
				source:
					'R. L. Winkler (1972), Journal of the American Statistical Association 67, 187–191; J. Bracher et al. (2021), PLOS Computational Biology 17, e1008618.'
			}
		]
	};
}
