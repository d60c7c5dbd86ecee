import { firstDay, lastDay } from '../domain/day';
import { describe } from '../formats/shapes-problem';
import type { Known } from './known';
import type { PlacedPrediction } from './parts';
import type { CatalogueProblem, FieldPath } from './problem';

type Report = (at: FieldPath, code: string, found: string, expected: string) => void;

/** What a prediction says of itself that cannot be: its kind, window, options, units, conditions. */
export function checkPrediction(placed: PlacedPrediction, known: Known): CatalogueProblem[] {
	const problems: CatalogueProblem[] = [];
	const report: Report = (at, ...rest) => {
		problems.push(placed.file.problemAt([...placed.at, ...at], ...rest));
	};
	checkKind(placed, report);
	checkScorable(placed, report);
	checkDays(placed, report);
	checkTarget(placed, known, report);
	checkPassage(placed, known, report);
	checkConditions(placed, known, report);
	checkRelated(placed, report);
	checkEvidence(placed, known, report);
	return problems;
}

function checkKind({ value }: PlacedPrediction, report: Report): void {
	const kinds = (['target', 'date', 'options'] as const).filter((key) => value[key] !== undefined);
	for (const key of kinds.slice(1)) {
		report([key], 'two-kinds', `${key} beside ${kinds[0]}`, 'one of target, date, options');
	}
	if (value.options && !value.favoured) {
		report(
			['favoured'],
			'missing-key',
			'nothing',
			'the options that would make the claim come true'
		);
	}
	if (value.favoured && !value.options) {
		report(['favoured'], 'unknown-key', 'favoured without options', 'options beside it');
	}
	const ids = value.options?.map(({ id }) => id);
	value.favoured?.forEach((id, index) => {
		if (!ids || ids.includes(id)) return;
		report(['favoured', index], 'unknown-option', id, `one of the options ${ids.join(', ')}`);
	});
	const undecided = value.notScorable ?? value.hedge?.leaning === 'leaves open';
	if (value.options && value.favoured?.length === 0 && !undecided) {
		report(['favoured'], 'no-favourite', 'an empty list', 'an option, or a hedge that leaves open');
	}
}

function checkScorable({ value }: PlacedPrediction, report: Report): void {
	if (!value.notScorable && !value.criteria) {
		report(['criteria'], 'missing-criteria', 'nothing', 'criteria, or notScorable with its reason');
	}
	if (value.criteria?.partlyCounts && !value.criteria.partlyIf) {
		report(['criteria', 'partlyIf'], 'missing-key', 'nothing', 'what partlyCounts is about');
	}
	if (value.notScorable && value.resolutions?.length) {
		report(['resolutions'], 'resolved-not-scorable', 'resolutions', 'none on what is not scorable');
	}
}

function checkDays({ value }: PlacedPrediction, report: Report): void {
	const { opens, closes } = value.window;
	if (closes !== undefined && lastDay(closes) < firstDay(opens)) {
		report(['window', 'closes'], 'backward-window', closes, `a day not before ${opens}`);
	}
	if (value.date?.from !== undefined && lastDay(value.date.to) < firstDay(value.date.from)) {
		report(['date', 'to'], 'backward-window', value.date.to, `a day not before ${value.date.from}`);
	}
}

function checkTarget({ value }: PlacedPrediction, known: Known, report: Report): void {
	if (value.target?.figure === undefined) return;
	if (value.criteria?.figure !== undefined) {
		const found = `${value.criteria.figure} beside the target's figure`;
		report(['criteria', 'figure'], 'two-figures', found, 'the figure of the target alone');
	}
	const figure = known.figures.get(value.target.figure);
	if (figure && value.target.unit !== figure.shortUnit) {
		report(
			['target', 'unit'],
			'other-unit',
			value.target.unit,
			`${figure.shortUnit}, as ${figure.id} is measured`
		);
	}
}

function checkPassage({ value }: PlacedPrediction, known: Known, report: Report): void {
	const count = known.articles.get(value.article)?.paragraphs;
	const wrong = passageProblem(value.paragraphs, count);
	if (wrong) report(['paragraphs'], 'no-such-paragraph', value.paragraphs, wrong);
}

/** What is wrong with a list of paragraphs, given how many the article has. */
export function passageProblem(paragraphs: string, count: number | undefined): string | undefined {
	for (const span of paragraphs.split(',')) {
		const [from = 0, to = from] = span.split('-').map(Number);
		if (from < 1 || to < from) return 'paragraphs from 1, the earlier first';
		if (count !== undefined && to > count) return `none above ${count}, the article's last`;
	}
	return undefined;
}

function checkConditions({ value }: PlacedPrediction, known: Known, report: Report): void {
	value.conditions?.forEach((condition, index) => {
		const { prediction, holds } = condition;
		const at = ['conditions', index];
		if (prediction === undefined) {
			if (holds !== undefined) {
				report([...at, 'holds'], 'condition', describe(holds), 'a prediction beside it');
			}
			return;
		}
		if (holds === undefined) {
			report([...at, 'holds'], 'missing-key', 'nothing', 'came true, did not, or { options: […] }');
		}
		const other = known.predictions.get(prediction);
		if (other?.notScorable) {
			report(
				[...at, 'prediction'],
				'condition',
				`${prediction}, not scorable`,
				'one that can be resolved'
			);
		}
		if (other && typeof holds === 'object') {
			checkOptions(holds.options, other.options, [...at, 'holds', 'options'], report);
		}
	});
}

/** Options named from elsewhere must be options of the prediction named with them. */
export function checkOptions(
	named: readonly string[],
	options: readonly { readonly id: string }[] | undefined,
	at: FieldPath,
	report: Report
): void {
	const ids = options?.map(({ id }) => id) ?? [];
	named.forEach((id, index) => {
		if (ids.includes(id)) return;
		const expected = options ? `one of the options ${ids.join(', ')}` : 'a prediction with options';
		report([...at, index], 'unknown-option', id, expected);
	});
}

function checkRelated({ value }: PlacedPrediction, report: Report): void {
	value.related?.forEach(({ prediction }, index) => {
		if (prediction !== value.id) return;
		report(['related', index, 'prediction'], 'self-reference', prediction, 'another prediction');
	});
}

function checkEvidence({ value }: PlacedPrediction, known: Known, report: Report): void {
	value.evidence?.forEach(({ source, known: knownOn }, index) => {
		const cited = known.sources.get(source);
		if (knownOn !== undefined || !cited || cited.publishedOn !== undefined) return;
		const expected = `the day it became known, for ${source} has none`;
		report(['evidence', index, 'known'], 'missing-key', 'nothing', expected);
	});
}
