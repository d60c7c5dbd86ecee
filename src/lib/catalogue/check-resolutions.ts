import { firstDay, lastDay } from '../domain/day';
import { describe } from '../formats/shapes-problem';
import type { ResolutionInFile } from './format-prediction';
import type { Known } from './known';
import { outcomeOf, questionOf } from './outcome';
import type { PlacedPrediction } from './parts';
import type { CatalogueProblem, FieldPath } from './problem';

type Report = (at: FieldPath, code: string, found: string, expected: string) => void;
type Check = (resolution: ResolutionInFile, placed: PlacedPrediction, report: Report) => void;

/** What is wrong with how a prediction was settled. */
export function checkResolutions(placed: PlacedPrediction, known: Known): CatalogueProblem[] {
	const problems: CatalogueProblem[] = [];
	placed.value.resolutions?.forEach((resolution, index) => {
		const report: Report = (at, ...rest) => {
			const field = [...placed.at, 'resolutions', index, ...at];
			problems.push(placed.file.problemAt(field, ...rest));
		};
		for (const check of [checkRuling, checkOutcome, checkEvidence, checkDays]) {
			check(resolution, placed, report);
		}
		checkUnit(resolution, placed, known, report);
		checkReason(resolution, index, report);
	});
	return problems;
}

const checkRuling: Check = (resolution, _, report) => {
	const rulings = (['outcome', 'annulled', 'ambiguous'] as const).filter(
		(key) => resolution[key] !== undefined
	);
	if (rulings.length === 0) {
		report([], 'no-ruling', 'no ruling', 'one of outcome, annulled, ambiguous');
	}
	for (const key of rulings.slice(1)) {
		report(
			[key],
			'two-rulings',
			`${key} beside ${rulings[0]}`,
			'one of outcome, annulled, ambiguous'
		);
	}
	if (resolution.partly && resolution.outcome === undefined) {
		report(['partly'], 'partly-without-outcome', 'partly', 'an outcome beside it');
	}
};

const checkOutcome: Check = ({ outcome }, { value }, report) => {
	if (outcome === undefined) return;
	const read = outcomeOf(questionOf(value), outcome);
	if (!read.ok) report(['outcome'], 'wrong-outcome', describe(outcome), read.problem);
};

const checkEvidence: Check = ({ evidence = [], strength, searched }, { value }, report) => {
	const cited = new Set(value.evidence?.map(({ source }) => source));
	evidence.forEach((source, index) => {
		if (cited.has(source)) return;
		report(['evidence', index], 'dangling', source, "a source of the prediction's evidence");
	});
	if (strength === 'none found' && !searched) {
		report(
			['searched'],
			'missing-key',
			'nothing',
			'the day and place searched, as strength is none found'
		);
	}
	if (strength !== 'none found' && evidence.length === 0) {
		report(['evidence'], 'no-evidence', 'none', 'a source, or strength: none found');
	}
};

const checkDays: Check = ({ known, happened }, _, report) => {
	if (happened !== undefined && lastDay(known) < firstDay(happened)) {
		report(['known'], 'known-before-happened', known, `a day not before ${happened}`);
	}
};

function checkUnit(
	{ outcome }: ResolutionInFile,
	{ value: { target } }: PlacedPrediction,
	known: Known,
	report: Report
): void {
	if (typeof outcome !== 'object' || !target) return;
	const figure = target.figure === undefined ? undefined : known.figures.get(target.figure);
	const unit = figure?.shortUnit ?? target.unit;
	if (outcome.unit === unit) return;
	const expected = `${unit}, as ${figure ? `${figure.id} is measured` : 'the target has it'}`;
	report(['outcome', 'unit'], 'other-unit', outcome.unit, expected);
}

function checkReason({ reason }: ResolutionInFile, index: number, report: Report): void {
	if (index > 0 && reason === undefined) {
		report(['reason'], 'missing-key', 'nothing', 'why it replaces the one before it');
	}
	if (index === 0 && reason !== undefined) {
		report(
			['reason'],
			'unknown-key',
			'a reason',
			'none on the first resolution: it replaces nothing'
		);
	}
}
