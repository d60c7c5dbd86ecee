import type { Figure, Forecaster } from '../domain/catalogue';
import { firstDay, lastDay, type Day, type PartialDay } from '../domain/day';
import { provisionalId } from '../domain/entry';
import { isRange, probabilityOf, SCALES } from '../domain/hedge/scales';
import { READER } from '../domain/own-prediction';
import type {
	Condition,
	Criteria,
	Hedge,
	NotScorable,
	Option,
	Prediction,
	PredictionWindow,
	Question,
	Target
} from '../domain/prediction';
import { unreachable } from '../domain/result';
import type { Draft, Reading } from './entry-form';
import { FieldReader, LONGEST } from './form-field';
import { isForbiddenKey } from './forbidden-key';
import { closeNamed } from './prediction-draft';
import {
	isBlankCondition,
	typedOptions,
	typedTags,
	type ConditionFields,
	type PredictionFields
} from './prediction-fields';
import { LONGEST_TITLE, titleFor } from './short-title';
import { MISSING_PIECES } from './triage-form';

const FEWEST_OPTIONS = 2;

const KINDS = ['binary', 'choice', 'numeric', 'date', 'not scorable'] as const;
export const OPERATORS = ['at least', 'above', 'at most', 'below', 'about', 'exactly'] as const;
const LEANINGS = ['expects', 'expects not', 'leaves open'] as const;
const BASES = ['stated', 'inferred'] as const;
const HELD = ['came true', 'did not'] as const;

/** What names in the fields are looked up in, and what the prediction is made from. */
export interface PredictionSources {
	readonly figures: readonly Figure[];
	readonly forecasters: readonly Forecaster[];
	/** The prediction that is edited: it keeps its id, and all that the form does not ask for. */
	readonly edited?: Prediction | undefined;
	/** The one that the fields began as: edited, or taken as a template. */
	readonly begunAs?: Prediction | undefined;
}

/** A prediction of the reader's own, known from the day it was said. */
export function readPrediction(
	fields: PredictionFields,
	sources: PredictionSources,
	today: Day
): Reading<'prediction'> {
	const reader = new FieldReader(today);
	const { edited } = sources;
	const url = fields.url.trim() === '' ? undefined : reader.link('url', fields.url);
	const claim = reader.text('claim', fields.claim);
	const title = reader.optionalText('title', fields.title, LONGEST_TITLE) ?? titleFor(claim);
	const kind = reader.chosen('kind', fields.kind, KINDS);
	const question = readQuestion(reader, kind, fields, sources);
	const notScorable = kind === 'not scorable' ? readMissing(reader, fields, edited) : undefined;
	const criteria = readCriteria(reader, fields, edited);
	const forecaster = readForecaster(reader, fields.forecaster, sources);
	const saidOn = reader.pastPartialDay('saidOn', fields.saidOn);
	const hedge = readHedge(reader, fields, edited);
	const window = readWindow(reader, fields, saidOn, edited);
	const conditions = fields.conditions.flatMap((condition, place) =>
		isBlankCondition(condition) ? [] : readCondition(reader, condition, place, sources)
	);
	const tags = typedTags(fields);
	for (const tag of tags) reader.optionalText('tags', tag, LONGEST.line);
	const {
		url: _url,
		hedge: _hedge,
		criteria: _criteria,
		conditions: _conditions,
		notScorable: _notScorable,
		tags: _tags,
		...kept
	} = edited ?? {};
	return reader.conclude(() => ({
		type: 'prediction',
		knownOn: saidOn,
		prediction: {
			id: provisionalId(0),
			saidBasis: 'stated',
			...kept,
			title,
			claim,
			question,
			forecaster,
			...(url !== undefined && { url }),
			saidOn,
			...(hedge && { hedge }),
			window,
			...(criteria && { criteria }),
			...(conditions.length > 0 && { conditions }),
			...(notScorable && { notScorable }),
			...(tags.length > 0 && { tags })
		}
	}));
}

/** What the words of a hedge say of likelihood, once a prediction gets them; words that take no side say nothing. */
export function hedgedForecasts(
	{ prediction }: Draft<'prediction'>,
	before: Prediction | undefined
): Draft<'forecast'>[] {
	const { id, hedge, notScorable, saidOn, forecaster } = prediction;
	if (notScorable || !hedge || hedge.leaning === 'leaves open' || before?.hedge) return [];
	const likelihood = { as: 'hedge' } as const;
	return [{ type: 'forecast', prediction: id, forecaster, likelihood, knownOn: saidOn }];
}

function readQuestion(
	reader: FieldReader,
	kind: (typeof KINDS)[number],
	fields: PredictionFields,
	sources: PredictionSources
): Question {
	switch (kind) {
		case 'not scorable':
			return sources.edited?.question ?? { kind: 'binary' };
		case 'binary':
			return { kind };
		case 'choice':
			return readChoice(reader, fields, sources.edited);
		case 'date': {
			const to = reader.partialDay('to', fields.to);
			const from = optionalDay(reader, 'from', fields.from);
			if (from && to) refuseBackwards(reader, 'to', from, to);
			return { kind, target: { ...(from !== undefined && { from }), to } };
		}
		case 'numeric':
			return { kind, target: readTarget(reader, fields, sources) };
		default:
			return unreachable(kind);
	}
}

/** An option that was there before keeps its id, by which outcomes and forecasts know it. */
function readChoice(
	reader: FieldReader,
	fields: PredictionFields,
	edited: Prediction | undefined
): Question {
	const labels = typedOptions(fields);
	for (const label of labels) reader.optionalText('options', label, LONGEST.line);
	if (labels.length < FEWEST_OPTIONS) {
		reader.refuse('options', 'field/too-few', String(labels.length), String(FEWEST_OPTIONS));
	}
	const before = edited?.question.kind === 'choice' ? edited.question.options : [];
	const taken = new Set(before.map(({ id }) => id));
	const options = labels.map((label): Option => {
		const known = before.find((option) => option.label === label);
		if (known) return known;
		let number = 1;
		while (taken.has(`option-${number}`)) number += 1;
		const id = `option-${number}`;
		taken.add(id);
		return { id, label };
	});
	const favoured = options.filter(({ label }) => fields.favoured.includes(label));
	if (favoured.length === 0) reader.refuse('favoured', 'field/not-chosen');
	return { kind: 'choice', options, favoured: favoured.map(({ id }) => id) };
}

function readTarget(
	reader: FieldReader,
	fields: PredictionFields,
	{ figures, edited }: PredictionSources
): Target {
	const figure = figures.find(({ id }) => id === fields.figure);
	const before = edited?.question.kind === 'numeric' ? edited.question.target : undefined;
	const isSame = before !== undefined && before.figure === figure?.id;
	const operator = reader.chosen('operator', fields.operator, OPERATORS);
	const value = reader.number('value', fields.value);
	const tolerance =
		isVague(operator) && fields.tolerance.trim() !== ''
			? Math.abs(reader.number('tolerance', fields.tolerance))
			: undefined;
	const unit = figure?.shortUnit ?? reader.text('unit', fields.unit, LONGEST.line, 'unit');
	const period = fields.period.trim() === '' ? undefined : reader.period('period', fields.period);
	const print = figure && (fields.print || undefined);
	const publisher = isSame ? before.publisher : figure?.publisher;
	return {
		...(figure && { figure: figure.id }),
		operator,
		value,
		...(tolerance !== undefined && { tolerance }),
		unit,
		...(period !== undefined && { period }),
		...(publisher !== undefined && { publisher }),
		...(print !== undefined && { print: reader.chosen('print', print, ['first', 'latest']) })
	};
}

/** Whether it takes a tolerance to say what still counts. */
export function isVague(operator: PredictionFields['operator']): boolean {
	return operator === 'about' || operator === 'exactly';
}

function readMissing(
	reader: FieldReader,
	fields: PredictionFields,
	edited: Prediction | undefined
): NotScorable {
	const missing = MISSING_PIECES.filter((piece) => fields.missing.includes(piece));
	if (missing.length === 0) reader.refuse('missing', 'field/not-chosen');
	const proxy = edited?.notScorable?.proxy;
	return { missing, why: reader.text('why', fields.why), ...(proxy && { proxy }) };
}

function readCriteria(
	reader: FieldReader,
	fields: PredictionFields,
	edited: Prediction | undefined
): Criteria | undefined {
	const cameTrueIf = reader.optionalText('cameTrueIf', fields.cameTrueIf);
	const decidedBy = reader.optionalText('decidedBy', fields.decidedBy);
	const finePrint = reader.optionalText('finePrint', fields.finePrint);
	const {
		cameTrueIf: _cameTrueIf,
		decidedBy: _decidedBy,
		finePrint: _finePrint,
		...kept
	} = edited?.criteria ?? {};
	const criteria: Criteria = {
		...(cameTrueIf !== undefined && { cameTrueIf }),
		...(decidedBy !== undefined && { decidedBy }),
		...kept,
		...(finePrint !== undefined && { finePrint })
	};
	return Object.keys(criteria).length > 0 ? criteria : undefined;
}

/** A forecaster of the catalogue by name or id; anybody else goes by the name; nobody is the reader. */
function readForecaster(
	reader: FieldReader,
	typed: string,
	{ forecasters }: PredictionSources
): string {
	const name = reader.optionalText('forecaster', typed, LONGEST.line);
	if (name === undefined) return READER;
	if (isForbiddenKey(name)) reader.refuse('forecaster', 'field/reserved', name);
	const known = forecasters.find(
		(one) => one.id === name || one.name.toLowerCase() === name.toLowerCase()
	);
	return known?.id ?? name;
}

/** Words that a scale has as they stand get its term; others none, so that nothing is guessed. */
function readHedge(
	reader: FieldReader,
	fields: PredictionFields,
	edited: Prediction | undefined
): Hedge | undefined {
	const phrase = reader.optionalText('phrase', fields.phrase, LONGEST.line);
	if (phrase === undefined) return undefined;
	const leaning = reader.chosen('leaning', fields.leaning, LEANINGS);
	const before = edited?.hedge?.phrase === phrase ? edited.hedge : undefined;
	const term = phrase.toLowerCase();
	const found = SCALES.filter(({ id }) => isRange(probabilityOf(term, id)));
	return {
		phrase,
		leaning,
		confidence: before?.confidence ?? 'medium',
		terms: before?.terms ?? Object.fromEntries(found.map(({ id }) => [id, term]))
	};
}

function readWindow(
	reader: FieldReader,
	fields: PredictionFields,
	saidOn: PartialDay,
	edited: Prediction | undefined
): PredictionWindow {
	const opensOn = optionalDay(reader, 'opensOn', fields.opensOn) ?? saidOn;
	const named = closeNamed(fields);
	const isTyped = fields.closesOn.trim() !== '';
	const closesOn = isTyped ? reader.partialDay('closesOn', fields.closesOn) : named?.closesOn;
	const basis = isTyped ? reader.chosen('basis', fields.basis, BASES) : named?.basis;
	if (closesOn && opensOn) refuseBackwards(reader, 'closesOn', opensOn, closesOn);
	const before = edited?.window;
	const isSame = before?.opensOn === opensOn && before.closesOn === closesOn;
	return {
		opensOn,
		...(closesOn !== undefined && { closesOn }),
		basis: basis ?? 'stated',
		...(isSame && before.note !== undefined && { note: before.note })
	};
}

function readCondition(
	reader: FieldReader,
	fields: ConditionFields,
	place: number,
	{ begunAs }: PredictionSources
): Condition {
	const text = reader.text(conditionField(place, 'text'), fields.text);
	if (fields.prediction === '') return { text };
	const holds = reader.chosen(conditionField(place, 'holds'), fields.holds, HELD);
	return conditionTyped({ ...fields, holds, text }, begunAs);
}

/** A condition on another claim. What the form can't say, some options of that claim, stays as it was. */
export function conditionTyped(
	{ prediction, holds, text }: ConditionFields,
	begunAs: Prediction | undefined
): Condition {
	const before = begunAs?.conditions?.find(
		(one) => one.prediction === prediction && one.text === text
	);
	return { text, prediction, holds: typeof before?.holds === 'object' ? before.holds : holds };
}

export function conditionField(place: number, field: 'prediction' | 'holds' | 'text'): string {
	return `condition-${place}-${field}`;
}

function optionalDay(reader: FieldReader, field: string, typed: string): PartialDay | undefined {
	return typed.trim() === '' ? undefined : reader.partialDay(field, typed);
}

function refuseBackwards(
	reader: FieldReader,
	field: string,
	from: PartialDay,
	to: PartialDay
): void {
	if (lastDay(to) < firstDay(from)) reader.refuse(field, 'field/ends-before', to, from);
}
