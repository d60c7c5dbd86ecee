import { describe, expect, it } from 'vitest';
import { aNote, link } from '../../../tests/support/builders';
import type { LinkedEntry } from '$lib/formats/linked-entry';
import { chainsToClaim, claimedAtFirst } from './chains-to-claim';
import type { PlanRow } from './import-plan';

const row = (outcome: 'added' | 'present' | 'rejected', chain: string, seq: number) =>
	({ at: seq, outcome, entry: aNote({ link: link(seq, chain) }) as LinkedEntry }) as PlanRow;
const rows = [row('added', 'a', 1), row('present', 'a', 2), row('added', 'b', 1)];

describe('whose the chains of a file are', () => {
	it('is asked of those that come in or are here, and are not known to be the reader’s', () => {
		const all = [...rows, row('rejected', 'c', 1)];
		expect(chainsToClaim({ rows: all }, ['b'])).toEqual([{ chain: 'a', entries: 2 }]);
	});

	it('is taken to be the reader in an empty journal, as the file says', () => {
		expect(claimedAtFirst({ rows, own: ['b', 'z'] }, [], true)).toEqual(['b']);
		expect(claimedAtFirst({ rows, own: [] }, [], true)).toEqual([]);
		expect(claimedAtFirst({ rows, own: ['b'] }, [], false)).toEqual([]);
	});

	it('is taken to be the reader of the only chain, where a file does not say', () => {
		expect(claimedAtFirst({ rows: rows.slice(0, 2) }, [], true)).toEqual(['a']);
		expect(claimedAtFirst({ rows }, [], true)).toEqual([]);
	});
});
