import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aFigure,
	anEvidence,
	anObservation,
	aPrediction,
	aPredictionEntry,
	aResolution,
	at,
	link
} from '../../../tests/support/builders';
import type { Entry, ResolutionEntry } from './entry';
import { replay } from './replay';
import { secondReadingsOf } from './second-reading';

const target = {
	figure: 'trade',
	operator: 'at least',
	value: 200,
	unit: 'bn USD',
	period: '2023'
} as const;
const stated = aPredictionEntry(aPrediction({ question: { kind: 'numeric', target } }));
const verdict = (value: number, over: Partial<ResolutionEntry> = {}) =>
	aResolution({
		ruling: { as: 'outcome', outcome: { kind: 'numeric', value, unit: 'bn USD' } },
		...over
	});
const first = anObservation({ value: 240.1 });
const rival = anObservation({ id: 'rival', value: 195, publisher: 'Moscow' });

function turned(shipped: readonly Entry[], journal: readonly Entry[] = []) {
	const board = replay(
		aCatalogue({ figures: [aFigure()], entries: shipped }),
		journal,
		'2026-11-22'
	);
	const state = board.byPrediction.get('claim');
	return (state ? secondReadingsOf(state, board) : []).map((reading) =>
		reading.by === 'source'
			? [reading.by, reading.evidence.id]
			: [reading.by, reading.observation.id, reading.wouldBe]
	);
}

describe('a number on record that would turn a verdict', () => {
	it('is a rival publisher’s or a later print’s on the other side of the target', () => {
		const revised = anObservation({
			id: 'revised',
			value: 199.9,
			print: 'revision',
			knownOn: '2024-06-07'
		});
		const agreeing = anObservation({ id: 'agreeing', value: 220, publisher: 'Moscow' });
		expect(turned([stated, verdict(240.1), first, rival, revised, agreeing])).toEqual([
			['rival', 'rival', 'did not'],
			['print', 'revised', 'did not']
		]);
	});

	it('is the deciding print itself, where the verdict went against it', () => {
		expect(turned([stated, verdict(150), first])).toEqual([['print', 'trade/2023', 'came true']]);
	});

	it('is never a plan, nor a value of another period', () => {
		const plan = anObservation({ id: 'plan', value: 150, publisher: 'Contract plan' });
		const before = anObservation({ id: 'before', value: 190, period: '2022' });
		expect(turned([stated, verdict(240.1), first, plan, before])).toEqual([]);
	});

	it('counts for nothing while the claim is not settled', () => {
		expect(turned([stated, first, rival])).toEqual([]);
	});

	it('is weighed once the reader settled the claim after it; a later one is news again', () => {
		const mine = verdict(240.1, { id: 'mine', link: link(1), recordedAt: at(1) });
		const later = { ...rival, id: 'later', link: link(2), recordedAt: at(2) };
		expect(turned([stated, verdict(240.1), first, rival], [mine])).toEqual([]);
		expect(turned([stated, verdict(240.1), first, rival], [mine, later])).toEqual([
			['rival', 'later', 'did not']
		]);
	});
});

describe('a source that disagrees with a verdict', () => {
	const said = aPredictionEntry(aPrediction());
	const against = anEvidence({ id: 'against', bearing: 'contradicts' });
	const sources = [said, anEvidence(), against];

	it('would turn it where the verdict says that its evidence is not strong', () => {
		expect(turned([...sources, aResolution({ strength: 'moderate' })])).toEqual([
			['source', 'against']
		]);
		expect(turned([...sources, aResolution({ strength: 'strong' })])).toEqual([]);
	});

	it('of a claim that did not come true is one that supports it', () => {
		const no = { as: 'outcome', outcome: { kind: 'binary', occurred: false } } as const;
		expect(turned([...sources, aResolution({ strength: 'weak', ruling: no })])).toEqual([
			['source', 'claim/evidence']
		]);
	});
});
