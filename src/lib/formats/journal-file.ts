import { compareText } from '../domain/day';
import type { Entry, Instant } from '../domain/entry';
import type { SavedView } from '../domain/saved-view';
import type { KeptSnooze } from '../domain/triage';
import type { ChainHead } from './chain';
import { isLinked, type LinkedEntry } from './linked-entry';

export const JOURNAL_FORMAT = 'hindcast-journal';
export const JOURNAL_VERSION = 1;

/** A journal as it leaves the browser. */
export interface JournalBackup {
	readonly exportedAt: Instant;
	/** The chains that the reader began, as against those that were imported. */
	readonly own: readonly string[];
	readonly heads: readonly ChainHead[];
	readonly entries: readonly Entry[];
	/** Files of before there were any have none; a reader of those passes them over. */
	readonly views?: readonly SavedView[];
	/** The same is so of what is put aside in the inbox. */
	readonly snoozes?: readonly KeptSnooze[];
}

/** One JSON document, an entry a line, so that two backups compare line by line. */
export function journalAsJson(backup: JournalBackup): string {
	const header = JSON.stringify(headerOf(backup));
	const lines = inOrder(backup.entries).map((entry) => JSON.stringify(entry));
	return `${header.slice(0, -1)},"entries":[\n${lines.join(',\n')}\n]}\n`;
}

/** JSON Lines: the header, then an entry a line. */
export function journalAsLines(backup: JournalBackup): string {
	const lines = [headerOf(backup), ...inOrder(backup.entries)];
	return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function headerOf({ exportedAt, own, heads, views = [], snoozes = [] }: JournalBackup) {
	return {
		format: JOURNAL_FORMAT,
		version: JOURNAL_VERSION,
		exportedAt,
		own,
		heads,
		...(views.length > 0 && { views }),
		...(snoozes.length > 0 && { snoozes })
	};
}

function inOrder(entries: readonly Entry[]): LinkedEntry[] {
	return entries
		.filter(isLinked)
		.sort(
			(left, right) =>
				compareText(left.link.chain, right.link.chain) || left.link.seq - right.link.seq
		);
}
