import { firstDay, isDay, type Day } from '../domain/day';
import type { WrongDay } from '../domain/wrong-day';
import { FIRST_YEAR } from '../formats/years';
import { dayIn } from './address-query';

/** What of the days in an address can't be had on this day. */
export function wrongDaysIn(search: string, today: Day): readonly WrongDay[] {
	const query = new URLSearchParams(search);
	const from = dayIn(search);
	const isFrom = from !== undefined && from <= today;
	const end = isFrom ? from : today;
	const wrong = (name: WrongDay['name'], isRight: (asked: string) => boolean): WrongDay[] => {
		const asked = query.get(name);
		return asked === null || isRight(asked) ? [] : [{ name, asked, is: whatIs(asked) }];
	};
	return [
		...wrong('asof', () => isFrom),
		...wrong('since', (asked) => isDay(asked) && asked < end)
	];
}

function whatIs(asked: string): WrongDay['is'] {
	if (!isDay(asked)) return 'no day';
	return asked < firstDay(String(FIRST_YEAR)) ? 'too early' : 'ahead';
}

/** The address without the days that can't be had. */
export function withoutDays(address: string, wrong: readonly WrongDay[]): string {
	const other = new URL(address);
	for (const { name } of wrong) other.searchParams.delete(name);
	return other.href;
}
