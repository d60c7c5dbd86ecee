import { bootstrapMean } from '../../domain/calibration/bootstrap';
import { brierScore } from '../../domain/scoring/brier';
import { logScore } from '../../domain/scoring/log-score';
import { baselineScore, peerScore, skillScore } from '../../domain/scoring/relative';
import { timeAverage } from '../../domain/scoring/time-average';
import { percent } from '../number-words';
import { skillWords } from '../score-words';
import { ruleOf, worked, type MethodGroup } from './method';

/** Two articles of three scores each. */
const CLUSTERED = [0.01, 0.04, 0.09, 0.25, 0.36, 0.49].map((score, index) => ({
	score,
	cluster: index < 3 ? 'first' : 'second'
}));

/** The scores of a claim, their means, and whom they are measured against. */
export function scoreMethods(): MethodGroup {
	const average = timeAverage(
		[
			{ day: 2, score: brierScore(0.5, true) },
			{ day: 6, score: brierScore(0.9, true) }
		],
		0,
		10
	);
	const bootstrap = bootstrapMean(CLUSTERED, { seed: 1950 });
	return {
		title: 'Scores',
		methods: [
			{
				id: 'brier',
				name: 'Brier score',
				says: 'The squared distance between what was said and what happened; of several claims, its mean.',
				formula: '(f − o)², f the probability said, o = 1 if it came true, else 0',
				...ruleOf('brier'),
				example: `70 % said. It came true: (0.7 − 1)² = ${worked(brierScore(0.7, true), 2)}. It did not: (0.7 − 0)² = ${worked(brierScore(0.7, false), 2)}.`,
				source:
					'G. W. Brier (1950), Verification of forecasts expressed in terms of probability, Monthly Weather Review 78, 1–3; in the form without the doubling.'
			},
			{
				id: 'log',
				name: 'Log score',
				says: 'The surprise: minus the logarithm of the probability given to what happened. It punishes misplaced certainty without limit.',
				formula: '−ln p, p the probability given to what happened',
				...ruleOf('log'),
				example: `70 % said. It came true: −ln 0.7 = ${worked(logScore(0.7, true))}. It did not: −ln 0.3 = ${worked(logScore(0.7, false))}. 100 % said, and it did not: ${worked(logScore(1, false))}.`,
				source:
					'I. J. Good (1952), Rational decisions, Journal of the Royal Statistical Society B 14, 107–114.'
			},
			{
				id: 'time-average',
				name: 'Time average and coverage',
				says: 'The score of all that was said of a claim, each forecast weighted by how long it stood, up to the day on which the answer was known or the window over. Coverage is the share of those days on which any stood. The score beside it is that of the forecast that stood last.',
				formula: 'Σ sᵢ tᵢ / Σ tᵢ; coverage Σ tᵢ / T',
				range: 'That of the score; coverage 0 to 100 %',
				better: 'As the score; read with the coverage beside it',
				proper: 'As the score, at every moment.',
				example: `Ten days; 50 % from the third, 90 % from the seventh on, and it came true: (4 · 0.25 + 4 · 0.01) / 8 = ${worked(average.score)}, coverage ${percent(average.coverage)}.`,
				source:
					'After P. Atanasov et al. (2017), Distilling the wisdom of crowds, Management Science 63, 691–706; gaps are left out, not filled, so that joining late does not pay.'
			},
			{
				id: 'interval',
				name: 'Interval of a mean score',
				says: 'Where the mean would lie, nineteen times in twenty, if other articles had been drawn: whole articles are drawn again and again (within a single article, whole scenarios), since claims of one are right or wrong together.',
				formula:
					'percentiles of the means of resampled clusters, widened for few clusters; 2.5 % becomes Φ(−√(G/(G−1)) · t₀.₀₂₅(G−1)) for G clusters',
				range: 'That of the score',
				better: 'Narrower says more',
				example: `Two articles of three claims, scores 0.01 0.04 0.09 and 0.25 0.36 0.49: mean ${worked(bootstrap?.mean)}, interval ${worked(bootstrap?.interval?.lower)} to ${worked(bootstrap?.interval?.upper)}. Always the same: the seed is fixed.`,
				source:
					'A. C. Davison and D. V. Hinkley (1997), Bootstrap Methods and their Application, section 3.8; T. C. Hesterberg (2015), What teachers should know about the bootstrap, The American Statistician 69, 371–386.'
			},
			{
				id: 'skill',
				name: 'Skill',
				says: 'The share of a control’s score that the forecaster saves, on the same claims. In a forecaster’s row it is against always 50 %. A control has none of its own; how those looked at do against each control stands beneath the table.',
				formula: '1 − S / S of the control',
				...ruleOf('skill'),
				example: `Brier score 0.15 against 0.25 of always 50 %: 1 − 0.15/0.25 = ${skillWords(skillScore(0.15, 0.25))}. Against a control that was never wrong there is ${worked(skillScore(0.15, 0))}.`,
				source:
					'A. H. Murphy (1973), Hedging and skill scores for probability forecasts, Journal of Applied Meteorology 12, 215–223.'
			},
			{
				id: 'controls',
				name: 'Controls',
				says: 'Four who know nothing of the matter. Always 50 %. The base rate: always the share of these very claims that came true, which nobody knew beforehand, so it is hard to beat. Nothing changes: sure that all stays as on the day it was said, by what the encoder put down for each claim. Coin flip: sure of whichever side falls, from a coin seeded by the claim’s name.',
				formula: '0.5; ō; 0 or 1 as the claim holds if nothing changes; 0 or 1 by the coin',
				range: '0 to 1 each',
				better: 'Lower is better, as of anyone',
				example: `Three of five came true. Always 50 %: ${worked(brierScore(0.5, true), 2)}. Base rate 60 %: (3 · 0.16 + 2 · 0.36) / 5 = ${worked((3 * brierScore(0.6, true) + 2 * brierScore(0.6, false)) / 5, 2)}.`,
				source:
					'Murphy (1973); the status quo as in P. E. Tetlock (2005), Expert Political Judgment, chapter 2.'
			},
			{
				id: 'side-by-side',
				name: 'Side by side',
				says: 'Two forecasters compared on the predictions that both made, and on no others. Where the sets differ, the page says so: overall scores of the two are then scores of other questions.',
				formula: 'mean Brier score of each over the claims scored for both',
				range: '0 to 1',
				better: 'Lower is better',
				proper: 'Strictly, as the Brier score.',
				example:
					'Nine claims scored for one, six for the other, five for both: compared on five, with a warning.',
				source: 'Our own rule.'
			},
			{
				id: 'peer',
				name: 'Peer score',
				says: 'How much more probability one gave to what happened than the other, by the logarithm.',
				formula: '100 · (ln p − ln q); with more others, their mean',
				...ruleOf('peer'),
				example: `80 % against 60 %, and it came true: 100 · (ln 0.8 − ln 0.6) = ${worked(peerScore(0.8, [0.6]), 1)}.`,
				source: 'Metaculus, Scores FAQ, “What is the Peer score?”'
			},
			{
				id: 'baseline',
				name: 'Baseline score',
				says: 'The log score against giving every option the same, for reading other sites’ scores beside ours.',
				formula: '100 · (1 + ln p / ln K), K the number of options',
				...ruleOf('baseline'),
				example: `70 % on yes, and it came true: ${worked(baselineScore(0.7, 2), 1)}. 30 %: ${worked(baselineScore(0.3, 2), 1)}.`,
				source: 'Metaculus, Scores FAQ, “What is the Baseline score?”'
			}
		]
	};
}
