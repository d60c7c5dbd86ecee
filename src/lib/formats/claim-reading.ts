import type { Figure } from '../domain/catalogue';
import type { Day } from '../domain/day';
import { dayInClaim } from './day-in-claim';
import { numberInClaim } from './number-in-claim';
import type { PredictionFields } from './prediction-fields';

/** What the words of a claim say that its fields do not hold yet. */
export type FromClaim = Partial<
	Pick<PredictionFields, 'kind' | 'operator' | 'value' | 'unit' | 'period' | 'closesOn' | 'basis'>
>;

/** What could be filled in from the claim, if anything. Nothing that was typed or chosen is changed by it. */
export function fromClaim(
	fields: PredictionFields,
	figures: readonly Figure[],
	today: Day
): FromClaim | undefined {
	const number = numberFor(fields, figures);
	const day = dayInClaim(fields.claim, today);
	const asksNumber = number !== undefined || fields.kind === 'numeric';
	const takesDay = fields.kind !== 'not scorable' && fields.kind !== 'date';
	const isPeriod = asksNumber && day?.period !== undefined;
	const found: FromClaim = {
		...number,
		...(isPeriod && isBlank(fields.period) && { period: day.period }),
		...(!isPeriod &&
			day &&
			takesDay &&
			isBlank(fields.closesOn) && { closesOn: day.closesOn, basis: day.basis })
	};
	return Object.keys(found).length > 0 ? found : undefined;
}

function numberFor(fields: PredictionFields, figures: readonly Figure[]): FromClaim | undefined {
	if (fields.kind !== 'binary' && fields.kind !== 'numeric') return undefined;
	const isAnswered = fields.operator !== '' || !isBlank(fields.value) || !isBlank(fields.unit);
	const number = isAnswered ? undefined : numberInClaim(fields.claim);
	const measured = figures.find(({ id }) => fields.kind === 'numeric' && id === fields.figure);
	if (!number || (measured && measured.shortUnit !== number.unit)) return undefined;
	return { kind: 'numeric', ...number };
}

function isBlank(typed: string): boolean {
	return typed.trim() === '';
}
