import type { Triage } from '../domain/triage';
import type { ProblemWords } from './problem-words';
import { inboxTitle } from './inbox-words';

/** What a notification says of an inbox: "One claim is overdue and two are due"; nothing where neither is. */
export function dueNoticeTitle({ groups }: Triage): string | undefined {
	const pressing = groups.filter(({ reason }) => reason === 'overdue' || reason === 'due');
	if (pressing.every(({ rows }) => rows.length === 0)) return undefined;
	return inboxTitle({ groups: pressing, snoozed: [] });
}

export const DUE_NOTICE_BODY = 'Open the inbox of Hindcast to look into it.';

export const IS_TOLD = 'You are told once a day, as long as anything is due or overdue.';

export const TELLS_WHEN =
	'At most one notification a day, of what is due or overdue. It comes only while Hindcast is open, or when you open it: no server sends it.';

/** Why nothing can be told, and what to do. */
export const UNTOLD_WORDS: Readonly<Record<'denied' | 'default' | 'unsupported', ProblemWords>> = {
	denied: {
		what: 'Your browser blocks notifications of this site.',
		then: 'Allow them in its settings for this site (beside the address, in most), then press again.'
	},
	default: {
		what: 'Your browser has not been allowed to show them.',
		then: 'Nothing is told until you press again and allow it.'
	},
	unsupported: {
		what: 'This browser shows no notifications of this site.',
		then: 'On an iPhone or iPad, add Hindcast to the home screen first. Elsewhere, your calendar can remind you: save or subscribe to it above.'
	}
};
