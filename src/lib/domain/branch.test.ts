import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE
} from '../../../tests/support/builders';
import { followBranch, type BranchNode } from './branch';
import type { Branch } from './catalogue';
import type { Entry, Ruling } from './entry';
import { replay } from './replay';

const month = aPrediction({
	id: 'month',
	question: {
		kind: 'choice',
		options: ['march', 'april', 'may'].map((id) => ({ id, label: id })),
		favoured: ['april']
	}
});
const tree: Branch = {
	title: 'A visit in spring',
	prediction: 'visit',
	fork: 'rivals',
	children: [
		{ title: 'In April', prediction: 'month', options: ['april'], children: [{ title: 'A pact' }] },
		{
			title: 'In March',
			prediction: 'month',
			options: ['march'],
			fork: 'consequences',
			children: [{ title: 'Gas', prediction: 'gas' }]
		}
	]
};

function follow(rulings: Record<string, Ruling>, branch = tree): BranchNode {
	const entries: Entry[] = [
		...[aPrediction({ id: 'visit' }), month, aPrediction({ id: 'gas' })].map((one) =>
			aPredictionEntry(one)
		),
		...Object.entries(rulings).map(([prediction, ruling]) =>
			aResolution({ id: `${prediction}/r`, prediction, ruling })
		)
	];
	return followBranch(branch, replay(aCatalogue({ entries }), [], LATE));
}

function states({ branch, state, children }: BranchNode): unknown {
	return [branch.title, state, ...children.map(states)];
}

const yes: Ruling = { as: 'outcome', outcome: { kind: 'binary', occurred: true } };
const no: Ruling = { as: 'outcome', outcome: { kind: 'binary', occurred: false } };
const inMarch: Ruling = { as: 'outcome', outcome: { kind: 'choice', option: 'march' } };

describe('a branch', () => {
	it('is open, with all under it, while nothing is settled', () => {
		expect(states(follow({}))).toEqual([
			'A visit in spring',
			'open',
			['In April', 'open', ['A pact', 'open']],
			['In March', 'open', ['Gas', 'open']]
		]);
	});

	it('follows its options, comes first then, and annuls what hung on a rival', () => {
		expect(states(follow({ visit: yes, month: inMarch }))).toEqual([
			'A visit in spring',
			'followed',
			['In March', 'followed', ['Gas', 'open']],
			['In April', 'not followed', ['A pact', 'annulled']]
		]);
	});

	it('that did not follow annuls all under it but what has an outcome of its own', () => {
		expect(states(follow({ visit: no, gas: yes }))).toEqual([
			'A visit in spring',
			'not followed',
			['In April', 'annulled', ['A pact', 'annulled']],
			['In March', 'annulled', ['Gas', 'followed']]
		]);
	});

	it('without a prediction is followed when one under it is', () => {
		const plain: Branch = { title: 'What then?', children: [{ title: 'Gas', prediction: 'gas' }] };
		expect(follow({ gas: yes }, plain).state).toBe('followed');
		expect(follow({ gas: no }, plain).state).toBe('open');
		expect(follow({}, plain).children[0]?.prediction?.prediction.id).toBe('gas');
	});

	it('is annulled with its prediction and open while that is ambiguous', () => {
		expect(follow({ visit: { as: 'annulled', why: 'Void.' } }).state).toBe('annulled');
		expect(follow({ visit: { as: 'ambiguous', why: 'Both.' } }).state).toBe('open');
	});
});
