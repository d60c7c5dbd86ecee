import type { Board } from '../domain/board';
import { isLarge } from '../domain/record/large';
import { claimsMade, claimsMadeOn, type MadeClaim } from '../domain/record/made-claim';
import { scoreSheetOf, type ScoreOptions, type ScoreSheet } from '../domain/record/score-sheet';
import type { ScoringAnswer, ScoringOrder } from './scoring-worker';

/** Milliseconds of gathering before the page has its turn again. */
const SLICE = 6;
/** The share of the work that gathering is. */
const GATHERING = 0.5;

/**
 * The scores on a board: at once where it is small, so that pages are prerendered with them; in a worker where it is
 * large, with the share that is done, and a way to stop.
 */
export class Scoring {
	readonly #board: () => Board;
	readonly #options: () => ScoreOptions;
	readonly #large: boolean = $derived.by(() => isLarge(this.#board()));
	readonly #small: ScoreSheet | undefined = $derived.by(() =>
		this.#large ? undefined : scoreSheetOf(claimsMade(this.#board()), this.#options())
	);
	#scored: ScoreSheet | undefined = $state.raw();
	#share: number | undefined = $state();
	#stopped = $state(false);
	#failed = $state(false);
	#stop: (() => void) | undefined;

	constructor(board: () => Board, options: () => ScoreOptions) {
		this.#board = board;
		this.#options = options;
	}

	/** The latest scores; while new ones are worked out, still those before. */
	get sheet(): ScoreSheet | undefined {
		return this.#small ?? this.#scored;
	}

	/** The share of the work that is done, 0–1, while there is any. */
	get share(): number | undefined {
		return this.#share;
	}

	/** The reader has stopped it. */
	get stopped(): boolean {
		return this.#stopped;
	}

	/** The worker could not be started, or broke. */
	get failed(): boolean {
		return this.#failed;
	}

	/** For an effect: works anew whenever board or options change. Returns the way to stop. */
	follow(): (() => void) | undefined {
		this.#stopped = false;
		this.#failed = false;
		if (!this.#large) {
			// Stands until a board grown large has been scored.
			this.#scored = this.#small;
			return undefined;
		}
		this.#stop = this.#work(this.#board(), this.#options());
		return this.#stop;
	}

	/** Ends the work and keeps what there was before. */
	stop(): void {
		this.#stop?.();
		this.#stopped = true;
	}

	#work(board: Board, options: ScoreOptions): () => void {
		// Vite finds the worker by this very expression; as an address nobody reacts to it.
		// eslint-disable-next-line svelte/prefer-svelte-reactivity
		const worker = new Worker(new URL('./scoring-worker.ts', import.meta.url), { type: 'module' });
		let running = true;
		const end = () => {
			running = false;
			worker.terminate();
			this.#share = undefined;
		};
		const fail = () => {
			end();
			this.#failed = true;
		};
		worker.onerror = fail;
		worker.onmessage = ({ data }: MessageEvent<ScoringAnswer>) => {
			if (!running) return;
			if ('share' in data) {
				this.#share = GATHERING + data.share * (1 - GATHERING);
				return;
			}
			end();
			this.#scored = data.sheet;
		};
		const order = (message: ScoringOrder) => worker.postMessage(message);
		this.#share = 0;
		void (async () => {
			for await (const { claims, share } of gathered(board)) {
				if (!running) return;
				order({ claims });
				this.#share = share * GATHERING;
			}
			order({ options });
		})().catch(fail);
		return end;
	}
}

/** The claims of a board a slice at a time, the page having its turn between. */
async function* gathered({
	predictions,
	asOf
}: Board): AsyncGenerator<{ claims: MadeClaim[]; share: number }> {
	let at = 0;
	while (at < predictions.length) {
		const claims: MadeClaim[] = [];
		const started = performance.now();
		while (at < predictions.length && performance.now() - started < SLICE) {
			const state = predictions[at++];
			if (state) claims.push(...claimsMadeOn(state, asOf));
		}
		yield { claims, share: at / predictions.length };
		await new Promise((turn) => setTimeout(turn));
	}
}
