import type { Entry, EntryDraft, Instant } from '../domain/entry';
import { applyAll, emptyLedger, isSuperseded, isTakenBack } from '../domain/ledger';
import type { Database } from './database';
import { entriesNaming } from './entries-naming';
import { SupersededError, TakenBackError } from './refusals';
import { rowOf, sealDrafts } from './seal';

/**
 * The head is read, the entries are sealed and all is written in one transaction, so that IndexedDB
 * itself makes tabs queue. That is why digests are made on the spot (`sha256HexNow`): a transaction
 * ends at the first wait for Web Crypto, and an optimistic retry would have to be right as well.
 */
export function appendDrafts(
	database: Database,
	drafts: readonly EntryDraft[],
	chain: string,
	now: () => Instant
): PromiseLike<readonly Entry[]> {
	const { entries, heads } = database;
	return database.transaction('rw', entries, heads, async () => {
		await refuseTooLate(database, drafts);
		const appended: Entry[] = [];
		const ids = new Map<string, string>();
		const at = now();
		let head = await heads.get(chain);
		for (let from = 0; from < drafts.length; from += PIECE) {
			const sealed = sealDrafts(drafts.slice(from, from + PIECE), chain, head, at, ids);
			await entries.bulkAdd(sealed.entries.map(rowOf));
			appended.push(...sealed.entries);
			head = sealed.head;
		}
		if (head) await heads.put(head);
		return appended;
	});
}

/** Between two pieces the browser is heard, and so is the reader. */
const PIECE = 500;
const ALL_DAYS = '9999-12-31';

/** Two tabs that change the same entry, each from a board that has it, would do so twice. */
async function refuseTooLate(database: Database, drafts: readonly EntryDraft[]): Promise<void> {
	const retracted = drafts.flatMap((draft) => (draft.type === 'retraction' ? draft.retracts : []));
	const corrected = drafts.flatMap(({ corrects }) => corrects ?? []);
	if (retracted.length + corrected.length === 0) return;
	const concerned = await entriesNaming(database, [...retracted, ...corrected]);
	const ledger = applyAll(emptyLedger(ALL_DAYS), concerned);
	const twice = retracted.find((id) => isTakenBack(ledger, id));
	if (twice !== undefined) throw new TakenBackError(twice);
	const late = corrected.find((id) => isSuperseded(ledger, id));
	if (late !== undefined) throw new SupersededError(late);
}
