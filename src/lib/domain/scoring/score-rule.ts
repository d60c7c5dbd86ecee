/**
 * What there is to know of a score before reading one: so that no screen decides for itself which way is good.
 */
export interface ScoreRule {
	readonly id: ScoreRuleId;
	readonly name: string;
	/** Both ends included; an infinite one is reached only in the limit, or by certainty that was wrong. */
	readonly range: { readonly low: number; readonly high: number };
	readonly better: 'lower' | 'higher';
	/**
	 * Whether saying what one believes is the best one can do in expectation: `strictly`, and the only best;
	 * `weakly`, and other forecasts may do as well; `no`, something else may do better.
	 */
	readonly proper: 'strictly' | 'weakly' | 'no';
	/** `figure`: that of the figure forecast, days for a date. */
	readonly unit: 'none' | 'nats' | 'points' | 'figure';
	/** What the uniform forecast or the reference scores, where that is one number. */
	readonly neutral?: number;
}

export type ScoreRuleId =
	| 'brier'
	| 'brier-multicategory'
	| 'ranked-probability'
	| 'log'
	| 'crps'
	| 'quantile'
	| 'interval'
	| 'weighted-interval'
	| 'skill'
	| 'baseline'
	| 'peer'
	| 'miscalibration'
	| 'discrimination'
	| 'area-under-roc';

const fromZero = { low: 0, high: Infinity };

/** Every score that the core computes, each described once. */
export const SCORE_RULES: readonly ScoreRule[] = [
	{
		id: 'brier',
		name: 'Brier score',
		range: { low: 0, high: 1 },
		better: 'lower',
		proper: 'strictly',
		unit: 'none',
		neutral: 0.25
	},
	{
		id: 'brier-multicategory',
		name: 'Brier score over options',
		range: { low: 0, high: 2 },
		better: 'lower',
		proper: 'strictly',
		unit: 'none'
	},
	{
		id: 'ranked-probability',
		name: 'Ranked probability score',
		range: fromZero,
		better: 'lower',
		proper: 'strictly',
		unit: 'none'
	},
	{
		id: 'log',
		name: 'Log score',
		range: fromZero,
		better: 'lower',
		proper: 'strictly',
		unit: 'nats',
		neutral: Math.LN2
	},
	{
		id: 'crps',
		name: 'CRPS',
		range: fromZero,
		better: 'lower',
		proper: 'strictly',
		unit: 'figure'
	},
	{
		id: 'quantile',
		name: 'Quantile score',
		range: fromZero,
		better: 'lower',
		proper: 'weakly',
		unit: 'figure'
	},
	{
		id: 'interval',
		name: 'Interval score',
		range: fromZero,
		better: 'lower',
		proper: 'weakly',
		unit: 'figure'
	},
	{
		id: 'weighted-interval',
		name: 'Weighted interval score',
		range: fromZero,
		better: 'lower',
		proper: 'weakly',
		unit: 'figure'
	},
	{
		id: 'skill',
		name: 'Skill score',
		range: { low: -Infinity, high: 1 },
		better: 'higher',
		proper: 'no',
		unit: 'none',
		neutral: 0
	},
	{
		id: 'baseline',
		name: 'Baseline score',
		range: { low: -Infinity, high: 100 },
		better: 'higher',
		proper: 'strictly',
		unit: 'points',
		neutral: 0
	},
	{
		id: 'peer',
		name: 'Peer score',
		range: { low: -Infinity, high: Infinity },
		better: 'higher',
		proper: 'strictly',
		unit: 'points',
		neutral: 0
	},
	{
		id: 'miscalibration',
		name: 'Miscalibration',
		range: { low: 0, high: 1 },
		better: 'lower',
		proper: 'no',
		unit: 'none'
	},
	{
		id: 'discrimination',
		name: 'Discrimination',
		range: { low: 0, high: 0.25 },
		better: 'higher',
		proper: 'no',
		unit: 'none',
		neutral: 0
	},
	{
		id: 'area-under-roc',
		name: 'Area under the ROC curve',
		range: { low: 0, high: 1 },
		better: 'higher',
		proper: 'no',
		unit: 'none',
		neutral: 0.5
	}
];

const byId = new Map(SCORE_RULES.map((rule) => [rule.id, rule]));

export function scoreRule(id: ScoreRuleId): ScoreRule {
	return byId.get(id) as ScoreRule;
}

/**
 * Which of two scores is better by a rule: below 0 when the left one is, above 0 when the right one is, 0 when
 * they are equal. Sorts the best first.
 */
export function compareScores(rule: ScoreRule, left: number, right: number): number {
	if (left === right) return 0;
	return left < right === (rule.better === 'lower') ? -1 : 1;
}
