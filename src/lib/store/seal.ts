import { provisionalId, type Entry, type EntryDraft, type Instant } from '../domain/entry';
import { predictionOf } from '../domain/ledger';
import { canonicalJson } from '../formats/canonical-json';
import { NO_PREVIOUS } from '../formats/chain';
import type { LinkedEntry } from '../formats/linked-entry';
import { sha256HexNow } from '../formats/digest-now';
import { instantNow } from '../time/today';
import type { EntryRow, HeadRow } from './database';
import { isEntryId, nextEntryId } from './entry-id';

/**
 * Gives drafts their ids, their instant and their places at the end of a chain. The instant never runs
 * back along a chain, whatever the clock does, or its later entries would not win; and only along a chain:
 * what another browser's clock said is nothing to ours. `ids`: what drafts of the same go got that were sealed
 * before these; filled up with theirs.
 */
export function sealDrafts(
	drafts: readonly EntryDraft[],
	chain: string,
	head: HeadRow | undefined,
	now: Instant,
	ids = new Map<string, string>()
): { readonly entries: readonly LinkedEntry[]; readonly head: HeadRow | undefined } {
	const recordedAt = notBefore(head, now);
	const entries: LinkedEntry[] = [];
	let end = head;
	for (const draft of drafts) {
		const link = { chain, seq: (end?.length ?? 0) + 1, prev: end?.digest ?? NO_PREVIOUS };
		const id = nextEntryId(recordedAt, end?.id);
		ids.set(provisionalId(ids.size), id);
		const text = canonicalJson(wellFormed({ ...withIds(draft, ids), id, recordedAt, link }));
		// What is kept is what was digested: no undefined keys, and nothing that storage cannot copy.
		entries.push(JSON.parse(text) as LinkedEntry);
		end = { chain, length: link.seq, digest: sha256HexNow(text), id, recordedAt };
	}
	return { entries, head: end };
}

/**
 * A resolution rests on what was drafted before it, a secret opens it, under the ids that this has got. A new
 * prediction takes the id of its entry for its own, and what is said of it goes by that.
 */
function withIds(draft: EntryDraft, ids: ReadonlyMap<string, string>): EntryDraft {
	const given = (id: string) => ids.get(id) ?? id;
	switch (draft.type) {
		case 'resolution':
			return {
				...draft,
				prediction: given(draft.prediction),
				evidence: draft.evidence.map(given)
			};
		case 'prediction':
			return { ...draft, prediction: { ...draft.prediction, id: given(draft.prediction.id) } };
		case 'secret':
			return { ...draft, seal: given(draft.seal) };
		case 'observation':
		case 'retraction':
		case 'seal':
			return draft;
		default:
			return { ...draft, prediction: given(draft.prediction) };
	}
}

function notBefore(head: HeadRow | undefined, now: Instant): Instant {
	if (!head || head.recordedAt < now) return now;
	return isEntryId(head.id) ? head.recordedAt : justAfter(head.recordedAt);
}

/** The next millisecond; the last that four digits of a year can tell has none. */
function justAfter(instant: Instant): Instant {
	const next = instantNow(new Date(Date.parse(instant) + 1));
	return next > instant ? next : instant;
}

/** The end of a chain after an entry that came ready sealed. */
export function headAt(entry: LinkedEntry): HeadRow {
	return {
		chain: entry.link.chain,
		length: entry.link.seq,
		digest: sha256HexNow(canonicalJson(entry)),
		id: entry.id,
		recordedAt: entry.recordedAt
	};
}

/** An entry as it is kept. */
export function rowOf(entry: LinkedEntry): EntryRow {
	const subject = subjectOf(entry);
	return { entry, ...(subject !== undefined && { subject }) };
}

/** The prediction or figure an entry is about; others name an entry instead, or nothing. */
function subjectOf(entry: Entry): string | undefined {
	return entry.type === 'observation' ? entry.figure : predictionOf(entry);
}

/** Half a character, as a paste may bring, has no UTF-8 and so no digest: it becomes U+FFFD. */
function wellFormed<Value>(value: Value): Value {
	if (typeof value === 'string') return value.toWellFormed() as Value;
	if (Array.isArray(value)) return value.map(wellFormed) as Value;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, wellFormed(inner as unknown)])
	) as Value;
}
