import type { PlanRow } from './import-plan';

/** A row of the rehearsal, or a run of rows that are all here already. */
export interface FoldedRow {
	/** The first of the run. */
	readonly row: PlanRow;
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** Rows that follow each other and are all present become one. */
export function foldPresent(rows: readonly PlanRow[]): readonly FoldedRow[] {
	const folded: FoldedRow[] = [];
	for (const row of rows) {
		const last = folded.at(-1);
		if (row.outcome === 'present' && last?.row.outcome === 'present') {
			folded[folded.length - 1] = { ...last, to: row.at, count: last.count + 1 };
		} else {
			folded.push({ row, from: row.at, to: row.at, count: 1 });
		}
	}
	return folded;
}
