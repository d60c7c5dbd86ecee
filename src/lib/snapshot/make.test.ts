import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aFigure,
	aForecast,
	anEvidence,
	aNote,
	anObservation,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aRetraction,
	aReveal,
	aScenario,
	aSeal,
	aSecret,
	at,
	LATE,
	link
} from '../../../tests/support/builders';
import { chained, chainedWorld, frozenBoard } from '../../../tests/support/snapshots';
import { replay } from '../domain/replay';
import { canonicalJson } from '../formats/canonical-json';
import { sha256HexNow } from '../formats/digest-now';
import { digestOf } from './seal';

describe('a snapshot', () => {
	it('shows the same board when its records are replayed', async () => {
		await fc.assert(
			fc.asyncProperty(chainedWorld, async ({ asOf, ...world }) => {
				const document = await frozenBoard(world, asOf);
				const { catalogue, journal, asOf: day } = document;
				const again = replay(catalogue, journal.entries, day);
				expect(again.predictions).toEqual(replay(world.catalogue, world.journal, asOf).predictions);
			}),
			{ numRuns: 200 }
		);
	});

	it('of a few claims judges those as the whole board did', async () => {
		const chosen = fc.tuple(chainedWorld, fc.subarray(['a', 'b', 'c', 'd', 'e']));
		await fc.assert(
			fc.asyncProperty(chosen, async ([{ asOf, ...world }, ids]) => {
				const board = replay(world.catalogue, world.journal, asOf);
				const predictions = ids.filter((id) => board.byPrediction.has(id));
				const document = await frozenBoard(world, asOf, { filter: { among: predictions } });
				const again = replay(document.catalogue, document.journal.entries, asOf);
				for (const id of predictions) {
					expect(again.byPrediction.get(id)).toEqual(board.byPrediction.get(id));
				}
			}),
			{ numRuns: 200 }
		);
	});

	it('carries nothing that was not yet known on its day', async () => {
		await fc.assert(
			fc.asyncProperty(chainedWorld, async ({ asOf, ...world }) => {
				const { catalogue, journal } = await frozenBoard(world, asOf);
				const again = replay(catalogue, journal.entries, asOf);
				expect(again.entryCount).toBe(catalogue.entries.length + journal.entries.length);
			})
		);
	});

	it('is sealed by the digest of all else in it, in canonical JSON', async () => {
		const world = { catalogue: aCatalogue(), journal: [] };
		const document = await frozenBoard(world, LATE, { title: 'A title' });
		const { digest, ...rest } = document;
		expect(digest).toBe(sha256HexNow(canonicalJson(rest)));
		const turned = Object.fromEntries(Object.entries(document).reverse());
		expect(await digestOf(turned, sha256HexNow)).toBe(digest);
		expect(await digestOf({ ...document, title: 'A titlE' }, sha256HexNow)).not.toBe(digest);
	});
});

describe('what a snapshot of one claim takes along', () => {
	const shown = aPrediction({
		id: 'shown',
		forecaster: 'official',
		passage: { article: 'hk01', paragraphs: '3' },
		conditions: [{ text: 'First', prediction: 'first', holds: 'came true' }],
		related: [{ prediction: 'sibling', as: 'compare' }]
	});
	const first = aPrediction({
		id: 'first',
		conditions: [{ text: 'Before', prediction: 'before', holds: 'came true' }],
		related: [{ prediction: 'far', as: 'compare' }]
	});
	const sibling = aPrediction({
		id: 'sibling',
		question: {
			kind: 'numeric',
			target: { figure: 'trade', operator: 'at least', value: 200, unit: 'bn USD' }
		}
	});
	const article = {
		id: 'hk01',
		shortName: 'HK01',
		title: 'An article',
		publisher: 'HK01',
		publishedOn: '2023-02-06',
		publishedBasis: 'stated',
		language: 'zh',
		paragraphs: 9,
		slips: []
	} as const;
	const source = (id: string) => ({ id, url: `https://example.org/${id}`, publisher: 'A paper' });
	const catalogue = aCatalogue({
		articles: [article, { ...article, id: 'elsewhere' }],
		forecasters: [
			{ id: 'author', name: 'An author', role: 'author' },
			{ id: 'official', name: 'An official', role: 'official' },
			{ id: 'nobody', name: 'Nobody', role: 'author' }
		],
		sources: ['S1', 'S2', 'S3'].map(source),
		figures: [
			aFigure({ goals: [{ value: 1, by: '2024', statedOn: '2019', who: 'Both', source: 'S3' }] }),
			aFigure({ id: 'gas' })
		],
		scenarios: [
			aScenario({
				predictions: ['shown', 'other'],
				branches: [{ title: 'What then', children: [{ title: 'So', prediction: 'branch' }] }]
			}),
			aScenario({ id: 'other-story', predictions: ['far'] })
		],
		entries: [
			...[shown, first, sibling].map((one) => aPredictionEntry(one)),
			...['before', 'branch', 'other', 'far'].map((id) => aPredictionEntry(aPrediction({ id }))),
			aResolution({ prediction: 'before', id: 'before/r' }),
			anEvidence({ id: 'e1', prediction: 'shown' }),
			anEvidence({ id: 'e2', prediction: 'far', citation: { source: 'S2' } }),
			anObservation(),
			anObservation({ id: 'gas/2023', figure: 'gas', citation: { source: 'S2' } })
		]
	});
	const journal = chained([
		aForecast({ id: 'f1', prediction: 'shown', link: link(1), recordedAt: at(1) }),
		aNote({ id: 'n2', prediction: 'far', link: link(2), recordedAt: at(2) }),
		aRetraction('f1', { id: 'x3', link: link(3), recordedAt: at(3) }),
		aRetraction('n2', { id: 'x4', link: link(4), recordedAt: at(4) }),
		aNote({ id: 'm1', prediction: 'far', link: link(1, 'their-chain'), recordedAt: at(5) })
	]);
	const carried = frozenBoard({ catalogue, journal }, LATE, {
		filter: { among: ['shown'] }
	});

	it('is what it hangs on however far, what it names, and the branches of its story', async () => {
		const { entries, scenarios } = (await carried).catalogue;
		const said = entries.flatMap((entry) =>
			entry.type === 'prediction' ? entry.prediction.id : []
		);
		expect(said.sort()).toEqual(['before', 'branch', 'first', 'shown', 'sibling']);
		expect(scenarios.map(({ id }) => id)).toEqual(['story']);
	});

	it('is the figures, articles, forecasters and sources of those, and no others', async () => {
		const { articles, figures, forecasters, sources, entries } = (await carried).catalogue;
		const ids = [articles, figures, forecasters, sources].map((list) => list.map(({ id }) => id));
		expect(ids).toEqual([['hk01'], ['trade'], ['author', 'official'], ['S1', 'S3']]);
		expect(entries.filter(({ type }) => type === 'observation')).toHaveLength(1);
	});

	it('is of the journal what may leave, and the board is frozen without the rest', async () => {
		const resolved = aResolution({
			id: 'r5',
			prediction: 'shown',
			link: link(5),
			recordedAt: at(6)
		});
		const world = { catalogue, journal: chained([...journal.slice(0, 4), resolved]) };
		const mayLeave = ({ type }: { type: string }) => type !== 'resolution';
		const document = await frozenBoard(world, LATE, { filter: { among: ['shown'] }, mayLeave });
		expect(document.journal.entries.map(({ id }) => id)).toEqual(['f1', 'x3']);
		expect(document.journal.chains).toMatchObject([{ chain: 'my-chain', length: 5 }]);
		const { verdict } = replay(document.catalogue, document.journal.entries, LATE).byPrediction.get(
			'shown'
		)!;
		expect(verdict).toBe('overdue');
	});

	it('is the entries about it of the journal, what took them back, and where their chain ends', async () => {
		const { entries, chains } = (await carried).journal;
		expect(entries.map(({ id }) => id)).toEqual(['f1', 'x3']);
		const head = journal.find(({ id }) => id === 'x4');
		expect(chains).toEqual([
			{ chain: 'my-chain', length: 4, digest: sha256HexNow(canonicalJson(head)) }
		]);
	});
});

describe('what is under seal', () => {
	const hidden = aPrediction({ id: 'hidden', claim: 'Nobody is to read this yet.' });
	const open = aPrediction({ id: 'open', forecaster: 'reader' });
	const journal = chained([
		aSeal(hidden, { link: link(1) }),
		aSecret(hidden, { link: link(2) }),
		aSeal(open, { link: link(3) }),
		aSecret(open, { link: link(4) }),
		aReveal(open, { link: link(5) }),
		aResolution({ id: 'r', prediction: 'open', link: link(6) })
	]);
	const catalogue = aCatalogue({ entries: [aPredictionEntry(aPrediction())] });

	it('goes along as a digest whatever is shown, with what was revealed, and never with what opens it', async () => {
		const document = await frozenBoard({ catalogue, journal }, LATE, {
			filter: { among: ['claim'] },
			mayLeave: () => true
		});
		const ids = document.journal.entries.map(({ id }) => id);
		expect(ids).toEqual(['hidden/seal', 'open/seal', 'open/reveal', 'r']);
		const text = canonicalJson(document);
		expect(text).not.toContain(hidden.claim);
		expect(text).not.toContain('secret');
	});

	it('is not revealed on a board of a day before that', async () => {
		const document = await frozenBoard({ catalogue, journal }, '2024-01-31');
		expect(document.journal.entries.map(({ id }) => id)).toEqual(['hidden/seal', 'open/seal']);
	});
});
