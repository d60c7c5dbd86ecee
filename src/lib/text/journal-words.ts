import type { Instant } from '../domain/entry';
import type { ChainBreak, ChainReport } from '../formats/chain';
import { unreachable } from '../domain/result';
import { shortDay } from './day-words';
import { counted, inSentence, number, sentence, spelled } from './number-words';

/** What the title of the journal is worked out from. */
export interface JournalState {
	/** Of this browser's chain. */
	readonly entries: number;
	/** Entries of chains from elsewhere. */
	readonly others: number;
	/** Whether the chains have been recomputed yet. */
	readonly checked: boolean;
	/** This browser's chain; none where it has not begun. */
	readonly chain?: ChainReport | undefined;
	/** Chains from elsewhere that do not hold. */
	readonly brokenOthers: number;
	/** How many entries, of all chains, no backup holds. */
	readonly unsaved: number;
}

/** "Eight entries, the chain is whole, one is not backed up yet". */
export function journalTitle(state: JournalState): string {
	const { entries, others, unsaved } = state;
	const total = entries + others;
	if (total === 0) return 'Nothing is logged yet: what you log stands here, in order';
	return [...countsOf(state), ...linksOf(state), backedUpWords(total, unsaved)].join(', ');
}

function countsOf({ entries, others }: JournalState): string[] {
	const said = (count: number) =>
		sentence(`${spelled(count)} ${count === 1 ? 'entry' : 'entries'}`);
	if (others === 0) return [said(entries)];
	if (entries === 0) return [`${said(others)} from other browsers`];
	return [`${said(entries)} and ${inSentence(others)} from other browsers`];
}

function linksOf({ others, checked, chain, brokenOthers }: JournalState): string[] {
	if (!checked) return [];
	if (chain?.broken) return [`the chain breaks at entry ${number(chain.broken.seq)}`];
	if (brokenOthers > 0) return [brokenOthers === 1 ? 'a chain breaks' : 'chains break'];
	return [others > 0 ? 'every chain is whole' : 'the chain is whole'];
}

function backedUpWords(total: number, unsaved: number): string {
	if (total === 1) return unsaved === 0 ? 'backed up' : 'not backed up yet';
	if (unsaved === 0) return 'all are backed up';
	if (unsaved === total) return 'none is backed up yet';
	return `${inSentence(unsaved)} ${unsaved === 1 ? 'is' : 'are'} not backed up yet`;
}

/** Where a chain breaks, as a sentence; digests by their first eight digits. */
export function breakWords(broken: ChainBreak): string {
	const { seq } = broken;
	switch (broken.kind) {
		case 'gap':
			return `Entry ${number(seq)} is missing.`;
		case 'duplicate seq':
			return `${sentence(spelled(broken.ids.length))} entries hold place ${number(seq)}.`;
		case 'wrong prev':
			return `Entry ${number(seq)} names ${shortDigest(broken.carries)} as the one before it; that one gives ${shortDigest(broken.expected)}.`;
		case 'altered':
			return `Entry ${number(seq)} gives ${shortDigest(broken.carries)}; it was sealed as ${shortDigest(broken.expected)}.`;
		default:
			return unreachable(broken);
	}
}

/** The first eight digits of a digest, enough to compare by eye. */
export function shortDigest(digest: string): string {
	return digest.slice(0, 8);
}

/** What became of an entry: "taken back by entry 4; still here, never counted". */
export function fateWords(how: 'taken back' | 'corrected', by: string): string {
	return how === 'taken back'
		? `taken back by ${by}; still here, never counted`
		: `corrected by ${by}; still here, counted no more`;
}

/** One thing that was looked at, and whether it holds; undefined: no chain can show it. */
export interface Check {
	readonly holds: boolean | undefined;
	readonly head: string;
	readonly detail: string;
}

/** The heading over the checks of a chain. */
export function chainHeading({ broken, count }: ChainReport): string {
	if (broken) return `The chain breaks at entry ${number(broken.seq)}`;
	return count === 0 ? 'The chain has not begun' : 'The chain is whole';
}

/** What was checked of a chain, what it showed, and what no chain shows. `when` is the time of the check. */
export function chainChecks(report: ChainReport, when: string): readonly Check[] {
	const { broken, count, head } = report;
	const found: Check[] =
		broken === undefined
			? [
					{
						holds: true,
						head: `${counted(count, 'digest')} of ${number(count)} ${count === 1 ? 'matches' : 'match'}.`,
						detail: `Recomputed ${when}.`
					},
					{
						holds: true,
						head: 'No gap.',
						detail:
							count === 1
								? 'Entry 1 is the first and the only one.'
								: `Entries 1 to ${number(head.length)}, each names the one before.`
					},
					{
						holds: true,
						head: 'The end is where it was.',
						detail: `The last entry kept beside the chain is entry ${number(head.length)}.`
					}
				]
			: [
					{ holds: false, head: 'It does not hold.', detail: breakWords(broken) },
					{
						holds: broken.seq > 1 ? true : undefined,
						head: broken.seq > 1 ? heldBefore(broken) : 'No entry before it holds.',
						detail: `What comes after can’t be relied on. Recomputed ${when}.`
					}
				];
	return [
		...found,
		{
			holds: undefined,
			head: 'Not shown by a chain:',
			detail: 'that the clock was right, who typed, and whether a verdict is right.'
		}
	];
}

function heldBefore({ seq }: ChainBreak): string {
	return seq === 2 ? 'Entry 1 holds.' : `Entries 1 to ${number(seq - 1)} hold.`;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB'] as const;

/** "512 bytes", "2.0 kB", "14 MB": thousands, as file managers count. */
export function bytesWords(bytes: number): string {
	const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), UNITS.length - 1);
	const value = bytes / 1000 ** step;
	if (bytes === 1) return '1 byte';
	return `${number(value, step > 0 && value < 10 ? 1 : 0)} ${UNITS[step]}`;
}

/** Whether the browser keeps its storage, in a sentence. */
export function persistenceWords(persisted: boolean | undefined): string {
	switch (persisted) {
		case true:
			return 'Kept: the browser has agreed not to clear it by itself.';
		case false:
			return 'Not promised: the browser may clear it when space runs short.';
		default:
			return 'This browser does not say.';
	}
}

/** What came of asking for it. */
export function persistenceAnswer(agreed: boolean | undefined): string {
	switch (agreed) {
		case true:
			return 'The browser has agreed.';
		case false:
			return 'The browser has not agreed. It may once you have used this site more; until then, back up.';
		default:
			return 'This browser can’t be asked. Back up instead.';
	}
}

/** What the last backup holds that is here no longer, if anything. */
export function lostWords(inBackup: number, here: number): string | undefined {
	if (inBackup <= here) return undefined;
	const missing = inBackup - here;
	return `The last backup held ${counted(inBackup, 'entry', 'entries')}; ${inSentence(missing)} of them ${missing === 1 ? 'is' : 'are'} not here. Import that file to have ${missing === 1 ? 'it' : 'them'} back.`;
}

/** "2 entries of 2 chains from other browsers". */
export function otherChainsWords(chains: number, entries: number): string {
	const from = chains === 1 ? 'another browser' : 'other browsers';
	return `${counted(entries, 'entry', 'entries')} of ${counted(chains, 'chain')} from ${from}`;
}

/** A chain in a word or two: "3 entries, whole". */
export function chainStateWords(entries: number, report: ChainReport | undefined): string {
	const count = counted(entries, 'entry', 'entries');
	if (!report) return count;
	return report.broken ? `${count}; ${breakWords(report.broken)}` : `${count}, whole`;
}

/** "22 Nov 2026, 08:04 UTC", where the reader's own clock is not known yet. */
export function utcWords(instant: Instant): string {
	return `${shortDay(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;
}

/** What was handed to the reader. */
export function savedWords(name: string, entries: number): string {
	return `${name} holds ${counted(entries, 'entry', 'entries')}. Your browser keeps it with your downloads.`;
}
