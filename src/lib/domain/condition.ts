import type { ConditionReport, PredictionState } from './board';
import type { Condition } from './prediction';
import { isSettled } from './verdict';

/**
 * How a condition stands, given the prediction that it names, if that is on the board. What annuls the one
 * annuls the other; a part that held counts as having come true.
 */
export function reportOn(
	condition: Condition,
	parent: PredictionState | undefined
): ConditionReport {
	const state = parent ? stateBy(condition, parent) : 'undecided';
	return {
		condition,
		state,
		...(state !== 'undecided' && parent?.settledOn !== undefined && { since: parent.settledOn })
	};
}

function stateBy(
	{ holds }: Condition,
	{ verdict, resolution }: PredictionState
): ConditionReport['state'] {
	if (verdict === 'annulled') return 'failed';
	if (holds === undefined || !isSettled(verdict) || verdict === 'ambiguous') return 'undecided';
	if (typeof holds === 'object') {
		const outcome = resolution?.ruling.as === 'outcome' ? resolution.ruling.outcome : undefined;
		if (outcome?.kind !== 'choice') return 'undecided';
		return holds.options.includes(outcome.option) ? 'met' : 'failed';
	}
	const came = verdict === 'came true' || verdict === 'partly';
	return came === (holds === 'came true') ? 'met' : 'failed';
}
