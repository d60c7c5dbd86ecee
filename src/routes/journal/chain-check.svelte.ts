import type { Entry, Instant } from '$lib/domain/entry';
import { err, ok, type Result } from '$lib/domain/result';
import type { ChainReport } from '$lib/formats/chain';
import { part } from '$lib/state/part';
import type { Journal, StoreProblem } from '$lib/store/journal';
import { instantNow } from '$lib/time/today';

/** How long an entry written in another tab may take to show in this one, in ms. */
const SETTLE = 500;

/** The chains as last recomputed, and when. */
export class ChainCheck {
	#reports: readonly ChainReport[] | undefined = $state.raw();
	#at: Instant | undefined = $state();
	#problem: StoreProblem | undefined = $state.raw();
	#running = $state(false);
	#latest = 0;

	/** None before the first check has ended. */
	reportOn(chain: string | undefined): ChainReport | undefined {
		return this.#reports?.find((report) => report.chain === chain);
	}

	get at(): Instant | undefined {
		return this.#at;
	}

	/** Why it could not be checked. */
	get problem(): StoreProblem | undefined {
		return this.#problem;
	}

	get running(): boolean {
		return this.#running;
	}

	/** Recomputes every digest. Of checks that overlap, only the last one started counts. */
	async run(journal: Journal, entries: readonly Entry[]): Promise<void> {
		this.#latest += 1;
		const turn = this.#latest;
		this.#running = true;
		const checked = await recompute(journal, entries);
		if (turn !== this.#latest) return;
		this.#running = false;
		this.#problem = checked.ok ? undefined : checked.problem;
		if (!checked.ok) return;
		this.#reports = checked.value;
		this.#at = instantNow();
	}
}

async function recompute(
	journal: Journal,
	entries: readonly Entry[]
): Promise<Result<ChainReport[], StoreProblem>> {
	const [parts, heads] = await Promise.all([
		part(() => Promise.all([import('$lib/formats/chain'), import('$lib/formats/digest')])),
		journal.heads()
	]);
	if (!parts.ok) return err({ code: 'store/not-fetched' });
	if (!heads.ok) return heads;
	const [{ verifyChains }, { sha256Hex }] = parts.value;
	const reports = await verifyChains(entries, sha256Hex, heads.value);
	// Another tab may have moved a head before its entry has come to this one.
	if (reports.some(endsEarly)) await new Promise((settled) => setTimeout(settled, SETTLE));
	return ok(reports);
}

function endsEarly({ broken, count }: ChainReport): boolean {
	return broken?.kind === 'gap' && broken.seq > count;
}
