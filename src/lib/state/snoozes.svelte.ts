import type { Day } from '../domain/day';
import { err, type Result } from '../domain/result';
import type { StoreProblem } from '../store/journal';
import type { KeptSnooze, Snoozes } from '../store/snoozes';

/** Opens what this browser keeps of snoozes; handed in, so that the store stays out of the page's own chunk. */
export type OpenSnoozes = () => Promise<Result<Snoozes, StoreProblem>>;

/** What the reader has put aside, the same in every tab. Empty until `follow` has opened it. */
export class SnoozeShelf {
	readonly #open: OpenSnoozes;
	#all: readonly KeptSnooze[] = $state.raw([]);
	#snoozes: Snoozes | undefined;
	#problem: StoreProblem | undefined = $state.raw();

	constructor(open: OpenSnoozes) {
		this.#open = open;
	}

	get all(): readonly KeptSnooze[] {
		return this.#all;
	}

	/** Why snoozes can't be read or kept, if so. */
	get problem(): StoreProblem | undefined {
		return this.#problem;
	}

	/** Opens and follows them. Returns the way to stop. */
	follow(): () => void {
		let stopped = false;
		void this.#open().then((opened) => {
			if (!opened.ok) {
				this.#problem = opened.problem;
				return;
			}
			if (stopped) {
				opened.value.close();
				return;
			}
			this.#snoozes = opened.value;
			opened.value.watch(
				(snoozes) => (this.#all = snoozes),
				(problem) => (this.#problem = problem)
			);
		});
		return () => {
			stopped = true;
			this.#snoozes?.close();
			this.#snoozes = undefined;
		};
	}

	put(prediction: string, since: Day, until: Day): Promise<Result<void, StoreProblem>> {
		return this.#writing((snoozes) => snoozes.put({ prediction, since, until }));
	}

	wake(prediction: string): Promise<Result<void, StoreProblem>> {
		return this.#writing((snoozes) => snoozes.wake(prediction));
	}

	async #writing(
		write: (snoozes: Snoozes) => Promise<Result<void, StoreProblem>>
	): Promise<Result<void, StoreProblem>> {
		if (!this.#snoozes) return err(this.#problem ?? { code: 'store/unavailable' });
		return write(this.#snoozes);
	}
}
