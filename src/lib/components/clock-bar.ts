import type { PredictionState } from '../domain/board';
import { dayNumber, daysInMonth, firstDay, lastDay, dayAt, type Day } from '../domain/day';
import { isExact, shortDay } from '../text/day-words';

/** Where the clocks of one prediction lie on a bar, in per cent of its width. */
export interface ClockBar {
	readonly ticks: readonly { readonly at: string; readonly label: string }[];
	readonly said: string;
	readonly opens: string;
	/** None: the window has no close and runs off the bar. */
	readonly closes: string | undefined;
	readonly window: { readonly at: string; readonly width: string };
	readonly happened:
		{ readonly from: string; readonly to: string; readonly exact: boolean } | undefined;
	readonly known: string | undefined;
	readonly asOf: string | undefined;
	readonly labels: readonly ClockLabel[];
}

export interface ClockLabel {
	readonly at: string;
	readonly text: string;
	readonly tone: 'stated' | 'actual' | 'now';
	/** Over the bar or under it, and which end of the text stands at the place. */
	readonly row: 'over' | 'under';
	readonly anchor: 'start' | 'end';
}

const MARGIN = 0.05;
const OPEN_END_DAYS = 120;

/** The bar reaches from the first clock to the last, with room at both ends. */
export function clockBar({ prediction, resolution }: PredictionState, asOf: Day): ClockBar {
	const said = dayNumber(lastDay(prediction.saidOn));
	const opens = dayNumber(firstDay(prediction.window.opensOn));
	const { closesOn } = prediction.window;
	const closes = closesOn === undefined ? undefined : dayNumber(lastDay(closesOn));
	const ruling = resolution?.ruling;
	const happenedOn =
		ruling?.as === 'outcome' && ruling.outcome.kind === 'date'
			? ruling.outcome.day
			: resolution?.happenedOn;
	const happened =
		happenedOn === undefined
			? undefined
			: ([dayNumber(firstDay(happenedOn)), dayNumber(lastDay(happenedOn))] as const);
	const known = resolution === undefined ? undefined : dayNumber(lastDay(resolution.knownOn));
	const today = dayNumber(asOf);
	const waiting = resolution === undefined;
	const days = [
		said,
		opens,
		closes ?? Math.max(today, known ?? said) + OPEN_END_DAYS,
		...(happened ?? []),
		...(known === undefined ? [] : [known]),
		...(waiting ? [today] : [])
	];
	const first = Math.min(...days);
	const length = Math.max(Math.max(...days) - first, 14);
	const from = first - length * MARGIN;
	const span = length * (1 + 2 * MARGIN);
	const place = (day: number) => `${(((day - from) / span) * 100).toFixed(2)}%`;
	const windowEnd = closes === undefined ? from + span : closes + 1;
	const leftHalf = (day: number) => (day - from) / span < 0.5;
	const label = (
		day: number,
		text: string,
		tone: ClockLabel['tone'],
		row: ClockLabel['row']
	): ClockLabel => ({ at: place(day), text, tone, row, anchor: leftHalf(day) ? 'start' : 'end' });
	return {
		ticks: ticksOf(from, span, place),
		said: place(said),
		opens: place(opens),
		closes: closes === undefined ? undefined : place(closes + 1),
		window: { at: place(opens), width: `${(((windowEnd - opens) / span) * 100).toFixed(2)}%` },
		happened:
			happened && happenedOn !== undefined
				? { from: place(happened[0]), to: place(happened[1] + 0.5), exact: isExact(happenedOn) }
				: undefined,
		known: known === undefined ? undefined : place(known),
		asOf: waiting ? place(today) : undefined,
		labels: [
			label(said, `said ${shortDay(prediction.saidOn)}`, 'stated', 'over'),
			// Where the two would touch, the list below has the day.
			...(closes === undefined || closesOn === undefined || (closes - said) / span < 0.3
				? []
				: [
						{
							...label(closes, `closes ${shortDay(closesOn)}`, 'stated', 'over'),
							anchor: 'end' as const
						}
					]),
			...(happened && happenedOn !== undefined
				? [label(happened[1], `happened ${shortDay(happenedOn)}`, 'actual', 'under')]
				: known !== undefined && resolution
					? [label(known, `known ${shortDay(resolution.knownOn)}`, 'actual', 'under')]
					: [label(today, 'as of this day', 'now', 'under')])
		]
	};
}

function ticksOf(from: number, span: number, place: (day: number) => string) {
	const ticks: { at: string; label: string }[] = [];
	const byYear = span > 500;
	let day = dayAt(Math.ceil(from));
	for (;;) {
		const [year, month] = day.split('-').map(Number) as [number, number];
		day = byYear
			? `${String(year + 1).padStart(4, '0')}-01-01`
			: dayAt(dayNumber(firstDay(day.slice(0, 7))) + daysInMonth(year, month));
		if (dayNumber(day) > from + span) return thinned(ticks);
		const isJanuary = day.slice(5, 7) === '01';
		ticks.push({
			at: place(dayNumber(day)),
			label: byYear || isJanuary ? day.slice(0, 4) : (shortDay(day).split(' ')[1] ?? '')
		});
	}
}

// On a narrow screen more than seven labels would touch.
function thinned<Tick>(ticks: Tick[]): Tick[] {
	const step = Math.ceil(ticks.length / 7);
	return ticks.filter((_, index) => index % step === 0);
}
