import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aForecast,
	aNote,
	aPrediction,
	aPredictionEntry,
	aRetraction,
	at,
	link
} from '../../../tests/support/builders';
import type { Entry } from '$lib/domain/entry';
import { wholeLedger } from '$lib/domain/whole-ledger';
import type { ChainBreak } from '$lib/formats/chain';
import type { LinkedEntry } from '$lib/formats/linked-entry';
import { byChain, countKinds, rowsOf } from './journal-rows';

const entries: readonly Entry[] = [
	aForecast({ id: 'e1', recordedAt: at(1), link: link(1) }),
	aNote({ id: 'e2', recordedAt: at(2), link: link(2) }),
	aForecast({
		id: 'e3',
		recordedAt: at(3),
		link: link(3),
		corrects: 'e1',
		reason: 'misread'
	}),
	aRetraction('e2', { id: 'e4', recordedAt: at(4), link: link(4) }),
	aNote({ id: 'e5', recordedAt: at(5), knownOn: '2031', link: link(5) }),
	aNote({ id: 'o1', recordedAt: at(6), link: link(1, 'another') })
];
const mine = byChain(entries).get('my-chain') as readonly LinkedEntry[];

function rows(over: Partial<Parameters<typeof rowsOf>[1]> = {}) {
	return rowsOf(mine, {
		kind: undefined,
		most: 200,
		ledger: wholeLedger(aCatalogue(), entries),
		isSaved: ({ id }) => id !== 'e5',
		broken: undefined,
		...over
	});
}
const holds = (broken?: ChainBreak) =>
	rows({ broken }).map(({ above, entry, below }) => `${above} ${entry.link.seq} ${below}`);

describe('the rings of a chain', () => {
	it('come newest first, each chain apart', () => {
		expect(rows().map(({ entry }) => entry.id)).toEqual(['e5', 'e4', 'e3', 'e2', 'e1']);
		expect([...byChain(entries).keys()]).toEqual(['another', 'my-chain']);
	});

	it('know what became of their entries, whatever day it became known', () => {
		const fates = rows().map(({ entry, fate }) => [entry.id, fate?.how, fate?.by?.id]);
		expect(fates.filter(([, how]) => how)).toEqual([
			['e2', 'taken back', 'e4'],
			['e1', 'corrected', 'e3']
		]);
	});

	it('know which entries came after the last backup', () => {
		expect(
			rows()
				.filter(({ saved }) => !saved)
				.map(({ entry }) => entry.id)
		).toEqual(['e5']);
	});

	it('are held apart where entries between them are not shown', () => {
		expect(holds()).toEqual([
			'none 5 linked',
			'linked 4 linked',
			'linked 3 linked',
			'linked 2 linked',
			'linked 1 none'
		]);
		const notes = rows({ kind: 'note' });
		expect(notes.map(({ entry, below }) => [entry.link.seq, below])).toEqual([
			[5, 'apart'],
			[2, 'apart']
		]);
		expect(rows({ most: 2 }).map(({ below }) => below)).toEqual(['linked', 'linked']);
	});

	it('are held by nothing where the chain breaks', () => {
		const mismatch = { id: 'e3', carries: 'a', expected: 'b', seq: 3 };
		expect(holds({ kind: 'altered', ...mismatch })).toEqual([
			'none 5 linked',
			'linked 4 none',
			'none 3 linked',
			'linked 2 linked',
			'linked 1 none'
		]);
		expect(holds({ kind: 'wrong prev', ...mismatch })[2]).toBe('linked 3 none');
		const named = rows({ broken: { kind: 'altered', ...mismatch } });
		expect(named.filter(({ broken }) => broken).map(({ entry }) => entry.id)).toEqual(['e3']);
	});

	it('count the kinds that there are: a claim marked as not scorable is no new prediction', () => {
		expect(Object.fromEntries(countKinds(mine))).toEqual({ forecast: 2, note: 2, retraction: 1 });
		const vague = aPrediction({ notScorable: { missing: ['measure'], why: 'Vague.' } });
		const corrects = 'claim/said';
		const predictions = [
			aPredictionEntry(aPrediction()),
			aPredictionEntry(vague, { corrects, reason: 'Vague.' }),
			aPredictionEntry(vague, { corrects, reason: 'A slip.' })
		];
		expect(Object.fromEntries(countKinds(predictions))).toEqual({
			prediction: 1,
			'not scorable': 1,
			rewording: 1
		});
	});
});
