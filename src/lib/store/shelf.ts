import type { StoreProblem } from './journal';

/** What this browser keeps beside the journal, seen the same in every tab. */
export interface Shelf<Item> {
	/** Calls back with all items now, and again after each change in any tab. Returns the way to stop. */
	watch(
		onItems: (items: readonly Item[]) => void,
		onProblem: (problem: StoreProblem) => void
	): () => void;
	close(): void;
}
