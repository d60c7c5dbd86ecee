import type { FigureState } from './board';
import { firstDay, lastDay, type Day, type PartialDay } from './day';
import { rangeOfPeriod, type Period } from './period';
import type { Operator, Prediction } from './prediction';

/** A value that somebody stated for a figure, in an article or outside them, and the days it speaks of. */
export interface Statement {
	readonly value: number;
	readonly operator: Operator;
	readonly saidOn: PartialDay;
	/** Who said it: a name, or the id of a forecaster where a prediction is given. */
	readonly who: string;
	/** By when it is to be so; none when left open. */
	readonly by?: PartialDay;
	/** The period that a claim speaks of, where it is about one alone. */
	readonly period?: Period;
	/** The days its line spans: from when it was said to the deadline, or over the period spoken of. */
	readonly from: Day;
	readonly to?: Day;
	/** A later goal of the same value takes over where its line ends. */
	readonly renewed?: true;
	/** None for a goal set outside the articles. */
	readonly prediction?: Prediction;
	/** Its pace is what the figure is measured against: the goal that a prediction takes up, else the first. */
	readonly leads: boolean;
	/** Predictions that say the same value again before the deadline. */
	readonly repeats: readonly Prediction[];
}

/** A figure as one prediction speaks of it: its own target, and goals of the same value. */
export function asSpokenOfBy(state: FigureState, { id }: Prediction): FigureState {
	const targets = state.targets.filter(({ prediction }) => prediction.id === id);
	const goals = state.goals.filter(({ value }) =>
		targets.some(({ target }) => target.value === value)
	);
	return targets.length === 0 ? state : { ...state, targets, goals };
}

/**
 * Every stated value of a figure, goals first, each in the order said. A prediction that repeats a goal's
 * value while that goal runs is kept with the goal: one line, said again.
 */
export function statementsOf({ goals, targets }: FigureState): Statement[] {
	const repeated = new Set<Prediction>();
	const fromGoals = goals.map((goal): Statement => {
		const repeats = targets
			.filter(
				({ prediction, target }) =>
					target.value === goal.value &&
					lastDay(prediction.saidOn) >= lastDay(goal.statedOn) &&
					(goal.by === undefined || lastDay(prediction.saidOn) <= lastDay(goal.by))
			)
			.map(({ prediction }) => prediction);
		for (const prediction of repeats) repeated.add(prediction);
		return {
			value: goal.value,
			operator: 'at least',
			saidOn: goal.statedOn,
			who: goal.who,
			from: lastDay(goal.statedOn),
			...(goal.by !== undefined && { by: goal.by, to: lastDay(goal.by) }),
			leads: false,
			repeats
		};
	});
	const fromPredictions = targets
		.filter(({ prediction }) => !repeated.has(prediction))
		.map(({ prediction, target }): Statement => {
			const said = lastDay(prediction.saidOn);
			const period = target.period === undefined ? undefined : rangeOfPeriod(target.period);
			const by = prediction.window.closesOn ?? period?.last;
			const late = by !== undefined && lastDay(by) < said;
			return {
				value: target.value,
				operator: target.operator,
				saidOn: prediction.saidOn,
				who: prediction.forecaster,
				...(by !== undefined && { by }),
				...(target.period !== undefined && { period: target.period }),
				// Said when its time was over: the line spans what it speaks of, up to the day it was said.
				from: late ? (period?.first ?? firstDay(by)) : said,
				...(by !== undefined && { to: late ? said : lastDay(by) }),
				prediction,
				leads: false,
				repeats: []
			};
		});
	const all = [...fromGoals.sort(bySaidDay), ...fromPredictions.sort(bySaidDay)];
	const leading =
		all.find(({ repeats }) => repeats.length > 0) ??
		all
			.filter((statement) => statement.prediction || !untilRenewed(statement, all).renewed)
			.sort(bySaidDay)[0];
	return all.map((statement) => ({
		...statement,
		...untilRenewed(statement, all),
		leads: statement === leading
	}));
}

/** A goal set anew at the same value goes on as one line: the older one's ends where the newer begins. */
function untilRenewed(
	statement: Statement,
	all: readonly Statement[]
): Pick<Statement, 'to' | 'renewed'> {
	const newer = all.find(
		(other) =>
			other.value === statement.value &&
			other.from > statement.from &&
			(statement.to === undefined || other.from < statement.to)
	);
	return newer ? { to: newer.from, renewed: true } : {};
}

function bySaidDay(left: Statement, right: Statement): number {
	const leftDay = lastDay(left.saidOn);
	const rightDay = lastDay(right.saidOn);
	return leftDay < rightDay ? -1 : leftDay > rightDay ? 1 : left.value - right.value;
}
