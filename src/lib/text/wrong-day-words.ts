import { isDay } from '../domain/day';
import type { WrongDay } from '../domain/wrong-day';
import { FIRST_YEAR } from '../formats/years';
import { longDay } from './day-words';

const MOST = 30;
const WHY_NOT: Readonly<Record<WrongDay['is'], (day: string) => string>> = {
	ahead: (day) => `${day} has not come yet.`,
	'too early': (day) => `${day} is too early: the days to look from begin in ${FIRST_YEAR}.`,
	'no day': (day) => `${day} is no day to look from.`
};

/** Why an address did not get the day it asked for: "“banana” is no day to look from. This is today." */
export function wrongDayWords({ name, asked, is }: WrongDay): string {
	const quoted = asked.length > MOST ? `${asked.slice(0, MOST)}…` : asked;
	const day = isDay(asked) ? longDay(asked) : `“${quoted}”`;
	if (name === 'since') {
		return is === 'ahead'
			? `Nothing has changed since ${day} yet: that is not before the day looked from.`
			: `${day} is no day that anything could have changed since.`;
	}
	return `${WHY_NOT[is](day)} This is today.`;
}
