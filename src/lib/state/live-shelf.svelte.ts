import { err, type Result } from '../domain/result';
import type { StoreProblem } from '../store/journal';
import type { Shelf } from '../store/shelf';
import { lasting } from './lasting.svelte';

/** Opens a shelf of this browser; handed in, so that the store stays out of the page's own chunk. */
export type OpenShelf<Stored> = () => Promise<Result<Stored, StoreProblem>>;

/** What lies on a shelf, the same in every tab. Empty until `follow` has opened it. */
export class LiveShelf<Item, Stored extends Shelf<Item>> {
	readonly #open: OpenShelf<Stored>;
	#all: readonly Item[] | undefined = $state.raw();
	#stored: Promise<Result<Stored, StoreProblem>> | undefined;
	#problem: StoreProblem | undefined = $state.raw();

	constructor(open: OpenShelf<Stored>) {
		this.#open = open;
	}

	/** None where all was deleted, whatever was read before. */
	get all(): readonly Item[] {
		return this.#problem?.code === 'store/deleted' ? [] : (this.#all ?? []);
	}

	/** Whether it has been read, so that an empty shelf is known to be one. */
	get isRead(): boolean {
		return this.#all !== undefined;
	}

	/** Why it can't be read, if so. */
	get problem(): StoreProblem | undefined {
		return this.#problem;
	}

	/** Opens and follows it. Returns the way to stop. */
	follow(): () => void {
		const opening = this.#opened();
		let stopped = false;
		void opening.then((opened) => {
			if (!opened.ok) this.#problem = opened.problem;
			else if (!stopped) {
				opened.value.watch(
					(items) => (this.#all = items),
					(problem) => (this.#problem = problem)
				);
			}
		});
		return () => {
			stopped = true;
			this.close();
		};
	}

	/** Lets go of it, after what was begun; it opens again when it is used again. */
	close(): void {
		const opening = this.#stored;
		this.#stored = undefined;
		void opening?.then((opened) => opened.ok && opened.value.close());
	}

	/** Does something with what is stored; a shelf that did not open says why. */
	async using<Value>(
		action: (stored: Stored) => Promise<Result<Value, StoreProblem>>
	): Promise<Result<Value, StoreProblem>> {
		const opened = await this.#opened();
		if (opened.ok) return lasting(action(opened.value));
		// What was missing, or in the way, may be there the next time.
		this.#stored = undefined;
		return err(opened.problem);
	}

	#opened(): Promise<Result<Stored, StoreProblem>> {
		this.#stored ??= this.#open();
		return this.#stored;
	}
}
