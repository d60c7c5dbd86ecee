import { digest as shippedDigest } from 'virtual:catalogue/digest';
import type { Catalogue } from '../domain/catalogue';
import type { Result } from '../domain/result';
import { sha256Hex } from '../formats/digest';
import type { SnapshotProblem } from '../formats/snapshot-problem';
import type * as Opening from '../snapshot/open';
import type { OpenedSnapshot, OpeningWith } from '../snapshot/open';

/** The snapshot that the reader opened last, or why it did not open. Reads only: nothing of it is kept. */
export class SnapshotReader {
	readonly #catalogue: () => Catalogue;
	#opened: OpenedSnapshot | undefined = $state.raw();
	#problem: SnapshotProblem | undefined = $state.raw();
	#reading = $state(false);
	#turn = 0;

	constructor(catalogue: () => Catalogue) {
		this.#catalogue = catalogue;
	}

	get opened(): OpenedSnapshot | undefined {
		return this.#opened;
	}

	get problem(): SnapshotProblem | undefined {
		return this.#problem;
	}

	get reading(): boolean {
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

	close(): void {
		this.#turn += 1;
		this.#opened = undefined;
		this.#problem = undefined;
		this.#reading = false;
	}

	async #open(
		open: (
			opening: typeof Opening,
			using: OpeningWith
		) => Promise<Result<OpenedSnapshot, SnapshotProblem>>
	): Promise<void> {
		this.close();
		const turn = this.#turn;
		this.#reading = true;
		const opening = await import('../snapshot/open');
		const catalogue = { digest: shippedDigest, whole: this.#catalogue() };
		const result = await open(opening, { digest: sha256Hex, catalogue });
		if (turn !== this.#turn) return;
		this.#reading = false;
		if (result.ok) this.#opened = result.value;
		else this.#problem = result.problem;
	}
}
