import type { Entry } from '$lib/domain/entry';
import { isCorrected, isRetracted, type Ledger } from '$lib/domain/ledger';
import { toCsv } from '$lib/formats/csv';
import { entrySays, entryTitle, entryTypeWords, type EntryContext } from '$lib/text/entry-words';

const HEAD = [
	'chain',
	'entry',
	'type',
	'about',
	'says',
	'known on',
	'recorded at',
	'stands',
	'reason',
	'id',
	'digest of the entry before'
] as const;

/** A table of entries for a spreadsheet: one row each, in words. It can't be imported again. */
export function journalCsv(
	entries: readonly Entry[],
	ledger: Ledger,
	context: EntryContext
): string {
	const rows = entries.map((entry) => [
		entry.link?.chain ?? '',
		String(entry.link?.seq ?? ''),
		entryTypeWords(entry),
		entryTitle(entry, context),
		entrySays(entry, context),
		entry.knownOn,
		entry.recordedAt,
		standingOf(ledger, entry),
		entry.reason ?? '',
		entry.id,
		entry.link?.prev ?? ''
	]);
	return toCsv([HEAD, ...rows]);
}

function standingOf(ledger: Ledger, entry: Entry): string {
	if (isRetracted(ledger, entry)) return 'taken back';
	return isCorrected(ledger, entry) ? 'corrected' : 'yes';
}
