import type { Entry } from '../domain/entry';
import type { SavedView } from '../domain/saved-view';
import type { KeptSnooze } from '../domain/triage';
import { canonicalJson } from '../formats/canonical-json';
import { isLinked, type LinkedEntry } from '../formats/linked-entry';
import type { Database } from './database';
import { ConflictError } from './refusals';
import { headAt, rowOf } from './seal';

/** A page answers between two pieces: the browser has to, before the next request is heard. */
const PIECE = 500;

/**
 * Adds entries of any chain as they are; inside a transaction on entries and heads. Those already here
 * are left alone; one conflict refuses them all. Returns how many were new.
 */
export async function joinEntries(database: Database, given: readonly Entry[]): Promise<number> {
	const joining = [...distinct(given).values()];
	let added = 0;
	for (let from = 0; from < joining.length; from += PIECE) {
		added += await joinPiece(database, joining.slice(from, from + PIECE));
	}
	return added;
}

/** Adds views as they are; inside a transaction on them. One that is here stays as the reader has it. */
export async function joinViews({ views }: Database, given: readonly SavedView[]): Promise<void> {
	const here = await views.bulkGet(given.map(({ id }) => id));
	await views.bulkAdd(given.filter((_view, index) => here[index] === undefined));
}

/** Adds snoozes; inside a transaction on them. A claim that is snoozed here for as long stays as the reader has it. */
export async function joinSnoozes(
	{ snoozes }: Database,
	given: readonly KeptSnooze[]
): Promise<void> {
	const here = await snoozes.bulkGet(given.map(({ prediction }) => prediction));
	await snoozes.bulkPut(given.filter(({ until }, index) => (here[index]?.until ?? '') < until));
}

async function joinPiece(database: Database, joining: readonly LinkedEntry[]): Promise<number> {
	const [byId, byPlace] = await Promise.all([
		database.entries
			.where('entry.id')
			.anyOf(joining.map(({ id }) => id))
			.toArray(),
		database.entries
			.where('[entry.link.chain+entry.link.seq]')
			.anyOf(joining.map(({ link }) => [link.chain, link.seq]))
			.toArray()
	]);
	const here = new Map(byId.map(({ entry }) => [entry.id, entry]));
	const rivals = new Set(
		byPlace.filter(({ entry }) => !here.has(entry.id)).map(({ entry }) => placeOf(entry))
	);
	for (const entry of joining) {
		const standing = here.get(entry.id);
		const isOther = standing && canonicalJson(standing) !== canonicalJson(entry);
		if (isOther || rivals.has(placeOf(entry))) throw new ConflictError(entry.id);
	}
	const added = joining.filter(({ id }) => !here.has(id));
	await database.entries.bulkAdd(added.map(rowOf));
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
