import type { Day } from '../domain/day';
import type { Bearing, Entry, EntryDraft } from '../domain/entry';
import type { Ok, Result } from '../domain/result';
import { FieldReader, LONGEST, type FieldProblem } from './form-field';

export type Draft<Type extends EntryDraft['type']> = Extract<EntryDraft, { type: Type }>;
export type Reading<Type extends EntryDraft['type']> = Result<Draft<Type>, readonly FieldProblem[]>;

export interface EvidenceFields {
	url: string;
	publisher: string;
	publishedOn: string;
	bearing: Bearing;
	says: string;
}

const BEARINGS = ['supports', 'contradicts', 'neutral'] as const satisfies readonly Bearing[];

export function blankEvidence(): EvidenceFields {
	return { url: '', publisher: '', publishedOn: '', bearing: 'supports', says: '' };
}

export function readEvidence(
	fields: EvidenceFields,
	prediction: string,
	today: Day
): Reading<'evidence'> {
	const reader = new FieldReader(today);
	const draft = readEvidenceFields(reader, fields, prediction);
	return reader.conclude(() => draft);
}

/** The same among the fields of another form: each is called by its name there. */
export function readEvidenceFields(
	reader: FieldReader,
	fields: EvidenceFields,
	prediction: string,
	nameOf: (field: keyof EvidenceFields) => string = (field) => field
): Draft<'evidence'> {
	return {
		type: 'evidence',
		prediction,
		citation: {
			url: reader.link(nameOf('url'), fields.url),
			publisher: reader.text(nameOf('publisher'), fields.publisher, LONGEST.line)
		},
		knownOn: reader.pastPartialDay(nameOf('publishedOn'), fields.publishedOn),
		bearing: reader.chosen(nameOf('bearing'), fields.bearing, BEARINGS),
		note: reader.text(nameOf('says'), fields.says)
	};
}

export interface ObservationFields {
	value: string;
	period: string;
	print: (typeof PRINTS)[number];
	publisher: string;
	publishedOn: string;
	url: string;
	/** Who carried it, where that is not who measured it. */
	relay: string;
	note: string;
}

const PRINTS = ['first', 'revision'] as const;

export function readObservation(
	fields: ObservationFields,
	figure: string,
	today: Day
): Reading<'observation'> {
	const reader = new FieldReader(today);
	const value = reader.number('value', fields.value);
	const period = reader.period('period', fields.period);
	const print = reader.chosen('print', fields.print, PRINTS);
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
		print,
		citation: { url, publisher: relay ?? publisher },
		knownOn,
		...(note !== undefined && { note })
	}));
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
