import type { Entry } from '$lib/domain/entry';
import { ok, type Result } from '$lib/domain/result';
import {
	verifyChains,
	type ChainBreak,
	type ChainHead,
	type DigestText,
	type LinkedEntry
} from '$lib/formats/chain';
import type { JournalFileProblem } from '$lib/formats/journal-file-read';
import {
	rehearseImport,
	type Rehearsal,
	type RehearsalOutcome,
	type RehearsalRow
} from '$lib/formats/journal-file-rehearsal';

/** A row of the rehearsal, or one that its own chain does not vouch for. */
export type PlanRow =
	| RehearsalRow
	| {
			readonly at: number;
			readonly outcome: 'rejected';
			readonly entry: LinkedEntry;
			readonly why: { readonly code: 'entry/chain-broken'; readonly broken: ChainBreak };
	  };

/** Where a chain of the file does not hold. */
export interface FileBreak {
	readonly chain: string;
	readonly broken: ChainBreak;
}

/** What importing a file would do, once the file's chains have been recomputed too. */
export interface ImportPlan {
	readonly counted: Rehearsal['counted'];
	readonly exportedAt: string;
	readonly rows: readonly PlanRow[];
	readonly counts: Readonly<Record<RehearsalOutcome, number>>;
	/** Exactly the entries of the rows `added`. */
	readonly adding: readonly LinkedEntry[];
	/** Chains that the file would break, or that end before the file says they do. */
	readonly breaks: readonly FileBreak[];
	/** Whether every entry here stands in the file as well: then it is a backup of this journal. */
	readonly holdsAll: boolean;
}

/** The journal that a file is held against. */
export interface Here {
	readonly entries: readonly Entry[];
	readonly heads: readonly ChainHead[];
}

/**
 * Rehearses a file and recomputes every chain as it would be afterwards. Of a chain that does not hold,
 * only what comes before the break can be relied on: the rest is rejected, so that nothing taken out of a
 * file or rewritten in it ever enters the journal. A chain that is broken here already is no worse for it.
 */
export async function planImport(
	text: string,
	{ entries, heads }: Here,
	digest: DigestText
): Promise<Result<ImportPlan, JournalFileProblem>> {
	const rehearsal = rehearseImport(text, entries);
	if (!rehearsal.ok) return rehearsal;
	const { counted, exportedAt, rows, adding, heads: claimed } = rehearsal.value;
	const before = breaksIn(await verifyChains(entries, digest, heads));
	const after = breaksIn(
		await verifyChains([...entries, ...adding], digest, [...claimed, ...heads])
	);
	const breaks = [...after]
		.filter(([chain, { seq }]) => seq !== before.get(chain)?.seq)
		.map(([chain, broken]) => ({ chain, broken }));
	const planned = withhold(rows, breaks);
	const kept = new Set(entries.map(({ id }) => id));
	for (const row of rows) if (row.outcome === 'present') kept.delete(row.entry.id);
	return ok({
		counted,
		exportedAt,
		rows: planned,
		counts: countsOf(planned),
		adding: planned.flatMap((row) => (row.outcome === 'added' ? [row.entry] : [])),
		breaks,
		holdsAll: kept.size === 0
	});
}

function breaksIn(
	reports: Awaited<ReturnType<typeof verifyChains>>
): ReadonlyMap<string, ChainBreak> {
	return new Map(reports.flatMap(({ chain, broken }) => (broken ? [[chain, broken]] : [])));
}

function withhold(rows: readonly RehearsalRow[], breaks: readonly FileBreak[]): PlanRow[] {
	const brokenIn = new Map(breaks.map(({ chain, broken }) => [chain, broken]));
	return rows.map((row) => {
		if (row.outcome !== 'added') return row;
		const broken = brokenIn.get(row.entry.link.chain);
		if (!broken || row.entry.link.seq < broken.seq) return row;
		const { at, entry } = row;
		return { at, outcome: 'rejected', entry, why: { code: 'entry/chain-broken', broken } };
	});
}

function countsOf(rows: readonly PlanRow[]): ImportPlan['counts'] {
	const counts = { added: 0, present: 0, conflicting: 0, rejected: 0 };
	for (const { outcome } of rows) counts[outcome] += 1;
	return counts;
}
