import type { Instant } from '$lib/domain/entry';
import type { ChainReport } from '$lib/formats/chain';
import type { CheckedReveal } from '$lib/formats/sealed-prediction';
import { part } from '$lib/state/part.svelte';
import type { JournalContents } from '$lib/store/journal';
import { pacer } from '$lib/time/pace';
import { instantNow } from '$lib/time/today';

interface Asked {
	readonly contents: JournalContents;
	readonly own: readonly string[];
}

/** The chains as last recomputed, and when. */
export class ChainCheck {
	#reports: readonly ChainReport[] | undefined = $state.raw();
	#reveals: readonly CheckedReveal[] = $state.raw([]);
	#at: Instant | undefined = $state();
	#bytes = $state(0);
	#running = $state(false);
	/** What to check next: the last that was asked for. */
	#asked: Asked | undefined;
	#checking: Promise<void> | undefined;

	/** None before the first check has ended. */
	reportOn(chain: string | undefined): ChainReport | undefined {
		return this.#reports?.find((report) => report.chain === chain);
	}

	/** Every reveal of the journal, held against its seal. */
	get reveals(): readonly CheckedReveal[] {
		return this.#reveals;
	}

	get at(): Instant | undefined {
		return this.#at;
	}

	/** How much there was to recompute: every entry of the journal in UTF-8, a line each. */
	get bytes(): number {
		return this.#bytes;
	}

	get running(): boolean {
		return this.#running;
	}

	/**
	 * Recomputes every digest; the reader's own chains must be whole. One check runs at a time: while a journal
	 * grows faster than it can be checked, those between the one that runs and the last are left out.
	 */
	run(contents: JournalContents, own: readonly string[]): Promise<void> {
		this.#asked = { contents, own };
		this.#checking ??= this.#checkWhatIsAsked();
		return this.#checking;
	}

	async #checkWhatIsAsked(): Promise<void> {
		this.#running = true;
		for (let asked = this.#asked; asked; asked = this.#asked) {
			this.#asked = undefined;
			await this.#check(asked);
		}
		this.#running = false;
		this.#checking = undefined;
	}

	async #check({ contents: { entries, heads }, own }: Asked): Promise<void> {
		const parts = await part(() =>
			Promise.all([
				import('$lib/formats/chain'),
				import('$lib/formats/digest'),
				import('$lib/formats/sealed-prediction')
			])
		);
		// The frame of the page says that a part did not come.
		if (!parts.ok) return;
		const [{ verifyChains }, { sha256Hex }, { checkReveals }] = parts.value;
		const encoder = new TextEncoder();
		let bytes = 0;
		const digest = (text: string) => {
			bytes += encoder.encode(text).length + 1;
			return sha256Hex(text);
		};
		const reports = await verifyChains(entries, digest, heads, {
			mayLack: (chain) => !own.includes(chain),
			between: pacer()
		});
		const reveals = await checkReveals(entries, sha256Hex);
		this.#reveals = reveals;
		this.#reports = reports;
		this.#bytes = bytes;
		this.#at = instantNow();
	}
}
