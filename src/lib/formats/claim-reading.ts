import type { Figure } from '../domain/catalogue';
import { addDays, firstDay, lastDay, type Day, type PartialDay } from '../domain/day';
import { isSamePeriod } from '../domain/period';
import { dayInClaim } from './day-in-claim';
import { numberInClaim } from './number-in-claim';
import type { PredictionFields } from './prediction-fields';
import { readTypedDay } from './typed-day';
import { readTypedPeriod } from './typed-period';

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
	const said = timeFor(fields, number, today);
	const isTyped = !isBlank(said?.period === undefined ? fields.closesOn : fields.period);
	const found: FromClaim = { ...number, ...(!isTyped && said) };
	return Object.keys(found).length > 0 ? found : undefined;
}

/** What the claim says of its time, where the field for it was filled in otherwise, and what that field says. */
export interface AgainstClaim {
	readonly said: FromClaim;
	readonly typed: string;
}

export function againstClaim(
	fields: PredictionFields,
	figures: readonly Figure[],
	today: Day
): AgainstClaim | undefined {
	const said = timeFor(fields, numberFor(fields, figures), today);
	if (said?.period !== undefined) {
		const typed = readTypedPeriod(fields.period);
		const differs = typed.ok && !isSamePeriod(typed.value, said.period);
		return differs ? { said, typed: typed.value } : undefined;
	}
	const typed = readTypedDay(fields.closesOn);
	if (said?.closesOn === undefined || !typed.ok || isReading(typed.value, said)) return undefined;
	const closesOn = said.basis === 'stated' ? lastDay(said.closesOn) : said.closesOn;
	return { said: { ...said, closesOn }, typed: typed.value };
}

/** Whether a deadline is one that the words leave room for: "by 2030" may mean any day of it, or that it is over before. */
function isReading(
	closesOn: PartialDay,
	{ closesOn: said = '', basis }: Pick<FromClaim, 'closesOn' | 'basis'>
): boolean {
	const day = lastDay(closesOn);
	if (basis === 'stated') return day === lastDay(said);
	return addDays(firstDay(said), -1) <= day && day <= lastDay(said);
}

/** The period of a number, else the deadline. */
function timeFor(
	fields: PredictionFields,
	number: FromClaim | undefined,
	today: Day
): Pick<FromClaim, 'period' | 'closesOn' | 'basis'> | undefined {
	const day = dayInClaim(fields.claim, today);
	const asksNumber = number !== undefined || fields.kind === 'numeric';
	if (asksNumber && day?.period !== undefined) return { period: day.period };
	const takesDay = fields.kind !== 'not scorable' && fields.kind !== 'date';
	return day && takesDay ? { closesOn: day.closesOn, basis: day.basis } : undefined;
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
