import type { ChainReport } from '../formats/chain';
import { chainWords } from './entry-words';
import { inSentence, listed, number, sentence, spelled } from './number-words';

/** What the title of the journal is worked out from. */
export interface JournalState {
	/** Of this browser's chain. */
	readonly entries: number;
	/** Entries of chains that the reader began before this one. */
	readonly earlier: number;
	/** Entries of chains from elsewhere. */
	readonly others: number;
	/** Whether the chains have been recomputed yet. */
	readonly checked: boolean;
	/** This browser's chain; none where it has not begun. */
	readonly chain?: ChainReport | undefined;
	/** Other chains that do not hold, and where. */
	readonly brokenOthers: readonly { readonly chain: string; readonly seq: number }[];
	/** How many entries of chains that hold were never handed on. */
	readonly leftOut: number;
	/** How many entries damaged files held of chains here, and are not here. */
	readonly lost: number;
	/** How many entries, of all chains, no backup holds. */
	readonly unsaved: number;
}

/** "Eight entries, the chain is whole, one is not backed up yet". */
export function journalTitle(state: JournalState): string {
	const { entries, earlier, others, lost, unsaved } = state;
	const total = entries + earlier + others;
	if (total === 0) return 'Nothing is logged yet: what you log stands here, in order';
	const saved =
		lost > 0 && unsaved === 0 ? 'what is here is backed up' : backedUpWords(total, unsaved);
	return [...countsOf(state), ...linksOf(state), saved].join(', ');
}

function countsOf({ entries, earlier, others }: JournalState): string[] {
	const [first, ...more] = [
		{ count: entries, from: '' },
		{ count: earlier, from: ' from your earlier journal' },
		{ count: others, from: ' from other browsers' }
	].filter(({ count }) => count > 0);
	if (!first) return [];
	const { count, from } = first;
	const noun = count === 1 ? 'entry' : 'entries';
	const counts = [
		`${sentence(spelled(count))} ${noun}${from}`,
		...more.map(({ count, from }) => `${inSentence(count)}${from}`)
	];
	return [listed(counts)];
}

function linksOf(state: JournalState): string[] {
	const { lost, earlier, others, leftOut } = state;
	const broken = breaksOf(state);
	if (lost > 0) {
		return [
			...broken,
			`${inSentence(lost)} more ${lost === 1 ? 'was' : 'were'} damaged in a backup`
		];
	}
	if (broken.length > 0 || !state.checked) return broken;
	if (leftOut > 0) {
		const were = leftOut === 1 ? 'entry was' : 'entries were';
		return ['no chain breaks', `${inSentence(leftOut)} ${were} left out`];
	}
	return [earlier + others > 0 ? 'every chain is whole' : 'the chain is whole'];
}

function breaksOf({ checked, chain, brokenOthers }: JournalState): string[] {
	if (!checked) return [];
	if (chain?.broken) return [`the chain breaks at entry ${number(chain.broken.seq)}`];
	const [broken, ...more] = brokenOthers;
	if (broken && more.length === 0) {
		return [`chain ${chainWords(broken.chain)} breaks at entry ${number(broken.seq)}`];
	}
	return broken ? [`${inSentence(brokenOthers.length)} chains break`] : [];
}

function backedUpWords(total: number, unsaved: number): string {
	if (total === 1) return unsaved === 0 ? 'backed up' : 'not backed up yet';
	if (unsaved === 0) return 'all are backed up';
	if (unsaved === total) return 'none is backed up yet';
	return `${inSentence(unsaved)} ${unsaved === 1 ? 'is' : 'are'} not backed up yet`;
}
