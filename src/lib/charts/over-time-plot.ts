import { dayAt, dayNumber, type Day } from '../domain/day';
import type { RecordSoFar } from '../domain/record/over-time';
import { shortDay } from '../text/day-words';
import { counted, number, percent } from '../text/number-words';
import { scoreWords } from '../text/score-words';
import { dayAxis } from './axis';
import type { TableWords } from './figure-rows';
import type { Label, Plot } from './plot';
import { SHARES } from './reliability-plot';

/** What had been said on average, and what had come true, as answers became known: at best the two run together. */
export function overTimePlot(points: readonly RecordSoFar[], asOf: Day, nowLabel: string): Plot {
	const first = points[0]?.day ?? dayNumber(asOf);
	const end = Math.max(dayNumber(asOf), points.at(-1)?.day ?? 0);
	const x = dayAxis(dayAt(first), dayAt(end));
	const last = points.at(-1);
	const now = dayNumber(asOf) + 1;
	const lines = [
		{
			stroke: 'stated',
			tone: 'stated',
			text: 'said',
			valueOf: (point: RecordSoFar) => point.meanForecast
		},
		{
			stroke: 'actual',
			tone: 'actual',
			text: 'came true',
			valueOf: (point: RecordSoFar) => point.cameTrue
		}
	] as const;
	return {
		x,
		y: { ...SHARES, min: 0, ticks: SHARES.ticks.slice(1) },
		columns: [],
		bands: [],
		rules: [],
		curves: lines.map(({ stroke, valueOf }) => ({
			places: [
				...points.map((point) => ({ x: point.day, y: valueOf(point) })),
				...(last ? [{ x: x.max, y: valueOf(last) }] : [])
			],
			stroke,
			stepped: true
		})),
		points: [],
		labels: lines.flatMap(({ tone, text, valueOf }): Label[] =>
			last
				? [
						{
							x: last.day,
							y: valueOf(last),
							text: `${text} ${percent(valueOf(last))}`,
							tone,
							bold: true,
							sides: ['above right', 'below right', 'above left', 'below left'],
							rank: 1
						}
					]
				: []
		),
		pins: [],
		...(now <= x.max && { now: { at: now, label: nowLabel } })
	};
}

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
			shortDay(dayAt(day)),
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
