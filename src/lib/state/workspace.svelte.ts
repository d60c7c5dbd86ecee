import { createContext } from 'svelte';
import { historyOf, type HistoryPoint } from '../domain/board-history';
import type { Board } from '../domain/board';
import type { Catalogue } from '../domain/catalogue';
import type { Day } from '../domain/day';
import type { Entry, EntryDraft } from '../domain/entry';
import { replay } from '../domain/replay';
import { err, type Result } from '../domain/result';
import type { Journal, StoreProblem } from '../store/journal';
import {
	browserStorage,
	requestPersistence,
	storageState,
	type StorageKeeper,
	type StorageState
} from '../store/persistence';

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
	#storage: StorageState | undefined = $state.raw();
	#opening: Promise<void> | undefined;
	#asked = false;
	readonly #keeper: StorageKeeper | undefined;

	/** The board as of the day looked from. */
	readonly board: Board = $derived.by(() => replay(this.catalogue, this.#entries, this.asOf));
	/** The board as of today, whatever day is looked from. */
	readonly boardToday: Board = $derived.by(() =>
		this.#asOf === undefined ? this.board : replay(this.catalogue, this.#entries, this.#today)
	);
	/** The life of today's board, for the ruler. */
	readonly history: readonly HistoryPoint[] = $derived.by(() => historyOf(this.boardToday));

	constructor(
		catalogue: Catalogue,
		today: Day,
		open: OpenJournal,
		keeper: StorageKeeper | undefined = browserStorage()
	) {
		this.catalogue = catalogue;
		this.#today = today;
		this.#open = open;
		this.#keeper = keeper;
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

	/** What the browser says of its storage; none until `readStorage` or the first append. */
	get storage(): StorageState | undefined {
		return this.#storage;
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

	/** Opens the journal and follows it; safe to call again, and where it failed, tries again. */
	open(): Promise<void> {
		this.#opening ??= this.#follow();
		return this.#opening;
	}

	/** Appends to the journal in one transaction. The first time, asks the browser to keep its storage. */
	async append(...drafts: readonly EntryDraft[]): Promise<Result<readonly Entry[], StoreProblem>> {
		await this.open();
		if (!this.#journal) return err(this.#problem ?? { code: 'store/unavailable' });
		const appended = await this.#journal.append(drafts);
		// Not waited for: Firefox asks the reader, who may take all day.
		if (appended.ok && !this.#asked) void this.#askToKeep();
		return appended;
	}

	/** Takes an entry back, as if never made, from the day it became known. */
	retract(entry: Entry, reason: string): Promise<Result<readonly Entry[], StoreProblem>> {
		return this.append({
			type: 'retraction',
			retracts: entry.id,
			knownOn: entry.knownOn,
			reason
		});
	}

	/** Puts an entry of the same type in the place of one that was wrong. */
	correct(
		entry: Entry,
		draft: EntryDraft,
		reason: string
	): Promise<Result<readonly Entry[], StoreProblem>> {
		if (draft.type !== entry.type) {
			throw new TypeError(`a ${draft.type} cannot correct a ${entry.type}`);
		}
		return this.append({ ...draft, corrects: entry.id, reason });
	}

	/** Asks again how the storage stands. */
	async readStorage(): Promise<void> {
		this.#storage = await storageState(this.#keeper);
	}

	async #askToKeep(): Promise<void> {
		this.#asked = true;
		await this.readStorage();
		if (this.#storage?.persisted) return;
		await requestPersistence(this.#keeper);
		await this.readStorage();
	}

	async #follow(): Promise<void> {
		const opened = await this.#open();
		if (!opened.ok) {
			this.#problem = opened.problem;
			this.#opening = undefined;
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
