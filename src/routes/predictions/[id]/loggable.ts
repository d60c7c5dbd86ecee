import type { FigureState, PredictionState } from '$lib/domain/board';
import type { Loggable, NotLoggable } from '$lib/text/logging-words';

export const LOGGABLE: readonly Loggable[] = [
	'outcome',
	'evidence',
	'forecast',
	'observation',
	'note'
];

/** What a link asks to log: "#log-outcome". */
export function askedToLog(hash: string): Loggable | undefined {
	return LOGGABLE.find((what) => hash === `#log-${what}`);
}

/** Why something can't be logged for a claim, if so. */
export function whyNotLoggable(
	what: Loggable,
	state: PredictionState,
	figure: FigureState | undefined,
	atToday: boolean
): NotLoggable | undefined {
	if (!atToday) return 'another day';
	if (what === 'observation') return figure ? undefined : 'no figure';
	if (what !== 'outcome' && what !== 'forecast') return undefined;
	if (state.verdict === 'not scorable') return 'not scorable';
	const hasFailed = state.conditions.some((report) => report.state === 'failed');
	return hasFailed ? 'condition failed' : undefined;
}
