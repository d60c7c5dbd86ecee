import { scoreRule, type ScoreRuleId } from '../../domain/scoring/score-rule';
import { number } from '../number-words';

/** Every number that is explained, by the name under which a link finds its paragraph. */
export type MethodId =
	| 'what-counts'
	| 'already-known'
	| 'partly'
	| 'matured'
	| 'too-few'
	| 'hedges'
	| 'low-mid-high'
	| 'does-the-scale-decide'
	| 'brier'
	| 'log'
	| 'time-average'
	| 'interval'
	| 'skill'
	| 'controls'
	| 'side-by-side'
	| 'peer'
	| 'baseline'
	| 'reliability'
	| 'wilson'
	| 'curve'
	| 'band'
	| 'score-parts'
	| 'murphy'
	| 'area-under-roc'
	| 'words'
	| 'over-time'
	| 'slices'
	| 'days-early-or-late'
	| 'stated-error'
	| 'options'
	| 'ranked-options'
	| 'crps'
	| 'quantiles'
	| 'intervals';

/** One number: what it says, how it is computed, and an example worked by the same code. */
export interface Method {
	readonly id: MethodId;
	readonly name: string;
	readonly says: string;
	readonly formula: string;
	readonly range: string;
	/** Which way is better, or that neither is. */
	readonly better: string;
	/** Whether saying what one believes is the best one can do; none where the question does not arise. */
	readonly proper?: string;
	readonly example: string;
	readonly source: string;
}

export interface MethodGroup {
	readonly title: string;
	readonly methods: readonly Method[];
}

const PROPER = {
	strictly: 'Strictly: in expectation only saying what one believes does best.',
	weakly: 'Yes: in expectation nothing does better than saying what one believes.',
	no: 'No: by itself it can be improved without better forecasts.'
} as const;

const UNITS = { none: '', nats: ' nats', points: ' points', figure: ' in the unit of the figure' };

/** What the core itself says of one of its scores. */
export function ruleOf(id: ScoreRuleId): Pick<Method, 'range' | 'better' | 'proper'> {
	const { range, better, proper, unit, neutral } = scoreRule(id);
	const [low, high] = [endWords(range.low), endWords(range.high)];
	const middle =
		neutral === undefined
			? ''
			: `; ${number(Math.round(neutral * 100) / 100)} is what knowing nothing scores`;
	return {
		range: `${low} to ${high}${UNITS[unit]}${middle}`,
		better: better === 'lower' ? 'Lower is better' : 'Higher is better',
		proper: PROPER[proper]
	};
}

function endWords(end: number): string {
	if (!Number.isFinite(end)) return end < 0 ? '−∞' : '∞';
	return number(end, Number.isInteger(end) ? 0 : 2);
}

/** A result to as many digits as an example needs. */
export function worked(value: number | undefined, decimals = 3): string {
	if (value === undefined) return 'none';
	return Number.isFinite(value) ? number(value, decimals) : endWords(value);
}
