import type { TriageRow } from '$lib/domain/triage';

/**
 * Which row of a list is current. It is held by its claim; once that has left the list, the row that came
 * into its place is current: after a verdict, the next one.
 */
export class RowCursor {
	readonly #rows: () => readonly TriageRow[];
	#held: string | undefined = $state();
	#place = $state(0);
	readonly row: TriageRow | undefined = $derived.by(() => {
		const rows = this.#rows();
		return rows[this.#at(rows)];
	});

	constructor(rows: () => readonly TriageRow[]) {
		this.#rows = rows;
	}

	hold(row: TriageRow): void {
		this.#held = row.state.prediction.id;
		this.#place = Math.max(0, this.#at(this.#rows()));
	}

	/** One row on or back; stays at either end. */
	move(by: 1 | -1): void {
		const rows = this.#rows();
		const to = rows[Math.max(0, this.#at(rows) + by)];
		if (to) this.hold(to);
	}

	#at(rows: readonly TriageRow[]): number {
		const held = rows.findIndex(({ state }) => state.prediction.id === this.#held);
		return held >= 0 ? held : Math.min(this.#place, rows.length - 1);
	}
}
