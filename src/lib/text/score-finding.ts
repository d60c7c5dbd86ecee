import { depends, type ScaleDependence } from '../domain/record/scale-dependence';
import type { ScoreSheet } from '../domain/record/score-sheet';
import type { ScoreSummary } from '../domain/record/score-summary';
import { FEWEST_TO_JUDGE } from '../domain/record/scored-claim';
import { counted, inSentence, listed, number, percent, sentence } from './number-words';
import { ofWords, scoreWords } from './score-words';

/**
 * The sentence that heads the scores: of the word that was sounded surest, how often it came true. `name` is whose
 * they are, `you` for the reader; everyone's without.
 */
export function scoresFinding(
	{ counts, words, reliability, scores }: ScoreSheet,
	name: string | undefined
): string {
	const who = name ?? 'they';
	const were = name === undefined || name === 'you' ? 'were' : 'was';
	const surest = words.filter(({ count }) => count >= FEWEST_TO_JUDGE).at(-1);
	if (surest) {
		return `When ${who} sounded ${surest.term.term}, ${ofWords(surest.cameTrue, surest.count)} came true`;
	}
	if (counts.scored === 0)
		return name ? `Nothing ${name} said can be scored yet` : 'Nothing can be scored yet';
	if (scores === 'too few to say' || !reliability) {
		return `${sentence(counted(counts.scored, 'claim'))} scored: too few to say how good ${who} ${were}`;
	}
	return `Of ${number(scores.scored)} claims scored, ${number(scores.cameTrue)} came true`;
}

/** What qualifies the finding: how many of how many, and whence. */
export function scoresLede({ counts, reliability, slices }: ScoreSheet): string {
	const articles = slices.article.filter(({ key }) => key !== undefined);
	const largestArticle = Math.max(0, ...articles.map(({ scored }) => scored));
	if (counts.made === 0) return 'Nothing had been said by this day.';
	const scored = `${number(counts.scored)} of ${counted(counts.made, 'claim')} ${counts.scored === 1 ? 'is' : 'are'} scored: settled, not known beforehand, and said with a likelihood that this scale reads.`;
	const unripe = counts.scored - (reliability?.count ?? 0);
	const early =
		unripe > 0
			? ` ${sentence(inSentence(unripe))} of them came out before the window was over and ${unripe === 1 ? 'does' : 'do'} not count for calibration yet.`
			: '';
	const crowd =
		largestArticle * 2 > counts.scored && (reliability?.sources ?? 0) > 1
			? ` ${number(largestArticle)} come from one article, so treat them as few.`
			: '';
	return scored + early + crowd;
}

/** Whether the choice of scale decides on anybody. */
export function dependenceFinding(
	dependences: readonly ScaleDependence[],
	nameOf: (forecaster: string) => string
): string {
	const judged = dependences.filter(({ scales }) => scales !== 'too few to say');
	if (judged.length === 0) {
		return `Nobody has ${inSentence(FEWEST_TO_JUDGE)} claims that every scale reads: too few to say.`;
	}
	const onScale = judged
		.filter(({ onScale }) => onScale)
		.map(({ forecaster }) => nameOf(forecaster));
	const onReading = judged
		.filter((one) => depends(one) && !one.onScale)
		.map(({ forecaster }) => nameOf(forecaster));
	if (onScale.length + onReading.length === 0) {
		const whom = judged.length === 1 ? nameOf(judged[0]?.forecaster ?? '') : 'anyone judged here';
		return `It does not decide for ${whom}: every scale says the same, at either end of its ranges.`;
	}
	return [
		...(onScale.length > 0 ? [`The scale decides for ${listed(onScale)}.`] : []),
		...(onReading.length > 0
			? [`Which end of the ranges is taken decides for ${listed(onReading)}.`]
			: [])
	].join(' ');
}

/** The mean's interval, and its average over time with coverage. */
export function meanWords({ interval, clusteredBy, average }: ScoreSummary): string {
	const drawn = clusteredBy === 'article' ? 'articles' : 'scenarios';
	return [
		...(interval
			? [
					`Mean Brier score 95 % sure to lie between ${scoreWords(interval.lower)} and ${scoreWords(interval.upper)}, by drawing whole ${drawn} again.`
				]
			: [`All claims come from one of the ${drawn}: no interval.`]),
		...(average
			? [
					`Averaged over the time that forecasts stood: ${scoreWords(average.brier)}, coverage ${percent(average.coverage)}.`
				]
			: [])
	].join(' ');
}
