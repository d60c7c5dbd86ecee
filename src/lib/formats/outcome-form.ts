import { firstDay, lastDay, type Day } from '../domain/day';
import {
	provisionalId,
	type Outcome,
	type Ruling,
	type Search,
	type Strength
} from '../domain/entry';
import type { Prediction, Question } from '../domain/prediction';
import { unreachable, type Result } from '../domain/result';
import { readEvidenceFields, type Draft, type EvidenceFields } from './entry-form';
import { FieldReader, LONGEST, type FieldProblem } from './form-field';

export interface OutcomeFields {
	/** `outcome` answers the question; the others void it. */
	ruling: Ruling['as'];
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
	/** Evidence that is entered together with it. */
	sources: EvidenceFields[];
	note: string;
}

/** An outcome as the reader settles it, and the evidence to be appended before it. */
export interface OutcomeDrafts {
	readonly sources: readonly Draft<'evidence'>[];
	readonly resolution: Draft<'resolution'>;
}

const STRENGTHS: readonly Strength[] = ['strong', 'moderate', 'weak', 'none found'];
const YES_OR_NO = ['yes', 'no'] as const;
const BOUNDS = ['', 'at least', 'at most', 'about'] as const;

/** How a field of the evidence at this place is called among the outcome's. */
export function sourceField(place: number, field: keyof EvidenceFields): string {
	return `source-${place}-${field}`;
}

export function readOutcome(
	fields: OutcomeFields,
	{ id, question }: Prediction,
	today: Day
): Result<OutcomeDrafts, readonly FieldProblem[]> {
	const reader = new FieldReader(today);
	const ruling = readRuling(reader, fields, question);
	const dated = ruling.as === 'outcome' && question.kind !== 'date' && fields.happenedOn.trim();
	const happenedOn = dated ? reader.pastPartialDay('happenedOn', fields.happenedOn) : undefined;
	const knownOn = reader.pastPartialDay('knownOn', fields.knownOn);
	const firstKnown = happenedDay(ruling) ?? happenedOn;
	if (knownOn && firstKnown && lastDay(knownOn) < firstDay(firstKnown)) {
		reader.refuse('knownOn', 'field/before', knownOn, firstKnown);
	}
	const strength = reader.chosen('strength', fields.strength, STRENGTHS);
	const searched = strength === 'none found' ? readSearch(reader, fields) : undefined;
	const sources = fields.sources.map((source, place) =>
		readEvidenceFields(reader, source, id, (field) => sourceField(place, field))
	);
	const note = reader.optionalText('note', fields.note);
	return reader.conclude(() => ({
		sources,
		resolution: {
			type: 'resolution',
			prediction: id,
			ruling,
			knownOn,
			strength,
			evidence: [...fields.evidence, ...sources.map((_, place) => provisionalId(place))],
			...(happenedOn !== undefined && { happenedOn }),
			...(searched && { searched }),
			...(note !== undefined && { note })
		}
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
				occurred: reader.chosen('answer', fields.occurred, YES_OR_NO) === 'yes'
			};
		case 'choice': {
			const options = question.options.map((option) => option.id);
			return { kind: 'choice', option: reader.chosen('answer', fields.option, options) };
		}
		case 'numeric': {
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
			if (reader.chosen('answer', fields.happened, YES_OR_NO) !== 'yes') return { kind: 'date' };
			return { kind: 'date', day: reader.pastPartialDay('happenedOn', fields.happenedOn) };
		default:
			return unreachable(question);
	}
}
