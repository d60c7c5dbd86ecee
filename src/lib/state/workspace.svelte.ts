import { createContext } from 'svelte';
import { historyOf, type HistoryPoint } from '../domain/board-history';
import type { Board } from '../domain/board';
import type { Catalogue } from '../domain/catalogue';
import type { Day } from '../domain/day';
import type { Entry, EntryDraft } from '../domain/entry';
import { replay } from '../domain/replay';
import { err, type Result } from '../domain/result';
import type { Journal, StoreProblem } from '../store/journal';

/** Opens the reader's journal; handed in, so that the store stays out of the first chunk. */
export type OpenJournal = () => Promise<Result<Journal, StoreProblem>>;

/** The catalogue, the reader's journal and the day they are looked at from; the board follows of itself. */
export class Workspace {
	readonly catalogue: Catalogue;
	readonly #open: OpenJournal;
	#today: Day = $state('');
	#asOf: Day | undefined = $state();
	#entries: readonly Entry[] = $state.raw([]);
	#journal: Journal | undefined = $state.raw();
	#problem: StoreProblem | undefined = $state.raw();
	#opening: Promise<void> | undefined;

	/** The board as of the day looked from. */
	readonly board: Board = $derived.by(() => replay(this.catalogue, this.#entries, this.asOf));
	/** The board as of today, whatever day is looked from. */
	readonly boardToday: Board = $derived.by(() =>
		this.#asOf === undefined ? this.board : replay(this.catalogue, this.#entries, this.#today)
	);
	/** The life of today's board, for the ruler. */
	readonly history: readonly HistoryPoint[] = $derived.by(() => historyOf(this.boardToday));

	constructor(catalogue: Catalogue, today: Day, open: OpenJournal) {
		this.catalogue = catalogue;
		this.#today = today;
		this.#open = open;
	}

	get today(): Day {
		return this.#today;
	}

	/** The day looked from: today unless another was chosen. */
	get asOf(): Day {
		return this.#asOf ?? this.#today;
	}

	get atToday(): boolean {
		return this.#asOf === undefined;
	}

	/** All entries of the reader's journal, in order; none until it has opened. */
	get entries(): readonly Entry[] {
		return this.#entries;
	}

	/** The journal once it is open. */
	get journal(): Journal | undefined {
		return this.#journal;
	}

	/** Why the journal can't be read or written, if so. */
	get problem(): StoreProblem | undefined {
		return this.#problem;
	}

	/** Looks from another day; today, a later day or none means today. */
	lookFrom(day: Day | undefined): void {
		this.#asOf = day !== undefined && day < this.#today ? day : undefined;
	}

	/** Midnight has passed, or the page was prerendered on another day. */
	setToday(day: Day): void {
		this.#today = day;
		this.lookFrom(this.#asOf);
	}

	/** Opens the journal and follows it; safe to call again. */
	open(): Promise<void> {
		this.#opening ??= this.#follow();
		return this.#opening;
	}

	/** Appends to the journal in one transaction. */
	async append(...drafts: readonly EntryDraft[]): Promise<Result<readonly Entry[], StoreProblem>> {
		await this.open();
		if (!this.#journal) return err(this.#problem ?? { code: 'store/unavailable' });
		return this.#journal.append(drafts);
	}

	async #follow(): Promise<void> {
		const opened = await this.#open();
		if (!opened.ok) {
			this.#problem = opened.problem;
			return;
		}
		this.#journal = opened.value;
		await new Promise<void>((ready) => {
			opened.value.watch(
				(entries) => {
					this.#entries = entries;
					this.#problem = undefined;
					ready();
				},
				(problem) => {
					this.#problem = problem;
					ready();
				}
			);
		});
	}
}

/** The workspace of the page, set by the root layout. */
export const [getWorkspace, setWorkspace] = createContext<Workspace>();
