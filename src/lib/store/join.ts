import type { Entry } from '../domain/entry';
import { canonicalJson } from '../formats/canonical-json';
import { isLinked, type LinkedEntry } from '../formats/chain';
import type { Database } from './database';
import { headAt, subjectOf } from './seal';

/** Entries refused: another entry has the id, or the place in the chain. Ends the transaction. */
export class ConflictError extends Error {
	constructor(readonly id: string) {
		super(`another entry has the id or the place of ${id}`);
	}
}

/**
 * Adds entries of any chain as they are; inside a transaction on entries and heads. Those already here
 * are left alone; one conflict refuses them all. Returns how many were new.
 */
export async function joinEntries(database: Database, given: readonly Entry[]): Promise<number> {
	const joining = distinct(given);
	const [byId, byPlace] = await Promise.all([
		database.entries
			.where('entry.id')
			.anyOf([...joining.keys()])
			.toArray(),
		database.entries
			.where('[entry.link.chain+entry.link.seq]')
			.anyOf([...joining.values()].map(({ link }) => [link.chain, link.seq]))
			.toArray()
	]);
	const here = new Map(byId.map(({ entry }) => [entry.id, entry]));
	for (const [id, entry] of joining) {
		const standing = here.get(id);
		if (standing && canonicalJson(standing) !== canonicalJson(entry)) throw new ConflictError(id);
	}
	const rivals = new Map(
		byPlace.filter(({ entry }) => !here.has(entry.id)).map(({ entry }) => [placeOf(entry), entry])
	);
	for (const [id, entry] of joining) if (rivals.has(placeOf(entry))) throw new ConflictError(id);
	const added = [...joining.values()].filter(({ id }) => !here.has(id));
	await database.entries.bulkAdd(
		added.map((entry) => {
			const subject = subjectOf(entry);
			return { entry, ...(subject !== undefined && { subject }) };
		})
	);
	await moveHeads(database, added);
	return added.length;
}

/** By id and each in one place, so that a file that contradicts itself is refused too. */
function distinct(given: readonly Entry[]): ReadonlyMap<string, LinkedEntry> {
	const joining = new Map<string, LinkedEntry>();
	const places = new Map<string, string>();
	for (const entry of given) {
		if (!isLinked(entry)) throw new TypeError(`${entry.id} stands in no chain`);
		const place = placeOf(entry);
		const twin = joining.get(entry.id);
		const same = twin === undefined || canonicalJson(twin) === canonicalJson(entry);
		if (!same || (places.get(place) ?? entry.id) !== entry.id) throw new ConflictError(entry.id);
		joining.set(entry.id, entry);
		places.set(place, entry.id);
	}
	return joining;
}

function placeOf({ link }: LinkedEntry): string {
	return `${link.chain} ${link.seq}`;
}

/** Our own chain's too: restored from a backup it goes on after the last entry of the backup. */
async function moveHeads(database: Database, added: readonly LinkedEntry[]): Promise<void> {
	const last = new Map<string, LinkedEntry>();
	for (const entry of added) {
		const { chain, seq } = entry.link;
		if (seq > (last.get(chain)?.link.seq ?? 0)) last.set(chain, entry);
	}
	for (const [chain, entry] of last) {
		const head = await database.heads.get(chain);
		if (entry.link.seq > (head?.length ?? 0)) await database.heads.put(headAt(entry));
	}
}
