/** Entries refused: another entry has the id, or the place in the chain. Ends the transaction. */
export class ConflictError extends Error {
	constructor(readonly id: string) {
		super(`another entry has the id or the place of ${id}`);
	}
}

/** A correction refused: what it names is corrected or taken back already. Ends the transaction. */
export class SupersededError extends Error {
	constructor(readonly id: string) {
		super(`${id} no longer stands`);
	}
}

/** A retraction refused: what it names is taken back already. Ends the transaction. */
export class TakenBackError extends Error {
	constructor(readonly id: string) {
		super(`${id} is taken back already`);
	}
}
