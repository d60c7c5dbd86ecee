import type { Figure } from '../domain/catalogue';
import type { Basis, Target } from '../domain/prediction';
import type { PredictionDraft } from '../domain/resolvability';
import { MISSING_PIECES } from './triage-form';
import { typedOptions, type PredictionFields } from './prediction-fields';
import { readTypedDay } from './typed-day';
import { readTypedNumber } from './typed-number';
import { readTypedPeriod } from './typed-period';

/** What the fields hold so far, for the check: what can't be read yet is not there yet. */
export function draftOf(fields: PredictionFields, figures: readonly Figure[]): PredictionDraft {
	const claim = textOf(fields.claim);
	const cameTrueIf = textOf(fields.cameTrueIf);
	const decidedBy = textOf(fields.decidedBy);
	const finePrint = textOf(fields.finePrint);
	const close = closeOf(fields);
	return {
		...(claim !== undefined && { claim }),
		question: questionOf(fields, figures),
		criteria: {
			...(cameTrueIf !== undefined && { cameTrueIf }),
			...(decidedBy !== undefined && { decidedBy }),
			...(finePrint !== undefined && { finePrint })
		},
		window: close ?? { basis: 'stated' },
		...(fields.kind === 'not scorable' && {
			notScorable: {
				missing: MISSING_PIECES.filter((piece) => fields.missing.includes(piece)),
				why: fields.why
			}
		})
	};
}

interface Close {
	readonly closesOn: string;
	readonly basis: Basis;
}

function closeOf(fields: PredictionFields): Close | undefined {
	if (fields.closesOn.trim() === '') return closeNamed(fields);
	const closesOn = dayOf(fields.closesOn);
	return closesOn === undefined ? undefined : { closesOn, basis: fields.basis };
}

/** The deadline that the claim brings along: the last day it names, or, worked out, the end of its period. */
export function closeNamed({ kind, to, period }: PredictionFields): Close | undefined {
	if (kind === 'date') {
		const closesOn = dayOf(to);
		return closesOn === undefined ? undefined : { closesOn, basis: 'stated' };
	}
	const end = kind === 'numeric' ? periodOf(period)?.split('..').at(-1) : undefined;
	return end === undefined ? undefined : { closesOn: end, basis: 'inferred' };
}

function questionOf(
	fields: PredictionFields,
	figures: readonly Figure[]
): PredictionDraft['question'] {
	switch (fields.kind) {
		case 'choice': {
			const options = typedOptions(fields).map((label) => ({ id: label, label }));
			const favoured = options.filter(({ id }) => fields.favoured.includes(id));
			return { kind: 'choice', options, favoured: favoured.map(({ id }) => id) };
		}
		case 'date': {
			const to = dayOf(fields.to);
			return { kind: 'date', target: { ...(to !== undefined && { to }) } };
		}
		case 'numeric':
			return { kind: 'numeric', target: targetOf(fields, figures) };
		default:
			return { kind: 'binary' };
	}
}

function targetOf(fields: PredictionFields, figures: readonly Figure[]): Partial<Target> {
	const figure = figures.find(({ id }) => id === fields.figure);
	const value = readTypedNumber(fields.value);
	const tolerance = readTypedNumber(fields.tolerance);
	const unit = figure?.shortUnit ?? textOf(fields.unit);
	const period = periodOf(fields.period);
	return {
		...(fields.operator !== '' && { operator: fields.operator }),
		...(figure && { figure: figure.id, publisher: figure.publisher }),
		...(value.ok && { value: value.value }),
		...(tolerance.ok && { tolerance: tolerance.value }),
		...(unit !== undefined && { unit }),
		...(period !== undefined && { period }),
		...(figure && fields.print !== '' && { print: fields.print })
	};
}

function textOf(typed: string): string | undefined {
	return typed.trim() === '' ? undefined : typed.trim();
}

function dayOf(typed: string): string | undefined {
	const read = readTypedDay(typed);
	return read.ok ? read.value : undefined;
}

function periodOf(typed: string): string | undefined {
	const read = readTypedPeriod(typed);
	return read.ok ? read.value : undefined;
}
