import { describe, expect, it } from 'vitest';
import { aPrediction } from '../../../tests/support/builders';
import { provisionalId, type EntryDraft } from '../domain/entry';
import { sealDrafts } from './seal';

const evidence: EntryDraft = {
	type: 'evidence',
	prediction: 'claim',
	knownOn: '2026-11-20',
	citation: { url: 'https://example.org/report', publisher: 'Example' },
	bearing: 'supports',
	note: 'It was signed.'
};

describe('sealing', () => {
	it('lets a resolution rest on evidence entered with it, and on what was there before', () => {
		const resolution: EntryDraft = {
			type: 'resolution',
			prediction: 'claim',
			knownOn: '2026-11-20',
			ruling: { as: 'outcome', outcome: { kind: 'binary', occurred: true } },
			strength: 'strong',
			evidence: ['claim/evidence/1', provisionalId(0), provisionalId(1)]
		};
		const { entries } = sealDrafts(
			[evidence, evidence, resolution],
			'chain-1',
			undefined,
			'2026-11-22T08:04:12.345Z'
		);
		expect(entries[2]).toMatchObject({
			evidence: ['claim/evidence/1', entries[0]?.id, entries[1]?.id]
		});
	});

	it('in pieces makes the chain that it makes in one go, ids handed on', () => {
		const at = '2026-11-22T08:04:12.345Z';
		const ids = new Map<string, string>();
		const note: EntryDraft = {
			type: 'note',
			prediction: provisionalId(0),
			knownOn: '2026-11-20',
			text: 'Ask again.'
		};
		const entering: EntryDraft = {
			type: 'prediction',
			knownOn: '2026-11-20',
			prediction: aPrediction({ id: provisionalId(0) })
		};
		const first = sealDrafts([entering], 'chain-1', undefined, at, ids);
		const rest = sealDrafts([note], 'chain-1', first.head, at, ids);
		expect(rest.entries[0]).toMatchObject({
			prediction: first.entries[0]?.id,
			link: { seq: 2, prev: first.head?.digest }
		});
	});

	it('gives a new prediction the id of its entry, with what is said of it, and leaves that of others', () => {
		const entering = (id: string): EntryDraft => ({
			type: 'prediction',
			knownOn: '2026-11-20',
			prediction: aPrediction({ id })
		});
		const { entries } = sealDrafts(
			[
				entering(provisionalId(0)),
				entering('claim'),
				{ type: 'note', prediction: provisionalId(0), knownOn: '2026-11-20', text: 'Ask again.' }
			],
			'chain-1',
			undefined,
			'2026-11-22T08:04:12.345Z'
		);
		expect(entries.map((entry) => entry.type === 'prediction' && entry.prediction.id)).toEqual([
			entries[0]?.id,
			'claim',
			false
		]);
		expect(entries[2]).toMatchObject({ prediction: entries[0]?.id });
	});
});
