import { describe, expect, it } from 'vitest';
import {
	aForecast,
	aFigure,
	anEvidence,
	aNote,
	anObservation,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aRetraction,
	aReveal,
	aSeal,
	aSecret,
	link
} from '../../../tests/support/builders';
import type { Entry } from '../domain/entry';
import {
	entryInShort,
	entryName,
	entrySays,
	entryTitle,
	entryTypeWords,
	type EntryContext
} from './entry-words';

const choice = aPrediction({
	id: 'seat',
	title: 'The Secretariat goes to Xiamen',
	question: {
		kind: 'choice',
		options: [
			{ id: 'xiamen', label: 'Xiamen' },
			{ id: 'brussels', label: 'Brussels' }
		],
		favoured: ['xiamen']
	}
});
const forecast = aForecast({ id: 'f1', prediction: 'claim', link: link(2) });
const elsewhere = aNote({ id: 'n1', link: link(4, '5d3a9c01-elsewhere') });
const shipped = aResolution({ id: 'shipped' });

function contextOf(...entries: readonly Entry[]): EntryContext {
	const predictions = [aPrediction({ title: 'Whether China joins' }), choice];
	return {
		prediction: (id) => predictions.find((prediction) => prediction.id === id),
		figure: (id) => (id === 'trade' ? aFigure() : undefined),
		entry: (id) => entries.find((entry) => entry.id === id),
		publisher: (source) => (source === 'S1' ? 'A paper' : undefined),
		chain: 'my-chain'
	};
}
const context = contextOf(forecast, elsewhere, shipped);
const says = (entry: Entry) => entrySays(entry, context).replaceAll(/[\u00a0\u202f]/g, ' ');

describe('an entry in words', () => {
	it('says what was logged, whatever its type', () => {
		expect(says(aForecast({ note: 'Too soon.' }))).toBe('70 %. Too soon.');
		expect(
			says(
				aForecast({
					prediction: 'seat',
					likelihood: { as: 'distribution', probabilities: { xiamen: 0.34, brussels: 0.66 } }
				})
			)
		).toBe('Xiamen 34 %, Brussels 66 %.');
		expect(says(anEvidence())).toBe('For it, from A paper: A report says so.');
		expect(
			says(
				anEvidence({
					bearing: 'contradicts',
					citation: { url: 'https://example.org', publisher: 'TASS' }
				})
			)
		).toBe('Against it, from TASS: A report says so.');
		expect(says(anObservation({ qualifier: 'about', print: 'revision' }))).toBe(
			'About 240.1 bn USD for 2023, published on 12 January 2024 by Customs, a later print.'
		);
		expect(says(aNote())).toBe('To look at again.');
		expect(says(aPredictionEntry(choice))).toBe('It happens in 2024.');
	});

	it('says of an outcome when it happened and how strong the evidence is', () => {
		expect(says(aResolution({ happenedOn: '2024-02', note: 'Two reports.' }))).toBe(
			'Yes, in February 2024; evidence strong. Two reports.'
		);
		expect(
			says(
				aResolution({
					ruling: { as: 'annulled', why: 'the talks were called off' },
					strength: 'none found',
					searched: { on: '2026-11-20', where: 'two searches in Chinese' }
				})
			)
		).toBe(
			'Annulled: the talks were called off; no evidence found by 20 November 2026 (two searches in Chinese).'
		);
		const dated = { as: 'outcome', outcome: { kind: 'date', day: '2023-02-21' } } as const;
		expect(says(aResolution({ ruling: dated, happenedOn: '2023-02-21' }))).toBe(
			'21 Feb 2023; evidence strong.'
		);
	});

	it('names the entry that it takes back or puts right by its number, and why', () => {
		expect(says(aRetraction('f1', { reason: 'Typed too quickly' }))).toBe(
			'Takes back entry 2: Typed too quickly.'
		);
		expect(says(aRetraction('n1'))).toBe('Takes back entry 4 of chain 5d3a9c01.');
		expect(says(aRetraction('gone'))).toBe('Takes back an entry that is not here.');
		expect(says(aForecast({ corrects: 'f1', reason: 'I misread it!' }))).toBe(
			'70 %. Corrects entry 2: I misread it!'
		);
		expect(entryName(shipped, 'my-chain')).toBe('an entry of the catalogue');
	});

	it('is about what its retractions took back in the end', () => {
		const first = aRetraction('f1', { id: 'r1' });
		const second = aRetraction('r1', { id: 'r2' });
		const all = contextOf(forecast, first, second);
		expect(entryTitle(second, all)).toBe('Whether China joins');
		expect(entryTitle(anObservation(), all)).toBe('Goods trade');
		const circle = aRetraction('r2', { id: 'r1' });
		expect(entryTitle(second, contextOf(circle, second))).toBe('An entry that is not here');
	});

	it('goes by ids where what it names is not here', () => {
		const stranger = aForecast({
			prediction: 'unknown',
			likelihood: { as: 'distribution', probabilities: { a: 0.5, b: 0.5 } }
		});
		expect(entryTitle(stranger, context)).toBe('unknown');
		expect(says(stranger)).toBe('A 50 %, b 50 %.');
		expect(says(anEvidence({ citation: { source: 'S99' } }))).toContain('from S99');
		expect(says(anObservation({ figure: 'unknown' }))).toMatch(/^240\.1 for 2023/);
	});

	it('is cut between whole characters where it must be short', () => {
		const long = entryInShort(aNote({ text: '\u{1f600}'.repeat(10_000) }), context);
		expect(long).toMatch(/^Note, Whether China joins: (\u{1f600}){240}…$/u);
	});

	it('calls a prediction put into other words a rewording', () => {
		expect(entryTypeWords(aPredictionEntry(choice))).toBe('New prediction');
		expect(entryTypeWords(aPredictionEntry(choice, { corrects: 'x', reason: 'y' }))).toBe(
			'Rewording'
		);
	});

	it('files a claim called not scorable under that, with what it lacks and why', () => {
		const why = 'Nobody says which halt counts';
		const marked = aPredictionEntry(
			{ ...choice, notScorable: { missing: ['measure'], why } },
			{ corrects: 'x', reason: why }
		);
		expect(entryTypeWords(marked)).toBe('Not scorable');
		expect(says(marked)).toBe('No measure: Nobody says which halt counts.');
	});
});

describe('what is under seal', () => {
	const claim = aPrediction({
		title: 'The pipeline',
		claim: 'It is signed.',
		saidOn: '2026-11-20'
	});
	const seal = aSeal(claim, { link: link(7), digest: 'abcdef12'.repeat(8) });
	const sealed = contextOf(seal);

	it('is told by its digest, and what opens it tells no more', () => {
		const secret = aSecret(claim, { link: link(8) });
		expect(entryInShort(seal, sealed)).toBe(
			'Seal, A prediction under seal: Its digest is abcdef12; nothing else of it is public.'
		);
		expect(entryInShort(secret, sealed)).toBe(
			'Secret, A prediction under seal: Opens the seal of entry 7. It leaves in backups only.'
		);
	});

	it('is told with the day of its seal once it is revealed', () => {
		const likelihood = { as: 'probability', probability: 0.7 } as const;
		const said = entryInShort(aReveal(claim, {}, { likelihood }), sealed);
		expect(said.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(
			'Reveal, The pipeline: It is signed. 70 %; sealed on 20 November 2026 as entry 7.'
		);
	});
});
