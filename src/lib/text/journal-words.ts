import type { Instant } from '../domain/entry';
import type { ChainBreak, ChainReport } from '../formats/chain';
import type { CheckedReveal } from '../formats/sealed-prediction';
import { unreachable } from '../domain/result';
import { dayAt } from '../time/today';
import { shortDay } from './day-words';
import { chainWords } from './entry-words';
import { counted, inSentence, number, sentence, spelled } from './number-words';
import { revealedWords } from './seal-words';
import { stopped } from './sentence-words';

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
export function chainChecks(
	report: ChainReport | undefined,
	when: string,
	reveals: readonly CheckedReveal[] = []
): readonly Check[] {
	return [
		...(report ? linkChecks(report, when) : []),
		...revealChecks(reveals),
		{
			holds: undefined,
			head: 'Not shown by a chain:',
			detail: 'that the clock was right, who typed, and whether a verdict is right.'
		}
	];
}

function linkChecks({ broken, count, head }: ChainReport, when: string): Check[] {
	return broken === undefined
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
}

/** Those of all chains together: what is imported may reveal what was sealed elsewhere. */
function revealChecks(reveals: readonly CheckedReveal[]): Check[] {
	if (reveals.length === 0) return [];
	const wrong = reveals.filter(({ fit }) => fit !== 'matches');
	if (wrong.length === 0) {
		return [
			{
				holds: true,
				head: `${counted(reveals.length, 'reveal')} ${reveals.length === 1 ? 'matches its seal' : 'match their seals'}.`,
				detail: 'What was revealed is what was sealed.'
			}
		];
	}
	return wrong.map((checked) => {
		const { finding, rest } = revealedWords(checked);
		return { holds: false, head: finding, detail: rest };
	});
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

/** How much of the last backup is here no longer, if anything. */
export function lostWords(inBackup: number, missing: number): string | undefined {
	if (missing === 0) return undefined;
	const held = `The last backup held ${counted(inBackup, 'entry', 'entries')}`;
	if (missing === inBackup) {
		const none = inBackup === 1 ? 'it is not here' : 'none of them is here';
		return `${held}; ${none}. Import that file to have ${inBackup === 1 ? 'it' : 'them'} back.`;
	}
	const [are, them] = missing === 1 ? ['is', 'it'] : ['are', 'them'];
	return `${held}; ${inSentence(missing)} of them ${are} not here. Import that file to have ${them} back.`;
}

/** A chain of which a damaged file held more than is here. */
export interface Loss {
	readonly chain: string;
	/** How many entries the file said that it has, and how many are here. */
	readonly length: number;
	readonly here: number;
	/** When the file was made. */
	readonly exportedAt: Instant;
}

/** "7 of 15 entries; 8 were damaged in the backup of 22 Nov 2026". */
export function lossWords({ length, here, exportedAt }: Loss): string {
	const lost = length - here;
	const day = shortDay(dayAt(exportedAt));
	return `${number(here)} of ${counted(length, 'entry', 'entries')}; ${number(lost)} ${lost === 1 ? 'was' : 'were'} damaged in the backup of ${day}`;
}

/** A loss under the backups, with what mends it. */
export function damagedWords(loss: Loss): string {
	const them = loss.length - loss.here === 1 ? 'it' : 'them';
	return `Chain ${chainWords(loss.chain)}: ${lossWords(loss)}. Import an intact copy to have ${them} back.`;
}

/** "2 entries of 2 chains". */
export function chainsWords(chains: number, entries: number): string {
	return `${counted(entries, 'entry', 'entries')} of ${counted(chains, 'chain')}`;
}

/** Over the chains that the reader began before this one; `restored`: when each was brought back. */
export function earlierHeading(restored: readonly string[]): string {
	const [when, ...more] = restored;
	return more.length > 0 ? 'Your earlier journals' : `Your earlier journal (restored ${when})`;
}

/** A chain in a word or two: "3 entries, whole". */
export function chainStateWords(
	entries: number,
	report: ChainReport | undefined,
	loss?: Loss
): string {
	if (loss && !report?.broken) return lossWords(loss);
	const count = counted(entries, 'entry', 'entries');
	if (!report) return count;
	const { broken, head } = report;
	if (broken) return `${count}; ${breakWords(broken)}`;
	return entries < head.length
		? `${number(entries)} of ${counted(head.length, 'entry', 'entries')}; each holds, the rest was left out`
		: `${count}, whole`;
}

/** A chain from elsewhere among the checks. */
export function otherChainCheck(
	entries: number,
	report: ChainReport,
	loss: Loss | undefined
): Check {
	return {
		holds: !report.broken && !loss,
		head: `Chain ${chainWords(report.chain)}:`,
		detail: stopped(chainStateWords(entries, report, loss))
	};
}

/** On the first page after everything was erased. */
export const ERASED = 'Everything is erased. This browser knows nothing of you any more.';

/** "22 Nov 2026, 08:04 UTC", where the reader's own clock is not known yet. */
export function utcWords(instant: Instant): string {
	return `${shortDay(instant.slice(0, 10))}, ${instant.slice(11, 16)} UTC`;
}
