import { firstDay, lastDay, type Day } from '../domain/day';
import type {
	Bearing,
	Entry,
	EntryDraft,
	Likelihood,
	Outcome,
	Ruling,
	Search,
	Strength
} from '../domain/entry';
import type { Prediction, Question } from '../domain/prediction';
import { unreachable, type Ok, type Result } from '../domain/result';
import { FieldReader, LONGEST, type FieldProblem } from './form-field';

type Draft<Type extends EntryDraft['type']> = Extract<EntryDraft, { type: Type }>;
type Reading<Type extends EntryDraft['type']> = Result<Draft<Type>, readonly FieldProblem[]>;

/** The levels that a forecast of a number or a day is asked for. */
export const QUANTILE_LEVELS = [0.1, 0.5, 0.9] as const;
const SUM_TOLERANCE = 0.0005;

/** The reader's own id among forecasters. */
export const READER = 'reader';

export interface ForecastFields {
	as: 'probability' | 'distribution' | 'quantiles';
	probability: string;
	/** Per cent by option id. */
	shares: Record<string, string>;
	/** One for each of QUANTILE_LEVELS. */
	quantiles: string[];
	madeOn: string;
	note: string;
}

/** A forecast of the reader's own: `madeOn` is when it counts from. */
export function readForecast(
	fields: ForecastFields,
	{ id, question }: Prediction,
	today: Day
): Reading<'forecast'> {
	const reader = new FieldReader(today);
	const likelihood = readLikelihood(reader, fields, question);
	const knownOn = reader.pastDay('madeOn', fields.madeOn);
	const note = reader.optionalText('note', fields.note);
	return reader.conclude(() => ({
		type: 'forecast',
		prediction: id,
		forecaster: READER,
		likelihood,
		knownOn,
		...(note !== undefined && { note })
	}));
}

function readLikelihood(
	reader: FieldReader,
	fields: ForecastFields,
	question: Question
): Likelihood {
	switch (fields.as) {
		case 'probability':
			return {
				as: 'probability',
				probability: reader.percentage('probability', fields.probability)
			};
		case 'distribution': {
			const options = question.kind === 'choice' ? question.options : [];
			const probabilities = Object.fromEntries(
				options.map(({ id }) => [id, reader.percentage(`share-${id}`, fields.shares[id] ?? '')])
			);
			const sum = Object.values(probabilities).reduce((total, share) => total + share, 0);
			if (!reader.problems.length && Math.abs(sum - 1) > SUM_TOLERANCE) {
				reader.refuse('shares', 'field/not-100-percent', String(Math.round(sum * 1000) / 10));
			}
			// Rounded entries such as 33.3 three times are scaled to the whole they mean.
			return {
				as: 'distribution',
				probabilities: Object.fromEntries(
					Object.entries(probabilities).map(([id, share]) => [id, share / (sum || 1)])
				)
			};
		}
		case 'quantiles':
			return question.kind === 'date'
				? {
						as: 'date quantiles',
						quantiles: ordered(reader, fields.quantiles, (field, text) =>
							reader.wholeDay(field, text)
						)
					}
				: {
						as: 'quantiles',
						quantiles: ordered(reader, fields.quantiles, (field, text) =>
							reader.number(field, text)
						)
					};
		default:
			return unreachable(fields.as);
	}
}

function ordered<Value extends string | number>(
	reader: FieldReader,
	texts: readonly string[],
	read: (field: string, text: string) => Value
): { level: number; value: Value }[] {
	const quantiles = QUANTILE_LEVELS.map((level, index) => ({
		level,
		value: read(`quantile-${index}`, texts[index] ?? '')
	}));
	if (!reader.problems.length) {
		quantiles.forEach(({ value }, index) => {
			const before = quantiles[index - 1];
			if (before && value < before.value) {
				reader.refuse(
					`quantile-${index}`,
					'field/not-in-order',
					String(value),
					String(before.value)
				);
			}
		});
	}
	return quantiles;
}

export interface EvidenceFields {
	url: string;
	publisher: string;
	publishedOn: string;
	bearing: Bearing;
	says: string;
}

export function readEvidence(
	fields: EvidenceFields,
	prediction: string,
	today: Day
): Reading<'evidence'> {
	const reader = new FieldReader(today);
	const url = reader.link('url', fields.url);
	const publisher = reader.text('publisher', fields.publisher, LONGEST.line);
	const knownOn = reader.pastPartialDay('publishedOn', fields.publishedOn);
	const note = reader.text('says', fields.says);
	return reader.conclude(() => ({
		type: 'evidence',
		prediction,
		citation: { url, publisher },
		bearing: fields.bearing,
		note,
		knownOn
	}));
}

export interface ObservationFields {
	value: string;
	period: string;
	print: 'first' | 'revision';
	publisher: string;
	publishedOn: string;
	url: string;
	/** Who carried it, where that is not who measured it. */
	relay: string;
	note: string;
}

export function readObservation(
	fields: ObservationFields,
	figure: string,
	today: Day
): Reading<'observation'> {
	const reader = new FieldReader(today);
	const value = reader.number('value', fields.value);
	const period = reader.period('period', fields.period);
	const publisher = reader.text('publisher', fields.publisher, LONGEST.line);
	const knownOn = reader.pastPartialDay('publishedOn', fields.publishedOn);
	const url = reader.link('url', fields.url);
	const relay = reader.optionalText('relay', fields.relay, LONGEST.line);
	const note = reader.optionalText('note', fields.note);
	return reader.conclude(() => ({
		type: 'observation',
		figure,
		period,
		value,
		publisher,
		print: fields.print,
		citation: { url, publisher: relay ?? publisher },
		knownOn,
		...(note !== undefined && { note })
	}));
}

export interface OutcomeFields {
	/** `outcome` answers the question; the others void it. */
	ruling: '' | 'outcome' | 'annulled' | 'ambiguous';
	occurred: '' | 'yes' | 'no';
	option: string;
	value: string;
	bound: '' | 'at least' | 'at most' | 'about';
	/** For dates: whether it happened at all by the close. */
	happened: '' | 'yes' | 'no';
	happenedOn: string;
	partly: boolean;
	held: string;
	failed: string;
	/** Why it is annulled or ambiguous. */
	why: string;
	knownOn: string;
	strength: '' | Strength;
	searchedOn: string;
	searchedWhere: string;
	/** Ids of evidence entries it rests on. */
	evidence: string[];
	note: string;
}

/** An outcome as the reader settles it. */
export function readOutcome(
	fields: OutcomeFields,
	{ id, question }: Prediction,
	today: Day
): Reading<'resolution'> {
	const reader = new FieldReader(today);
	const ruling = readRuling(reader, fields, question);
	const knownOn = reader.pastPartialDay('knownOn', fields.knownOn);
	const dated = ruling.as === 'outcome' && question.kind !== 'date' && fields.happenedOn.trim();
	const happenedOn = dated ? reader.pastPartialDay('happenedOn', fields.happenedOn) : undefined;
	const firstKnown = happenedDay(ruling) ?? happenedOn;
	if (knownOn && firstKnown && lastDay(knownOn) < firstDay(firstKnown)) {
		reader.refuse('knownOn', 'field/before', knownOn, firstKnown);
	}
	if (fields.strength === '') reader.refuse('strength', 'field/not-chosen');
	const searched = fields.strength === 'none found' ? readSearch(reader, fields) : undefined;
	const note = reader.optionalText('note', fields.note);
	return reader.conclude(() => ({
		type: 'resolution',
		prediction: id,
		ruling,
		knownOn,
		strength: fields.strength as Strength,
		evidence: [...fields.evidence],
		...(happenedOn !== undefined && { happenedOn }),
		...(searched && { searched }),
		...(note !== undefined && { note })
	}));
}

function happenedDay(ruling: Ruling): string | undefined {
	return ruling.as === 'outcome' && ruling.outcome.kind === 'date' ? ruling.outcome.day : undefined;
}

function readSearch(reader: FieldReader, fields: OutcomeFields): Search {
	return {
		on: reader.pastDay('searchedOn', fields.searchedOn),
		where: reader.text('searchedWhere', fields.searchedWhere, LONGEST.line)
	};
}

function readRuling(reader: FieldReader, fields: OutcomeFields, question: Question): Ruling {
	if (fields.ruling === 'annulled' || fields.ruling === 'ambiguous') {
		return { as: fields.ruling, why: reader.text('why', fields.why) };
	}
	if (fields.ruling === '') reader.refuse('ruling', 'field/not-chosen');
	const outcome = readAnswer(reader, fields, question);
	if (!fields.partly) return { as: 'outcome', outcome };
	const held = reader.text('held', fields.held);
	const failed = reader.text('failed', fields.failed);
	return { as: 'outcome', outcome, partly: { held, failed } };
}

function readAnswer(reader: FieldReader, fields: OutcomeFields, question: Question): Outcome {
	const asked = fields.ruling === 'outcome';
	switch (question.kind) {
		case 'binary':
			if (asked && fields.occurred === '') reader.refuse('occurred', 'field/not-chosen');
			return { kind: 'binary', occurred: fields.occurred === 'yes' };
		case 'choice':
			if (asked && !question.options.some((option) => option.id === fields.option)) {
				reader.refuse('option', 'field/not-chosen');
			}
			return { kind: 'choice', option: fields.option };
		case 'numeric':
			return {
				kind: 'numeric',
				value: asked ? reader.number('value', fields.value) : NaN,
				unit: question.target.unit,
				...(fields.bound !== '' && { bound: fields.bound })
			};
		case 'date':
			if (asked && fields.happened === '') reader.refuse('happened', 'field/not-chosen');
			if (fields.happened !== 'yes') return { kind: 'date' };
			return { kind: 'date', day: reader.pastPartialDay('happenedOn', fields.happenedOn) };
		default:
			return unreachable(question);
	}
}

export function readNote(text: string, prediction: string, today: Day): Reading<'note'> {
	const reader = new FieldReader(today);
	const read = reader.text('text', text);
	return reader.conclude(() => ({ type: 'note', prediction, text: read, knownOn: today }));
}

/** The same entry as a correction of another, with the reason that every correction needs. */
export function asCorrection<Draft extends EntryDraft>(
	reading: Result<Draft, readonly FieldProblem[]>,
	corrects: string,
	reason: string,
	today: Day
): Result<Draft, readonly FieldProblem[]> {
	const reader = new FieldReader(today);
	if (!reading.ok) reader.problems.push(...reading.problem);
	const read = reader.text('reason', reason);
	return reader.conclude(() => ({ ...(reading as Ok<Draft>).value, corrects, reason: read }));
}

/** Takes an entry back as if it had never been made: known from the day that entry was. */
export function readRetraction(
	{ id, knownOn }: Entry,
	reason: string,
	today: Day
): Reading<'retraction'> {
	const reader = new FieldReader(today);
	const read = reader.text('reason', reason);
	return reader.conclude(() => ({ type: 'retraction', retracts: id, knownOn, reason: read }));
}
