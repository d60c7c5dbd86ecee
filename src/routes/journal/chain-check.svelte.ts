import type { Instant } from '$lib/domain/entry';
import type { ChainReport } from '$lib/formats/chain';
import type { CheckedReveal } from '$lib/formats/sealed-prediction';
import { part } from '$lib/state/part.svelte';
import type { JournalContents } from '$lib/store/journal';
import { pacer } from '$lib/time/pace';
import { instantNow } from '$lib/time/today';

/** The chains as last recomputed, and when. */
export class ChainCheck {
	#reports: readonly ChainReport[] | undefined = $state.raw();
	#reveals: readonly CheckedReveal[] = $state.raw([]);
	#at: Instant | undefined = $state();
	#bytes = $state(0);
	#running = $state(false);
	#latest = 0;

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
	 * Recomputes every digest; the reader's own chains must be whole. Of checks that overlap, only the last one
	 * started counts.
	 */
	async run({ entries, heads }: JournalContents, own: readonly string[]): Promise<void> {
		this.#latest += 1;
		const turn = this.#latest;
		this.#running = true;
		const parts = await part(() =>
			Promise.all([
				import('$lib/formats/chain'),
				import('$lib/formats/digest'),
				import('$lib/formats/sealed-prediction')
			])
		);
		// The frame of the page says that a part did not come.
		if (!parts.ok) {
			this.#running = false;
			return;
		}
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
		if (turn !== this.#latest) return;
		this.#running = false;
		this.#reveals = reveals;
		this.#reports = reports;
		this.#bytes = bytes;
		this.#at = instantNow();
	}
}
