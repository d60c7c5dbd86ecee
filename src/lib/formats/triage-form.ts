import type { Day } from '../domain/day';
import type { EntryDraft, PredictionEntry } from '../domain/entry';
import type { MissingPiece } from '../domain/prediction';
import type { Result } from '../domain/result';
import { FieldReader, type FieldProblem } from './form-field';

type Reading = Result<EntryDraft, readonly FieldProblem[]>;

export interface SearchFields {
	on: string;
	where: string;
	note: string;
}

/** That somebody looked and found nothing, as evidence of the day on which they looked. */
export function readSearch(fields: SearchFields, prediction: string, today: Day): Reading {
	const reader = new FieldReader(today);
	const on = reader.pastDay('on', fields.on);
	const where = reader.text('where', fields.where);
	const note = reader.text('note', fields.note);
	return reader.conclude(() => ({
		type: 'evidence',
		prediction,
		citation: { on, where },
		bearing: 'neutral',
		note,
		knownOn: on
	}));
}

export interface NotScorableFields {
	missing: MissingPiece[];
	why: string;
}

export const MISSING_PIECES: readonly MissingPiece[] = [
	'measure',
	'threshold',
	'deadline',
	'actor',
	'source',
	'claim'
];

/** The prediction with what keeps it from ever being settled: a correction, from the day it was said. */
export function readNotScorable(
	fields: NotScorableFields,
	{ id, knownOn, prediction }: PredictionEntry,
	today: Day
): Reading {
	const reader = new FieldReader(today);
	const missing = MISSING_PIECES.filter((piece) => fields.missing.includes(piece));
	if (missing.length === 0) reader.refuse('missing', 'field/not-chosen');
	const why = reader.text('why', fields.why);
	return reader.conclude(() => ({
		type: 'prediction',
		prediction: { ...prediction, notScorable: { missing, why } },
		knownOn,
		corrects: id,
		reason: why
	}));
}
