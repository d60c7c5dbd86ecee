import { calibrationCurve } from '../../domain/calibration/curve';
import type { ForecastPair } from '../../domain/calibration/columns';
import { consistencyBand } from '../../domain/calibration/consistency-band';
import {
	areaUnderRoc,
	brierDecomposition,
	corpDecomposition
} from '../../domain/calibration/decomposition';
import { wilsonInterval } from '../../domain/calibration/interval';
import { daysBetween } from '../../domain/day';
import { listed, percent } from '../number-words';
import { shareRange } from '../score-words';
import { ruleOf, worked, type MethodGroup } from './method';

/** 20 % said four times, came true once; 80 % said four times, came true four times. */
const EXAMPLE: readonly ForecastPair[] = [
	...[true, false, false, false].map((occurred) => ({ probability: 0.2, occurred })),
	...[true, true, true, true].map((occurred) => ({ probability: 0.8, occurred }))
];
const SAID = 'Said 20 % four times, came true once; 80 % four times, came true four times.';

/** Whether what was said came true as often as said. */
export function calibrationMethods(): MethodGroup {
	const corp = corpDecomposition(EXAMPLE);
	const murphy = brierDecomposition(EXAMPLE);
	const bin = calibrationCurve(EXAMPLE, [0, 0.5, 1])[1];
	const wilson = wilsonInterval(7, 10);
	const [place] = consistencyBand(
		{ probabilities: Float64Array.of(0.7), weights: Float64Array.of(10) },
		{ seed: 2021 }
	);
	if (!corp || !murphy || !wilson || !place) throw new Error('an example without its result');
	const area = areaUnderRoc(EXAMPLE);
	return {
		title: 'Calibration',
		methods: [
			{
				id: 'reliability',
				name: 'Reliability diagram',
				says: 'What was said against what came true, by tenths of probability: each tenth’s mean forecast and the share of it that came true, with the number of claims and of articles. On the dashed line all came true as often as said.',
				formula:
					'x = mean of f in the tenth, y = share that came true; tenths hold their lower end',
				range: '0 to 100 % on both axes',
				better: 'Nearer to the dashed line is better',
				example: `${SAID} In the upper half: ${percent(bin?.meanForecast ?? 0)} said, ${percent(bin?.observedFrequency ?? 0)} came true.`,
				source:
					'A. H. Murphy and R. L. Winkler (1977), Reliability of subjective probability forecasts of precipitation and temperature, Applied Statistics 26, 41–47.'
			},
			{
				id: 'wilson',
				name: 'Interval of a share',
				says: 'The shares that the count is compatible with, 95 %. It takes claims to be independent; those of one article are not, so the true interval is wider.',
				formula: '(p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n), z = 1.96',
				range: 'Within 0 to 100 %',
				better: 'Narrower says more',
				example: `7 of 10 came true: ${shareRange(wilson)}.`,
				source:
					'E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22, 209–212.'
			},
			{
				id: 'curve',
				name: 'Recalibrated curve (CORP)',
				says: 'What each forecast should have been: the rising curve nearest to what came true. It needs no bins, so nobody can choose them to please.',
				formula: 'isotonic regression of o on f, by pooling adjacent violators',
				range: '0 to 100 %, never falling',
				better: 'Nearer to the dashed line is better',
				example: `${SAID} The curve: ${listed([...new Set(corp.recalibrated)].map((share) => percent(share)))}.`,
				source:
					'T. Dimitriadis, T. Gneiting and A. I. Jordan (2021), Stable reliability diagrams for probabilistic classifiers, PNAS 118 (8), e2016191118.'
			},
			{
				id: 'band',
				name: 'Consistency band',
				says: 'Where the curve would lie, nine times in ten, if every forecast were exactly right: outcomes are drawn with the chances said, a thousand times. A curve inside gives no ground to doubt the forecaster. It, too, takes claims to be independent.',
				formula: '5 % and 95 % points of the curves of outcomes drawn with chance f',
				range: 'Within 0 to 100 %',
				better: 'Neither: a curve outside it is more than chance',
				example: `70 % said of ten claims: ${shareRange(place)} of them may come true by chance.`,
				source: 'Dimitriadis, Gneiting and Jordan (2021).'
			},
			{
				id: 'score-parts',
				name: 'Miscalibration, discrimination, uncertainty',
				says: 'The Brier score in three parts. Miscalibration: what putting the words right would save. Discrimination: what the words, put right, save against always saying the base rate, that is how well they tell cases apart. Uncertainty: the score of always saying the base rate, no merit or fault of anyone.',
				formula:
					'S = MCB − DSC + UNC; MCB = S − S(recalibrated), DSC = S(base rate) − S(recalibrated), UNC = ō(1 − ō)',
				range: 'Miscalibration 0 to 1, discrimination and uncertainty 0 to 0.25',
				better: 'Lower miscalibration and higher discrimination are better',
				proper: 'No: only the score as a whole is. In small samples both parts come out too large.',
				example: `${SAID} ${worked(corp.score)} = ${worked(corp.miscalibration)} − ${worked(corp.discrimination)} + ${worked(corp.uncertainty)}.`,
				source: 'Dimitriadis, Gneiting and Jordan (2021).'
			},
			{
				id: 'murphy',
				name: 'The same by distinct forecasts',
				says: 'The classic decomposition, for comparison with others: reliability, resolution and uncertainty, by each value that was said. Computed in the core, not shown on the pages.',
				formula: 'S = Σ wₖ(fₖ − ōₖ)² − Σ wₖ(ōₖ − ō)² + ō(1 − ō)',
				range: 'Reliability 0 to 1, resolution and uncertainty 0 to 0.25',
				better: 'Lower reliability and higher resolution are better',
				proper: 'No.',
				example: `${SAID} ${worked(murphy.reliability)} − ${worked(murphy.resolutionTerm)} + ${worked(murphy.uncertainty)}.`,
				source:
					'A. H. Murphy (1973), A new vector partition of the probability score, Journal of Applied Meteorology 12, 595–600; by bins, D. B. Stephenson et al. (2008), Weather and Forecasting 23, 752–757.'
			},
			{
				id: 'area-under-roc',
				name: 'Area under the ROC curve',
				says: 'The chance that of two claims, one that came true and one that did not, the one that did had been said with more likelihood. Blind to calibration.',
				formula: 'share of such pairs in the right order, ties counting half',
				...ruleOf('area-under-roc'),
				example: `${SAID} ${worked(area)}.`,
				source: 'J. A. Hanley and B. J. McNeil (1982), Radiology 143, 29–36.'
			},
			{
				id: 'words',
				name: 'By the word they used',
				says: 'How often claims with a word came true, beside the range that the scale gives the word. “Within” means that the interval meets the range.',
				formula: 'k of n, with Wilson’s interval, against low to high',
				range: '0 to 100 %',
				better: 'Neither: within is as it should be',
				example: `“Almost certain”, 95–99 %: 7 of 10 came true, ${shareRange(wilson)}, which ends below: came true less often.`,
				source: 'Wilson (1927); the scales as under “Words as numbers”.'
			},
			{
				id: 'over-time',
				name: 'Calibration over time',
				says: 'The mean of what was said and the share of what came true, over all matured claims known up to each day.',
				formula: 'Σ f / n and Σ o / n over claims known by the day',
				range: '0 to 100 %',
				better: 'The nearer the two, the better',
				example: 'After ten claims 80 % said on average, 70 % came true: less often than said.',
				source:
					'Calibration in the large; A. H. Murphy and R. L. Winkler (1987), Monthly Weather Review 115, 1330–1338.'
			},
			{
				id: 'slices',
				name: 'By scenario, kind, article, lead time',
				says: 'The mean scores of parts of the claims. The lead time runs from the forecast that is scored to the day on which the answer was known.',
				formula: 'mean score over the claims of the part',
				range: 'That of the score',
				better: 'Lower is better',
				example: `Said on 6 February, known on 20 March: ${daysBetween('2023-02-06', '2023-03-20')} days, under half a year.`,
				source: 'Our own rule.'
			}
		]
	};
}
