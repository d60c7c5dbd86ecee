import { firstDay, lastDay, type Day } from '../domain/day';
import {
	provisionalId,
	type Bearing,
	type EvidenceEntry,
	type Outcome,
	type Ruling,
	type Search,
	type Strength
} from '../domain/entry';
import type { Prediction, Question } from '../domain/prediction';
import { unreachable, type Result } from '../domain/result';
import { bearingAgainst, verdictOf, type Verdict } from '../domain/verdict';
import { readEvidenceFields, type Draft, type EvidenceFields } from './entry-form';
import { FieldReader, LONGEST, type FieldProblem } from './form-field';
import { BOUNDS, isKnownBySearch, optionAnswer, type OutcomeFields } from './outcome-fields';

const STRENGTHS = [
	'strong',
	'moderate',
	'weak',
	'none found'
] as const satisfies readonly Strength[];
const YES_OR_NO = ['yes', 'no'] as const;

/** An outcome as the reader settles it, and the evidence to be appended before it. */
export interface OutcomeDrafts {
	readonly sources: readonly Draft<'evidence'>[];
	readonly resolution: Draft<'resolution'>;
}

/** How a field of the evidence at this place is called among the outcome's. */
export function sourceField(place: number, field: keyof EvidenceFields): string {
	return `source-${place}-${field}`;
}

/** The answer and its day. */
export type Answered = Pick<Draft<'resolution'>, 'ruling' | 'happenedOn'>;

const WORDS: ReadonlySet<string> = new Set(['why', 'held', 'failed']);

/** What the answer and its day say already, whatever words are still to be found for it. */
export function readAnswered(
	fields: OutcomeFields,
	question: Question,
	today: Day
): Answered | undefined {
	const reader = new FieldReader(today);
	const answered = answeredIn(reader, fields, question);
	return reader.problems.every(({ field }) => WORDS.has(field)) ? answered : undefined;
}

export function readOutcome(
	fields: OutcomeFields,
	{ id, question }: Prediction,
	evidence: readonly EvidenceEntry[],
	today: Day
): Result<OutcomeDrafts, readonly FieldProblem[]> {
	const reader = new FieldReader(today);
	const answered = answeredIn(reader, fields, question);
	const verdict = reader.problems.length === 0 ? verdictOf(question, answered.ruling) : undefined;
	const knownByItself = isKnownBySearch(fields)
		? undefined
		: reader.pastPartialDay('knownOn', fields.knownOn);
	const strength = reader.chosen('strength', fields.strength, STRENGTHS);
	const searched = strength === 'none found' ? readSearch(reader, fields) : undefined;
	const knownOn = knownByItself ?? searched?.on ?? '';
	const happenedOn = happenedDay(answered);
	if (knownOn && happenedOn && lastDay(knownOn) < firstDay(happenedOn)) {
		reader.refuse('knownOn', 'field/before', knownOn, happenedOn);
	}
	const sources = fields.sources.map((source, place) =>
		readEvidenceFields(reader, source, id, (field) => sourceField(place, field))
	);
	const ticked = tickedOf(fields, evidence);
	const leaning = leaningOf(fields, evidence, verdict);
	if (strength !== 'none found' && leaning.all === 0) reader.refuse('sources', 'field/no-source');
	if (leaning.bearing && leaning.all > 0 && leaning.against === leaning.all) {
		reader.refuse('sources', 'field/sources-against', undefined, leaning.bearing);
	}
	const note = reader.optionalText('note', fields.note);
	return reader.conclude(() => ({
		sources,
		resolution: {
			type: 'resolution',
			prediction: id,
			...answered,
			knownOn,
			strength,
			evidence: [
				...ticked.map((entry) => entry.id),
				...sources.map((_, place) => provisionalId(place))
			],
			...(searched && { searched }),
			...(note !== undefined && { note })
		}
	}));
}

/** What it rests on of what was logged before; a draft may have ticked what was taken back since. */
function tickedOf(
	fields: OutcomeFields,
	evidence: readonly EvidenceEntry[]
): readonly EvidenceEntry[] {
	return evidence.filter((entry) => fields.evidence.includes(entry.id));
}

/** How many sources an outcome rests on, and how many of them bear against its verdict. */
export function leaningOf(
	fields: OutcomeFields,
	evidence: readonly EvidenceEntry[],
	verdict: Verdict | undefined
): { readonly all: number; readonly against: number; readonly bearing: Bearing | undefined } {
	const bearings = [...tickedOf(fields, evidence), ...fields.sources].map((each) => each.bearing);
	const bearing = verdict && bearingAgainst(verdict);
	const against = bearings.filter((each) => each === bearing).length;
	return { all: bearings.length, against, bearing };
}

function answeredIn(reader: FieldReader, fields: OutcomeFields, question: Question): Answered {
	const ruling = readRuling(reader, fields, question);
	const isDated =
		ruling.as === 'outcome' && question.kind !== 'date' && fields.happenedOn.trim() !== '';
	return {
		ruling,
		...(isDated && { happenedOn: reader.pastPartialDay('happenedOn', fields.happenedOn) })
	};
}

/** When it happened, by the answer itself or beside it. */
function happenedDay({ ruling, happenedOn }: Answered): string | undefined {
	const isDay = ruling.as === 'outcome' && ruling.outcome.kind === 'date';
	return isDay ? ruling.outcome.day : happenedOn;
}

function readSearch(reader: FieldReader, fields: OutcomeFields): Search {
	return {
		on: reader.pastDay('searchedOn', fields.searchedOn),
		where: reader.text('searchedWhere', fields.searchedWhere, LONGEST.line)
	};
}

function readRuling(reader: FieldReader, fields: OutcomeFields, question: Question): Ruling {
	if (fields.answer === 'annulled' || fields.answer === 'ambiguous') {
		return { as: fields.answer, why: reader.text('why', fields.why) };
	}
	const outcome = readAnswer(reader, fields, question);
	if (!fields.partly) return { as: 'outcome', outcome };
	const held = reader.text('held', fields.held);
	const failed = reader.text('failed', fields.failed);
	return { as: 'outcome', outcome, partly: { held, failed } };
}

function readAnswer(reader: FieldReader, fields: OutcomeFields, question: Question): Outcome {
	switch (question.kind) {
		case 'binary':
			return {
				kind: 'binary',
				occurred: reader.chosen('answer', fields.answer, YES_OR_NO) === 'yes'
			};
		case 'choice': {
			const chosen = question.options.find(({ id }) => optionAnswer(id) === fields.answer);
			if (!chosen) reader.refuse('answer', 'field/not-chosen');
			return { kind: 'choice', option: chosen?.id ?? '' };
		}
		case 'numeric': {
			reader.chosen('answer', fields.answer, ['value']);
			const value = reader.number('value', fields.value);
			const bound = reader.chosen('value', fields.bound, BOUNDS);
			return {
				kind: 'numeric',
				value,
				unit: question.target.unit,
				...(bound !== '' && { bound })
			};
		}
		case 'date':
			reader.chosen('answer', fields.answer, YES_OR_NO);
			if (fields.answer !== 'yes') return { kind: 'date' };
			return { kind: 'date', day: reader.pastPartialDay('happenedOn', fields.happenedOn) };
		default:
			return unreachable(question);
	}
}
