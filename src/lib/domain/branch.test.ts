import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE
} from '../../../tests/support/builders';
import { decidedForks, followBranch, predictionsIn, saidPart, type BranchNode } from './branch';
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

	it('that did not follow annuls what only its title asks for under it, no prediction', () => {
		const plain: Branch = { ...tree, children: [...(tree.children ?? []), { title: 'A pact' }] };
		expect(states(follow({ visit: no, gas: yes }, plain))).toEqual([
			'A visit in spring',
			'not followed',
			['In April', 'open', ['A pact', 'open']],
			['In March', 'open', ['Gas', 'followed']],
			['A pact', 'annulled']
		]);
	});

	it('is claimed where it holds an option that its prediction favours', () => {
		const claimedIn = ({ branch, claimed, children }: BranchNode): string[] => [
			...(claimed ? [branch.title] : []),
			...children.flatMap(claimedIn)
		];
		expect(claimedIn(follow({ month: inMarch }))).toEqual(['A visit in spring', 'Gas', 'In April']);
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

	it('that no prediction decides did not follow once a rival of it has, and annuls what is under it', () => {
		const year: Branch = {
			title: 'When it is reached',
			fork: 'rivals',
			children: [
				{ title: 'Never', children: [{ title: 'Regret' }] },
				{ title: 'Early', prediction: 'visit' },
				{ title: 'Late', prediction: 'gas' }
			]
		};
		expect(states(follow({}, year))).toEqual([
			'When it is reached',
			'open',
			['Never', 'open', ['Regret', 'open']],
			['Early', 'open'],
			['Late', 'open']
		]);
		expect(states(follow({ visit: yes }, year))).toEqual([
			'When it is reached',
			'followed',
			['Early', 'followed'],
			['Never', 'not followed', ['Regret', 'annulled']],
			['Late', 'open']
		]);
		expect(states(follow({ visit: yes }, { ...year, fork: 'consequences' }))).toContainEqual([
			'Never',
			'open',
			['Regret', 'open']
		]);
	});
});

describe('the part of a tree that had been said', () => {
	it('leaves out what is said later, unless something under it had been said', () => {
		const later: Branch = {
			title: 'What comes',
			children: [
				{ title: 'Plain' },
				{ title: 'Said later', prediction: 'later' },
				{
					title: 'Said later too',
					prediction: 'latest',
					children: [{ title: 'Gas', prediction: 'gas' }]
				}
			]
		};
		expect(states(saidPart(follow({}, later)) as BranchNode)).toEqual([
			'What comes',
			'open',
			['Plain', 'open'],
			['Said later too', 'open', ['Gas', 'open']]
		]);
		expect(saidPart(follow({}, { title: 'Plain', children: [{ title: 'Plain too' }] }))).toBe(
			undefined
		);
	});
});

describe('a fork', () => {
	it('is decided by the rival that followed, and not where its own branch was cut', () => {
		const decided = (rulings: Record<string, Ruling>) =>
			decidedForks(follow(rulings)).map(({ fork, followed }) => [
				fork.branch.title,
				...followed.map(({ branch }) => branch.title)
			]);
		expect(decided({ month: inMarch })).toEqual([['A visit in spring', 'In March']]);
		expect(decided({ visit: no, month: inMarch })).toEqual([]);
		expect(decided({})).toEqual([]);
	});

	it('names every prediction under it', () => {
		expect(predictionsIn(tree)).toEqual(['visit', 'month', 'month', 'gas']);
	});
});
