import { compareText } from '../domain/day';
import type { Entry, Instant } from '../domain/entry';
import { isLinked, type ChainHead, type LinkedEntry } from './chain';

export const JOURNAL_FORMAT = 'hindcast-journal';
export const JOURNAL_VERSION = 1;

/** A journal as it leaves the browser. */
export interface JournalBackup {
	readonly exportedAt: Instant;
	readonly heads: readonly ChainHead[];
	readonly entries: readonly Entry[];
}

/** One JSON document, an entry a line, so that two backups compare line by line. */
export function journalAsJson({ exportedAt, heads, entries }: JournalBackup): string {
	const header = JSON.stringify({ ...stamp(exportedAt), heads });
	const lines = inOrder(entries).map((entry) => JSON.stringify(entry));
	return `${header.slice(0, -1)},"entries":[\n${lines.join(',\n')}\n]}\n`;
}

/** JSON Lines: the header, then an entry a line. */
export function journalAsLines({ exportedAt, heads, entries }: JournalBackup): string {
	const lines = [{ ...stamp(exportedAt), heads }, ...inOrder(entries)];
	return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function stamp(exportedAt: Instant) {
	return { format: JOURNAL_FORMAT, version: JOURNAL_VERSION, exportedAt };
}

function inOrder(entries: readonly Entry[]): LinkedEntry[] {
	return entries
		.filter(isLinked)
		.sort(
			(left, right) =>
				compareText(left.link.chain, right.link.chain) || left.link.seq - right.link.seq
		);
}
