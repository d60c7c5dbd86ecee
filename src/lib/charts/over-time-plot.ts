import { dayAt, dayNumber, type Day } from '../domain/day';
import type { RecordSoFar } from '../domain/record/over-time';
import { percent } from '../text/number-words';
import { dayAxis } from './axis';
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
		x: { ...x, title: { text: 'day on which an answer became known', tone: 'quiet' } },
		y: {
			...SHARES,
			min: 0,
			max: 1.16,
			ticks: SHARES.ticks.slice(1),
			title: { text: 'share of claims so far', tone: 'quiet' }
		},
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
