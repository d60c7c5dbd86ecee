import type { Catalogue } from '../../src/lib/domain/catalogue';
import type { Day } from '../../src/lib/domain/day';
import type { Entry } from '../../src/lib/domain/entry';
import { predictionOf } from '../../src/lib/domain/ledger';
import { replay } from '../../src/lib/domain/replay';
import { largeJournal } from '../support/large-journal';
import { mediansInTurn } from './medians';

const ENTRIES = 10_000;
const DAYS: readonly Day[] = ['2023-06-01', '2024-06-01', '2025-06-01'];
const MOST_TIMES_BARE = 40;

/** The least that any replay has to do: what is known by the day, by the prediction it is about. */
function bareReplay(entries: readonly Entry[], asOf: Day): Map<string, Entry[]> {
	const threads = new Map<string, Entry[]>();
	for (const entry of entries) {
		if (entry.knownOn > asOf) continue;
		const about = predictionOf(entry) ?? '';
		const thread = threads.get(about);
		if (thread) thread.push(entry);
		else threads.set(about, [entry]);
	}
	return threads;
}

/**
 * Prints what it takes to replay the catalogue that ships with a journal of ten thousand entries, beside a bare
 * loop over the same entries, run in turn; whether it takes at most so many times as long on every day.
 */
export function replaysHeld(catalogue: Catalogue): boolean {
	const journal = largeJournal(catalogue, ENTRIES);
	const all = [...catalogue.entries, ...journal];
	console.log(
		`\nReplay: ${ENTRIES.toLocaleString('en')} entries of a journal, ${catalogue.entries.length} of the catalogue`
	);
	return [...DAYS, catalogue.knownTo]
		.map((asOf) => {
			const [ours, bare] = mediansInTurn(
				() => replay(catalogue, journal, asOf),
				() => bareReplay(all, asOf)
			);
			const ratio = ours / bare;
			const held = ratio <= MOST_TIMES_BARE;
			console.log(
				`  ${asOf}  ${ours.toFixed(1)} ms · bare loop ${bare.toFixed(2)} ms · ratio ${ratio.toFixed(1)}, at most ${MOST_TIMES_BARE} ${held ? 'held' : 'OVERRUN'}`
			);
			return held;
		})
		.every(Boolean);
}
