import type { ImportPlan } from './import-plan';

/** A chain of a file of which the reader may say that it is theirs. */
export interface ClaimableChain {
	readonly chain: string;
	/** Its entries in the file that are here afterwards. */
	readonly entries: number;
}

/** The chains of a file that would be here afterwards and are not known to be the reader's own. */
export function chainsToClaim(
	{ rows }: Pick<ImportPlan, 'rows'>,
	own: readonly string[]
): readonly ClaimableChain[] {
	const counts = new Map<string, number>();
	for (const row of rows) {
		if (row.outcome !== 'added' && row.outcome !== 'present') continue;
		const { chain } = row.entry.link;
		if (!own.includes(chain)) counts.set(chain, (counts.get(chain) ?? 0) + 1);
	}
	return [...counts].map(([chain, entries]) => ({ chain, entries }));
}

/**
 * Those that are taken for the reader's own unless they say otherwise: into an empty journal, what the file
 * says its maker began; where it does not say, its only chain.
 */
export function claimedAtFirst(
	plan: Pick<ImportPlan, 'rows' | 'own'>,
	own: readonly string[],
	isEmpty: boolean
): string[] {
	if (!isEmpty) return [];
	const chains = chainsToClaim(plan, own).map(({ chain }) => chain);
	if (plan.own) return chains.filter((chain) => plan.own?.includes(chain));
	return chains.length === 1 ? chains : [];
}
