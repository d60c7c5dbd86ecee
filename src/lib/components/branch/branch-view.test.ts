import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE
} from '../../../../tests/support/builders';
import { followBranch, type BranchNode, type BranchState } from '../../domain/branch';
import type { Branch } from '../../domain/catalogue';
import { replay } from '../../domain/replay';
import { depthOf, viewBranch, type BranchView } from './branch-view';

function node(
	title: string,
	state: BranchState,
	children: BranchNode[] = [],
	fork: Branch['fork'] = 'rivals'
): BranchNode {
	return { branch: { title, fork }, state, claimed: false, children };
}
const childrenOf = (root: BranchNode) => viewBranch(root).children;

describe('a tree as it is drawn', () => {
	it('leads on in blue to what followed, dashed to its rivals, dotted to what was cut', () => {
		const [first, second, third] = childrenOf(
			node('Month', 'followed', [
				node('March', 'followed'),
				node('April', 'not followed'),
				node('May', 'annulled')
			])
		) as [BranchView, BranchView, BranchView];
		expect(first).toMatchObject({ line: 'followed', below: 'said', main: true });
		expect(second).toMatchObject({ line: 'said', above: 'said', below: 'cut', main: false });
		expect(third).toMatchObject({ line: 'cut', above: 'cut' });
		expect(third.below).toBeUndefined();
	});

	it('keeps the upright line blue as far as something followed', () => {
		const [first, second] = childrenOf(
			node('Visit', 'followed', [
				node('Gas', 'followed'),
				node('Deals', 'followed'),
				node('War', 'open')
			])
		) as [BranchView, BranchView];
		expect([first.below, second.above, second.below]).toEqual(['followed', 'followed', 'said']);
	});

	it('is all dashed before anything followed, and all dotted under what was cut', () => {
		const open = viewBranch(node('Month', 'open', [node('March', 'open'), node('May', 'open')]));
		expect(open.onward).toBe('said');
		expect(open.children.map(({ line }) => line)).toEqual(['said', 'said']);
		const cut = viewBranch(node('In May', 'annulled', [node('Talks', 'followed')]));
		expect(cut.onward).toBe('cut');
		expect(cut.children[0]?.line).toBe('cut');
	});

	it('sets in bold what runs straight on, not each consequence of it', () => {
		const [gas, deals] = childrenOf(
			node(
				'Visit',
				'followed',
				[node('Gas', 'followed'), node('Deals', 'followed', [node('Ten', 'followed')])],
				'consequences'
			)
		) as [BranchView, BranchView];
		expect([gas.main, deals.main]).toEqual([false, true]);
	});

	it('gives a question no mark, and a rival that lost one', () => {
		const [won, lost] = childrenOf(
			node('When?', 'followed', [node('Early', 'followed'), node('Late', 'not followed')])
		) as [BranchView, BranchView];
		expect([won.verdict, lost.verdict]).toEqual([undefined, 'did not']);
	});

	it('leaves the words and the verdict with the branch that was claimed, whatever happened instead', () => {
		const month = aPrediction({
			id: 'month',
			question: {
				kind: 'choice',
				options: ['march', 'april'].map((id) => ({ id, label: id })),
				favoured: ['april']
			}
		});
		const when: Branch = {
			title: 'When?',
			fork: 'rivals',
			children: [
				{ title: 'Early', prediction: 'month', options: ['march'] },
				{ title: 'Late', prediction: 'month', options: ['april'] }
			]
		};
		const drawn = (option?: string) => {
			const settled = option && {
				prediction: 'month',
				ruling: { as: 'outcome', outcome: { kind: 'choice', option } } as const
			};
			const entries = [aPredictionEntry(month), ...(settled ? [aResolution(settled)] : [])];
			const board = replay(aCatalogue({ entries }), [], LATE);
			return viewBranch(followBranch(when, board)).children.map(
				({ node, verdict, rivalOfClaim, hedged }) => [
					node.branch.title,
					verdict ?? rivalOfClaim,
					hedged
				]
			);
		};
		expect(drawn('march')).toEqual([
			['Early', 'happened', false],
			['Late', 'did not', true]
		]);
		expect(drawn('april')).toEqual([
			['Late', 'came true', true],
			['Early', 'did not happen', false]
		]);
		expect(drawn()).toEqual([
			['Early', 'undecided', false],
			['Late', 'overdue', true]
		]);
	});

	it('is as deep as its longest way', () => {
		expect(depthOf(viewBranch(node('a', 'open')))).toBe(1);
		expect(
			depthOf(
				viewBranch(node('a', 'open', [node('b', 'open', [node('c', 'open')]), node('d', 'open')]))
			)
		).toBe(3);
	});
});
