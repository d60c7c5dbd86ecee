import type { PredictionState } from '../../domain/board';
import type { Scenario } from '../../domain/catalogue';
import {
	addDays,
	addMonths,
	compareText,
	daysInMonth,
	firstDay,
	lastDay,
	type Day
} from '../../domain/day';
import { isWaiting } from '../../domain/verdict';
import { wholeAxis, type TimeAxis } from '../timeline/time-axis';

/** What ends this many months after a story's event still belongs to it; what ends later runs off its axis. */
const MONTHS_AFTER = 4;
const SHORTEST_MONTHS = 3;

/**
 * The stretch of time that a story is shown on, in whole months or years: around its event where it has one;
 * else on past today while it goes on, or to the last day on which something in it was decided.
 */
export function storyAxis(
	states: readonly PredictionState[],
	event: Scenario['event'],
	today: Day
): TimeAxis {
	const said = states.map(({ prediction }) => firstDay(prediction.saidOn));
	const begin = earliest(said, today);
	if (event) return aroundEvent(states, event, begin);
	const whole = wholeAxis(said, today);
	if (states.some(({ verdict }) => isWaiting(verdict))) return whole;
	const end = latest(endsOf(states), begin);
	return { first: whole.first, last: `${end.slice(0, 4)}-12-31` };
}

function aroundEvent(
	states: readonly PredictionState[],
	{ to }: { readonly to: Day },
	begin: Day
): TimeAxis {
	const limit = addMonths(to, MONTHS_AFTER);
	const end = latest(
		endsOf(states).filter((day) => day <= limit),
		addDays(to, 14)
	);
	const first = `${begin.slice(0, 7)}-01`;
	return { first, last: monthEnd(latest([addMonths(first, SHORTEST_MONTHS - 1)], end)) };
}

/** The days on which claims close or were settled. */
function endsOf(states: readonly PredictionState[]): Day[] {
	return states
		.filter(({ verdict }) => verdict !== 'not scorable')
		.flatMap(({ prediction, settledOn }) =>
			[prediction.window.closesOn, settledOn].flatMap((day) =>
				day === undefined ? [] : [lastDay(day)]
			)
		);
}

function monthEnd(day: Day): Day {
	const month = day.slice(0, 7);
	return `${month}-${daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))}`;
}

function earliest(days: readonly Day[], least: Day): Day {
	return [...days, least].sort(compareText)[0] as Day;
}

function latest(days: readonly Day[], least: Day): Day {
	return [...days, least].sort(compareText).at(-1) as Day;
}
