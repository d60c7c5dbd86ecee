import type { FigureState } from '../domain/board';
import { dayNumber, lastDay, type Day, type PartialDay } from '../domain/day';
import type { PeriodRow } from '../domain/figure-series';
import { shortDay } from '../text/day-words';
import { number, withUnit } from '../text/number-words';
import { dayAxis, valueAxis } from './axis';
import type { Label, Place, Plot, Point } from './plot';
import type { RunningTotal } from './running-total';

export interface RunningLook {
	readonly asOf: Day;
	readonly nowLabel: string;
	/** When the target was said, to mark it where it falls in the year. */
	readonly saidOn: PartialDay;
}

/** A year's running total against the mark and the even pace to it, the year before beside it. */
export function runningPlot(total: RunningTotal, { figure }: FigureState, look: RunningLook): Plot {
	const { year, mark, rows, before } = total;
	const x = dayAxis(`${year}-01-01`, `${year}-12-31`);
	const start: Place = { x: x.min, y: 0 };
	const places = rows.map(placeOf);
	const shift = dayNumber(`${year}-01-01`) - dayNumber(`${year - 1}-01-01`);
	const previous = before.map(placeOf).map((place) => ({ ...place, x: place.x + shift }));
	const values = [mark, ...places.map(({ y }) => y), ...previous.map(({ y }) => y)];
	const said = dayNumber(lastDay(look.saidOn));
	const now = dayNumber(look.asOf) + 1;
	const saidHere = said >= x.min && said < x.max;
	return {
		x,
		y: valueAxis(values, figure.shortUnit, number),
		columns: [],
		bands: [],
		rules: [{ from: { x: x.min, y: mark }, to: { x: x.max, y: mark }, stroke: 'stated' }],
		curves: [
			{ places: [start, ...places], stroke: 'actual' },
			...(previous.length > 0
				? [{ places: [start, ...previous], stroke: 'context' as const }]
				: []),
			{ places: [start, { x: x.max, y: mark }], stroke: 'derived' }
		],
		points: [
			...rows.map((row): Point => ({
				...placeOf(row),
				mark: row.first === total.passing?.observation ? 'ring' : 'dot'
			})),
			...(saidHere ? [{ x: said, y: 0, mark: 'said' as const }] : [])
		],
		labels: [
			...totalLabels(total, figure.decimals),
			{
				x: x.min + 30,
				y: mark,
				text: `Stated: ${withUnit(mark, figure.shortUnit)} a year`,
				short: withUnit(mark, figure.shortUnit),
				over: 'lines',
				tone: 'stated',
				bold: true,
				sides: ['above right', 'below right'],
				rank: 0
			},
			...previousLabel(previous, year - 1),
			...(saidHere
				? [
						{
							x: said,
							y: 0,
							// Lines fan out of January: a little later there is room under them.
							elsewhere: [10, 20, 30].map((days) => ({ x: said + days, y: 0 })),
							text: 'said',
							tone: 'stated' as const,
							sides: ['above right'] as const,
							rank: 3
						}
					]
				: [])
		],
		pins: [],
		...(now <= x.max && { now: { at: now, label: look.nowLabel } })
	};
}

function placeOf({ to, first }: PeriodRow): Place {
	return { x: dayNumber(to) + 1, y: first?.value ?? 0 };
}

/** Names the total before the mark was passed, the one past it, and the last. */
function totalLabels({ rows, passing }: RunningTotal, decimals: number): Label[] {
	const past = rows.findIndex(({ first }) => first === passing?.observation);
	const named = new Set([past - 1, past, rows.length - 1]);
	return rows.flatMap((row, index): Label[] => {
		if (!named.has(index) || !row.first) return [];
		const month = shortDay(row.to.slice(0, 7)).split(' ')[0];
		const isPast = index === past;
		return [
			{
				...placeOf(row),
				text: `${month} ${number(row.first.value, decimals)}${isPast ? ': past the mark' : ''}`,
				short: `${month} ${number(row.first.value, decimals)}`,
				...(isPast && { over: 'lines' as const }),
				tone: 'actual',
				bold: isPast,
				sides: index < past ? ['below right', 'right'] : ['above left', 'left', 'below right'],
				rank: isPast ? 1 : 2
			}
		];
	});
}

/** Below a line that rises there is room on the right. */
function previousLabel(previous: readonly Place[], year: number): Label[] {
	const [last, ...before] = [...previous].reverse();
	if (!last) return [];
	return [
		{
			...last,
			elsewhere: before,
			text: String(year),
			tone: 'quiet',
			sides: ['below right'],
			rank: 4
		}
	];
}
