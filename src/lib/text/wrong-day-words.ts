import { isDay } from '../domain/day';
import type { WrongDay } from '../domain/wrong-day';
import { longDay } from './day-words';

const MOST = 30;

/** Why an address did not get the day it asked for: "“banana” is no day to look from. This is today." */
export function wrongDayWords({ name, asked, isAhead }: WrongDay): string {
	const quoted = asked.length > MOST ? `${asked.slice(0, MOST)}…` : asked;
	const day = isDay(asked) ? longDay(asked) : `“${quoted}”`;
	if (name === 'since') {
		return isAhead
			? `Nothing has changed since ${day} yet: that is not before the day looked from.`
			: `${day} is no day that anything could have changed since.`;
	}
	return isAhead
		? `${day} has not come yet. This is today.`
		: `${day} is no day to look from. This is today.`;
}
