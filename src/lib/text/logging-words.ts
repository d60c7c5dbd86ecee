import type { Day } from '../domain/day';
import { unreachable } from '../domain/result';
import { longDay } from './day-words';

/** What a reader may log of a claim. */
export type Loggable = 'outcome' | 'evidence' | 'forecast' | 'observation' | 'note';

export type NotLoggable = 'another day' | 'not scorable' | 'condition failed' | 'no figure';

const ACTIONS: Readonly<Record<Loggable, readonly [label: string, key: string]>> = {
	outcome: ['Log outcome', 'o'],
	evidence: ['Add evidence', 'e'],
	forecast: ['Log a forecast', 'f'],
	observation: ['Add an observation', 'a'],
	note: ['Add a note', 'n']
};

/** What the button says that logs it, and the key that presses it. */
export function logAction(what: Loggable, isSettled: boolean) {
	const [label, key] = ACTIONS[what];
	return { label: what === 'outcome' && isSettled ? 'Correct the outcome' : label, key };
}

const NOTHING_TO_LOG: Readonly<Record<Loggable, string>> = {
	outcome: 'no outcome',
	evidence: 'no evidence',
	forecast: 'no forecast',
	observation: 'no observation',
	note: 'no note'
};

/** Where the ways to log something would stand: "Logging is off while you look from 31 March 2023." */
export function loggingOffWords(asOf: Day): string {
	return `Logging is off while you look from ${longDay(asOf)}.`;
}

/** Why a form that a link asked for did not open: "You look from 1 April 2023, so no outcome can be logged." */
export function notLoggableWords(what: Loggable, why: NotLoggable, asOf: Day): string {
	const nothing = NOTHING_TO_LOG[what];
	switch (why) {
		case 'another day':
			return `You look from ${longDay(asOf)}, so ${nothing} can be logged.`;
		case 'not scorable':
			return `This claim can’t be scored, so ${nothing} can be logged. Evidence and notes can.`;
		case 'condition failed':
			return `What this claim depended on failed, so ${nothing} can be logged. Evidence and notes can.`;
		case 'no figure':
			return `No figure is kept for this claim, so ${nothing} can be logged.`;
		default:
			return unreachable(why);
	}
}
