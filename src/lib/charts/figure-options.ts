import type { FigureState } from '../domain/board';
import { lastDay, type Day } from '../domain/day';
import { seriesOf } from '../domain/figure-series';
import { statementsOf } from '../domain/statement';

/** What a figure's chart shows beside the plain numbers. */
export interface FigureOptions {
	readonly rivals: boolean;
	readonly laterPrints: boolean;
	readonly events: boolean;
	/** Of what was stated, only the one that leads: the goal, its deadline and its pace. */
	readonly leadingOnly?: boolean;
	/** Years shown, both ends included; all that is known or stated when left out. */
	readonly years?: YearRange;
}

export interface YearRange {
	readonly first: number;
	readonly last: number;
}

export const ALL_SHOWN: FigureOptions = { rivals: true, laterPrints: true, events: true };

/** No deadline further off than this widens the chart: a line then runs off its edge. */
const YEARS_AHEAD = 8;
const YEARS_BEFORE_STATEMENT = 2;

/**
 * The years a figure can be shown over, each once: those measured or spoken of first; then those since it
 * was spoken of; then, where events lie further back, all.
 */
export function rangesOf(state: FigureState, asOf: Day): readonly [YearRange, ...YearRange[]] {
	const { rows, current } = seriesOf(state);
	const statements = statementsOf(state);
	const here = yearOf(asOf);
	const measured = [...rows, ...(current ? [current] : [])].map(({ from }) => yearOf(from));
	const spoken = statements.map(({ from }) => yearOf(from));
	const events = state.milestones.map(({ happenedOn }) => yearOf(happenedOn));
	const last = Math.max(
		here,
		...statements
			.flatMap(({ to }) => (to === undefined ? [] : [yearOf(to)]))
			.filter((year) => year <= here + YEARS_AHEAD)
	);
	const all = { first: Math.min(here, ...measured, ...spoken, ...events), last };
	if (measured.length === 0) return [all];
	const main = { first: Math.min(here, ...measured, ...spoken), last };
	const leading = statements.find(({ leads }) => leads);
	const near = leading && {
		first: Math.max(main.first, yearOf(leading.from) - YEARS_BEFORE_STATEMENT),
		// As far as its deadline, while that lies ahead.
		last: Math.min(last, Math.max(here, yearOf(leading.to ?? asOf)))
	};
	const others = [near, all].filter((range) => range !== undefined);
	const different = others.filter(
		({ first, last }, index) =>
			(first !== main.first || last !== main.last) &&
			others.findIndex((other) => other.first === first && other.last === last) === index
	);
	return [main, ...different];
}

/** The events of a figure in the order in which they are numbered, within the days shown. */
export function eventsOf(state: FigureState, years: YearRange) {
	return state.milestones
		.map((milestone) => ({ milestone, day: lastDay(milestone.happenedOn) }))
		.filter(({ day }) => day >= `${years.first}-01-01` && day <= `${years.last}-12-31`)
		.sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0))
		.map(({ milestone, day }, index) => ({ milestone, day, number: index + 1 }));
}

function yearOf(day: Day): number {
	return Number(lastDay(day).slice(0, 4));
}
