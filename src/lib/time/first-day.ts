import { FIRST_DAYS, type FirstDay } from '../domain/week';

/** Where a browser tells of weeks: by a method, or as older ones do. */
interface Weeks {
	readonly getWeekInfo?: () => { readonly firstDay: number };
	readonly weekInfo?: { readonly firstDay: number };
}

const BY_NUMBER: Readonly<Record<number, FirstDay>> = { 6: 'saturday', 7: 'sunday' };

/** The day that a reader has chosen, where it is one; else what is usual where they are. */
export function firstDayFor(chosen: string | undefined): FirstDay {
	return FIRST_DAYS.find((known) => known === chosen) ?? localeFirstDay();
}

/** The day on which weeks begin where a language is spoken; Monday where that is not told. */
export function localeFirstDay(language = globalThis.navigator?.language): FirstDay {
	if (!language) return 'monday';
	try {
		const locale = new Intl.Locale(language) as Weeks;
		const { firstDay } = locale.getWeekInfo?.() ?? locale.weekInfo ?? { firstDay: 1 };
		return BY_NUMBER[firstDay] ?? 'monday';
	} catch (cause) {
		if (cause instanceof RangeError) return 'monday';
		throw cause;
	}
}
