import { SCALE_NOTES } from '../../domain/hedge/scale-notes';
import { isRange, probabilityOf, SCALES } from '../../domain/hedge/scales';
import { FEWEST_TO_JUDGE } from '../../domain/record/scored-claim';
import { inSentence, listed } from '../number-words';
import { percentRange } from '../score-words';
import type { MethodGroup } from './method';

const FEW = inSentence(FEWEST_TO_JUDGE);

/** What is counted, and how words become numbers. */
export function countingMethods(): MethodGroup {
	return {
		title: 'What counts',
		methods: [
			{
				id: 'what-counts',
				name: 'Scored, of claims made',
				says: 'How many of a forecaster’s claims enter a score, and where each of the others went. The parts always add up to the claims made.',
				formula:
					'scored = made − not scorable − open − overdue − already known − no side taken − no number on the scale − forecast too late − partly − annulled − ambiguous',
				range: '0 to the claims made',
				better: 'Neither: it says how much the scores rest on',
				example:
					'A claim said on 6 February, forecast by a reader on 3 March and again on 22 March, known on 20 March: the reader is scored on the forecast of 3 March. That of 22 March stays visible and never scores.',
				source:
					'Our own rule: of each forecaster the forecast that stood when the answer became known. One made on that day or later was made too late, and so was one entered in a journal that late, whatever day it gives itself.'
			},
			{
				id: 'already-known',
				name: 'Already known when said',
				says: 'The outcome was public on or before the day on which it was said. Such a claim is kept and counted, and never scored as foresight.',
				formula: 'known on ≤ said on; of a day known only by its month or year, all of it',
				range: 'yes or no',
				better: 'Neither',
				example:
					'Said on 6 February 2023 of the year 2022, published on 13 January 2023: already known.',
				source: 'Our own rule.'
			},
			{
				id: 'partly',
				name: 'Partly',
				says: 'A claim that held in part enters a score only where its criteria say what that counts as: came true, or did not.',
				formula: 'outcome = what the criteria say that partly counts as; else left out',
				range: 'yes, no or left out',
				better: 'Neither',
				example:
					'He arrived a day late; the criteria say that the day then did not hold: scored as “did not”.',
				source: 'Our own rule.'
			},
			{
				id: 'matured',
				name: 'Matured',
				says: 'Only claims whose window is over tell of calibration. While it runs, a claim can mostly show that it came true, so early answers would flatter whoever sounded sure. Claims without an end never mature.',
				formula: 'close of the window < day looked from',
				range: 'yes or no',
				better: 'Neither',
				example:
					'“By the end of 2024”, come true in March 2024: scored from March on, in the diagram from 1 January 2025.',
				source: 'Our own rule, after the length bias known from survival analysis.'
			},
			{
				id: 'too-few',
				name: 'Too few to say',
				says: `Under ${FEW} scored claims nobody is judged: the counts stand, a score does not. Nobody is ever ranked.`,
				formula: `scored < ${FEWEST_TO_JUDGE}`,
				range: 'yes or no',
				better: 'Neither',
				example: 'Four claims, all come true: “4 of 4”, too few to say.',
				source: 'Our own rule.'
			},
			{
				id: 'hedges',
				name: 'Words as numbers',
				says: 'Words become numbers only through a named scale. The encoder gives each hedge the nearest term of every scale, always of the claim as worded: of somebody who expects it not, an unlikely term. A hedge that leaves the matter open is no forecast.',
				formula:
					'hedge → term of the scale → its range, low to high; mid is half way, or what the scale names',
				range: '0 to 100 %',
				better: 'Neither',
				example: `“Likely” is ${listed(
					SCALES.flatMap(({ id, name }) => {
						const range = probabilityOf(id === 'kent' ? 'probable' : 'likely', id);
						return isRange(range) ? [`${percentRange(range)} on ${name}`] : [];
					})
				)} (there “probable”).`,
				source:
					Object.values(SCALE_NOTES)
						.map(({ source }) => source)
						.join('; ') + '.'
			},
			{
				id: 'low-mid-high',
				name: 'Low, mid, high',
				says: 'Every score of words stands three times: with all hedges read at the low end of their ranges, in the middle, and at the high end. Forecasts in numbers are the same at all three.',
				formula: 'score(low), score(mid), score(high)',
				range: 'That of the score',
				better: 'Neither: the wider, the more rests on how the words are read',
				example: `“Almost certain” on ICD 203 is read as ${termEnds('icd-203', 'almost certain')}.`,
				source: 'Our own rule.'
			},
			{
				id: 'does-the-scale-decide',
				name: 'Does the choice of scale decide?',
				says: 'Whether another scale, or another end of its ranges, would put a forecaster on the other side of always saying 50 %. Compared on the claims that every scale reads.',
				formula:
					'ahead if Brier < 0.25, behind if above; the same at every scale and reading, or not',
				range: 'yes or no',
				better: 'Neither: a verdict that depends on it is none',
				example: 'Ahead by ICD 203 and Kent, behind by the IPCC’s high end: it depends.',
				source: 'Our own rule.'
			}
		]
	};
}

function termEnds(scale: string, words: string): string {
	const range = probabilityOf(words, scale);
	if (!isRange(range)) throw new Error(`${scale} has lost the term ${words}`);
	const { low, mid, high } = range;
	return listed([low, mid, high].map((end) => percentRange({ low: end, high: end })));
}
