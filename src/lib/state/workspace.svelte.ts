import { createContext } from 'svelte';
import { historyOf, type HistoryPoint } from '../domain/board-history';
import type { Board } from '../domain/board';
import type { Catalogue } from '../domain/catalogue';
import type { Day } from '../domain/day';
import type { Entry, EntryDraft } from '../domain/entry';
import { isOf, namingOthers } from '../domain/own-prediction';
import { replay } from '../domain/replay';
import { err, type Result } from '../domain/result';
import type { SavedView, ViewEdit } from '../domain/saved-view';
import type {
	BesideEntries,
	DamagedChain,
	Journal,
	JournalContents,
	StoreProblem
} from '../store/journal';
import {
	browserStorage,
	requestPersistence,
	storageState,
	type StorageKeeper,
	type StorageState
} from '../store/persistence';
import { lasting } from './lasting.svelte';

/**
 * Opens the reader's journal; handed in, so that the store stays out of the first chunk. Calls `onBlocked`
 * when it has to wait for another tab.
 */
export type OpenJournal = (onBlocked: () => void) => Promise<Result<Journal, StoreProblem>>;

/** How long the storage may take to answer before the reader is told, in ms. */
const PATIENCE = 4000;
const NOTHING: JournalContents = {
	entries: [],
	heads: [],
	earlier: [],
	damaged: [],
	views: [],
	snoozes: []
};

/** The catalogue, the reader's journal and the day they are looked at from; the board follows of itself. */
export class Workspace {
	readonly catalogue: Catalogue;
	readonly #open: OpenJournal;
	#today: Day = $state('');
	#asOf: Day | undefined = $state();
	#contents: JournalContents = $state.raw(NOTHING);
	#journal: Journal | undefined = $state.raw();
	#problem: StoreProblem | undefined = $state.raw();
	#unsaved: StoreProblem | undefined = $state.raw();
	#storage: StorageState | undefined = $state.raw();
	#opening: Promise<void> | undefined;
	#asked = false;
	readonly #keeper: StorageKeeper | undefined;

	readonly #entries: readonly Entry[] = $derived.by(() =>
		namingOthers(this.#contents.entries, this.ownChains)
	);
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

	/** The day looked from, where it is not today. */
	get replayed(): Day | undefined {
		return this.#asOf;
	}

	get atToday(): boolean {
		return this.#asOf === undefined;
	}

	/** All entries of the reader's journal, in order, as a board tells them; none until it has opened. */
	get entries(): readonly Entry[] {
		return this.#entries;
	}

	/** All entries as they were written, with the ends of their chains, and which of those are the reader's own from before. */
	get contents(): JournalContents {
		return this.#contents;
	}

	/** Chains that are the reader's own: this browser's, and those called so. */
	get ownChains(): readonly string[] {
		const earlier = this.#contents.earlier.map(({ chain }) => chain);
		return this.#journal ? [this.#journal.chain, ...earlier] : earlier;
	}

	/** The entries that are the reader's own. */
	get ownEntries(): readonly Entry[] {
		return this.#contents.entries.filter((entry) => this.isOwn(entry));
	}

	isOwn(entry: Entry): boolean {
		return isOf(entry, this.ownChains);
	}

	/** The journal once it has been read. */
	get journal(): Journal | undefined {
		return this.#journal;
	}

	/** Why the journal can't be read or written, if so. */
	get problem(): StoreProblem | undefined {
		return this.#problem;
	}

	/** Why what was last logged is not in the journal; forgotten once something is, or the reader has seen it. */
	get unsaved(): StoreProblem | undefined {
		return this.#unsaved;
	}

	/** What the browser says of its storage; none until `readStorage` or the first append. */
	get storage(): StorageState | undefined {
		return this.#storage;
	}

	/** Looks from another day; today, a later day or none means today. */
	lookFrom(day: Day | undefined): void {
		this.#asOf = day !== undefined && day < this.#today ? day : undefined;
	}

	/**
	 * Midnight has passed, or the page was prerendered on another day. A catalogue newer than the reader's clock
	 * says what that day's reader knows.
	 */
	setToday(day: Day): void {
		const { knownTo } = this.catalogue;
		this.#today = day > knownTo ? day : knownTo;
		this.lookFrom(this.#asOf);
	}

	/**
	 * Opens the journal and follows it; resolves when it is there, or there is a problem. Safe to call again,
	 * and where opening failed, tries again.
	 */
	open(): Promise<void> {
		this.#opening ??= this.#follow();
		return this.#opening;
	}

	/** Appends to the journal in one transaction. */
	async append(...drafts: readonly EntryDraft[]): Promise<Result<readonly Entry[], StoreProblem>> {
		const appended = await this.#write((journal) => journal.append(drafts));
		// What was taken back already is in the journal.
		const isLost = !appended.ok && appended.problem.code !== 'store/taken-back';
		this.#unsaved = isLost ? appended.problem : undefined;
		return appended;
	}

	/** Adds entries of a file and what it carried beside, with those of their chains that the reader calls their own or that were damaged. */
	join(
		entries: readonly Entry[],
		own: readonly string[],
		damaged: readonly DamagedChain[],
		beside: BesideEntries = {}
	): Promise<Result<{ readonly added: number }, StoreProblem>> {
		return this.#write((journal) => journal.join(entries, own, damaged, beside));
	}

	/** Saves, changes or deletes a view; gives it as it is then. */
	editViews(edit: ViewEdit): Promise<Result<SavedView | undefined, StoreProblem>> {
		return this.#write((journal) => journal.editViews(edit));
	}

	/** Whether a chain from elsewhere is the reader's own. */
	callOwn(chain: string, isOwn: boolean): Promise<Result<void, StoreProblem>> {
		return this.#write((journal) => journal.callOwn(chain, isOwn));
	}

	forgetUnsaved(): void {
		this.#unsaved = undefined;
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

	/** The first time, asks the browser to keep its storage. */
	async #write<Value>(
		action: (journal: Journal) => Promise<Result<Value, StoreProblem>>
	): Promise<Result<Value, StoreProblem>> {
		await this.open();
		if (!this.#journal) return err(this.#problem ?? { code: 'store/unavailable' });
		const written = await lasting(action(this.#journal));
		// Not waited for: Firefox asks the reader, who may take all day.
		if (written.ok && !this.#asked) void this.#askToKeep();
		return written;
	}

	async #askToKeep(): Promise<void> {
		this.#asked = true;
		await this.readStorage();
		if (this.#storage?.persisted) return;
		await requestPersistence(this.#keeper);
		await this.readStorage();
	}

	/** Waits for the journal a while; after that, whatever becomes of it is told when it comes. */
	async #follow(): Promise<void> {
		let waiting: StoreProblem = { code: 'store/silent' };
		let timer: ReturnType<typeof setTimeout> | undefined;
		const patience = new Promise<void>((atAnEnd) => {
			timer = setTimeout(() => {
				this.#problem = waiting;
				atAnEnd();
			}, PATIENCE);
		});
		const reading = this.#read(() => {
			waiting = { code: 'store/blocked' };
		});
		void reading.finally(() => clearTimeout(timer));
		await Promise.race([reading, patience]);
	}

	async #read(onBlocked: () => void): Promise<void> {
		const opened = await this.#open(onBlocked);
		if (!opened.ok) {
			this.#problem = opened.problem;
			this.#opening = undefined;
			return;
		}
		await new Promise<void>((ready) => {
			opened.value.watch(
				(contents) => {
					this.#journal = opened.value;
					this.#contents = contents;
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
