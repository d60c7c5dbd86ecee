import { base } from '$app/paths';
import { digest as shippedDigest } from 'virtual:catalogue/digest';
import type { Catalogue } from '../domain/catalogue';
import { err, ok, type Result } from '../domain/result';
import { sha256Hex } from '../formats/digest';
import type { CatalogueLack, SnapshotProblem } from '../formats/snapshot-problem';
import type * as Opening from '../snapshot/open';
import type { OpenedSnapshot, OpeningStep, OpeningWith } from '../snapshot/open';
import type { StoreProblem } from '../store/journal';
import type { KeptSnapshot, KeptSnapshots } from '../store/kept-snapshots';
import type { LiveShelf } from './live-shelf.svelte';
import { part, type PartMissing } from './part.svelte';

type Open = (
	opening: typeof Opening,
	using: OpeningWith
) => Promise<Result<OpenedSnapshot, SnapshotProblem>>;

/** Why nothing is open: what was handed in is no good, or what opens it can't be had, or it is not kept. */
export type NotOpened =
	SnapshotProblem | PartMissing | StoreProblem | { readonly code: 'snapshot/not-kept' };

/** The snapshot that the reader opened last, or why it did not open. Reads only: nothing of it is kept. */
export class SnapshotReader {
	readonly #catalogue: () => Catalogue;
	#opened: OpenedSnapshot | undefined = $state.raw();
	#problem: NotOpened | undefined = $state.raw();
	#reading: OpeningStep | undefined = $state();
	#turn = 0;
	#last: Open | undefined;
	#isUnlocked = false;

	constructor(catalogue: () => Catalogue) {
		this.#catalogue = catalogue;
	}

	get opened(): OpenedSnapshot | undefined {
		return this.#opened;
	}

	get problem(): NotOpened | undefined {
		return this.#problem;
	}

	/** What it is at while one is being opened. */
	get reading(): OpeningStep | undefined {
		return this.#reading;
	}

	openFragment(fragment: string): Promise<void> {
		return this.#open(({ openFragment }, using) => openFragment(fragment, using));
	}

	openFile(file: Blob): Promise<void> {
		return this.#open(({ openFile }, using) => openFile(file, using));
	}

	openText(text: string): Promise<void> {
		return this.#open(({ openText }, using) => openText(text, using));
	}

	/** Opens one that this browser keeps, by its digest. */
	async openKept(shelf: LiveShelf<KeptSnapshot, KeptSnapshots>, digest: string): Promise<void> {
		this.close();
		const turn = this.#turn;
		const found = await shelf.using((kept) => kept.fileOf(digest));
		if (turn !== this.#turn) return;
		if (!found.ok) this.#problem = found.problem;
		else if (!found.value) this.#problem = { code: 'snapshot/not-kept' };
		else await this.openFile(found.value);
	}

	/** Whether it waits for a passphrase. */
	get isLocked(): boolean {
		const code = this.#problem?.code;
		return code === 'snapshot/locked' || code === 'snapshot/wrong-passphrase';
	}

	/** Whether what is open took a passphrase. */
	get isUnlocked(): boolean {
		return this.#isUnlocked;
	}

	/** Opens what was opened last, with a passphrase. */
	async unlock(passphrase: string): Promise<void> {
		if (this.#last) await this.#open(this.#last, passphrase);
	}

	close(): void {
		this.#turn += 1;
		this.#opened = undefined;
		this.#problem = undefined;
		this.#reading = undefined;
	}

	async #open(open: Open, passphrase?: string): Promise<void> {
		this.close();
		this.#last = open;
		const turn = this.#turn;
		this.#reading = 'unpack';
		const opening = await part(() => import('../snapshot/open'));
		const result = opening.ok ? await open(opening.value, this.#using(turn, passphrase)) : opening;
		if (turn !== this.#turn) return;
		this.#reading = undefined;
		this.#isUnlocked = passphrase !== undefined;
		if (result.ok) this.#opened = result.value;
		else this.#problem = result.problem;
	}

	#using(turn: number, passphrase: string | undefined): OpeningWith {
		return {
			...(passphrase !== undefined && { passphrase }),
			digest: sha256Hex,
			catalogueBy: (digest) =>
				digest === shippedDigest ? Promise.resolve(ok(this.#catalogue())) : keptCatalogue(digest),
			onstep: (step) => {
				if (turn === this.#turn) this.#reading = step;
			}
		};
	}
}

/** One that shipped at another time: most readers never need any. */
async function keptCatalogue(digest: string): Promise<Result<Catalogue, CatalogueLack>> {
	const loading = await part(() => import('../catalogue/load-kept'));
	if (!loading.ok) return err('unreachable');
	return loading.value.loadKept(fetch, base, digest);
}
