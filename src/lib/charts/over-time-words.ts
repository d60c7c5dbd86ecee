import { dayAt } from '../domain/day';
import type { RecordSoFar } from '../domain/record/over-time';
import { shortDay } from '../text/day-words';
import { counted, number, percent } from '../text/number-words';
import { scoreWords } from '../text/score-words';
import { dayCell, type TableWords } from './figure-rows';

/** Where the record stands, and where it began. */
export function overTimeSentence(points: readonly RecordSoFar[]): string {
	const last = points.at(-1);
	if (!last) return 'No matured claim has been settled yet.';
	const gap = last.meanForecast - last.cameTrue;
	const verdict =
		Math.abs(gap) < 0.05
			? 'about as often as said'
			: gap > 0
				? 'less often than said'
				: 'more often than said';
	return `After ${counted(last.count, 'matured claim')}, ${shortDay(dayAt(last.day))}: ${percent(last.meanForecast)} said on average, ${percent(last.cameTrue)} came true, ${verdict}. Brier score ${scoreWords(last.brier)}.`;
}

/** Every day on which an answer became known. */
export function overTimeTable(points: readonly RecordSoFar[]): TableWords {
	return {
		heads: ['Known', 'Claims so far', 'Said on average', 'Came true', 'Brier score'].map(
			(text, column) => ({ text, numeric: column > 0 })
		),
		rows: points.map(({ day, count, meanForecast, cameTrue, brier }) => [
			dayCell(dayAt(day)),
			number(count),
			percent(meanForecast, 1),
			percent(cameTrue, 1),
			scoreWords(brier)
		])
	};
}

/** The same for other programs: plain numbers, ISO days. */
export function overTimeCells(points: readonly RecordSoFar[]): string[][] {
	return [
		'day claims mean_forecast share_came_true brier'.split(' '),
		...points.map(({ day, count, meanForecast, cameTrue, brier }) => [
			dayAt(day),
			String(count),
			String(meanForecast),
			String(cameTrue),
			String(brier)
		])
	];
}
