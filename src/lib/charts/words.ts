import { firstDay, lastDay, type PartialDay } from '../domain/day';
import type { Figure } from '../domain/catalogue';

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** 1,234.5 with a true minus; as many decimals as the value has, at most `decimals`. */
export function plainNumber(value: number, decimals = 3): string {
	return value.toLocaleString('en-GB', { maximumFractionDigits: decimals }).replace('-', '−');
}

/** With exactly that many decimals. */
export function fixedNumber(value: number, decimals: number): string {
	return value
		.toLocaleString('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
		.replace('-', '−');
}

/** +26.3 or −6.9. */
export function signedNumber(value: number, decimals: number): string {
	const text = fixedNumber(value, decimals);
	return value > 0 && Number(text.replaceAll(',', '')) !== 0 ? `+${text}` : text;
}

/** A ratio as a signed percentage: 0.263 is +26.3 %. */
export function signedPercent(ratio: number, decimals = 1): string {
	return `${signedNumber(ratio * 100, decimals)} %`;
}

export function withUnit(text: string, { shortUnit }: Pick<Figure, 'shortUnit'>): string {
	return `${text} ${shortUnit}`;
}

/** 7 December 2023, November 2023, 2023. */
export function longDay(day: PartialDay): string {
	return dayText(day, (month) => month);
}

/** 7 Dec 2023, Nov 2023, 2023. */
export function shortDay(day: PartialDay): string {
	return dayText(day, (month) => month.slice(0, 3));
}

function dayText(day: PartialDay, name: (month: string) => string): string {
	const [year, month, dayOfMonth] = day.split('-');
	const words = [
		...(dayOfMonth === undefined ? [] : [String(Number(dayOfMonth))]),
		...(month === undefined ? [] : [name(MONTHS[Number(month) - 1] ?? month)]),
		year ?? ''
	];
	return words.join(' ');
}

/** "Jan–Apr" of a running total; the year of a whole one. */
export function monthsOf(from: PartialDay, to: PartialDay): string {
	const name = (day: string) => (MONTHS[Number(day.slice(5, 7)) - 1] ?? '').slice(0, 3);
	const start = name(firstDay(from));
	const end = name(lastDay(to));
	return start === end ? start : `${start}–${end}`;
}
