import { expect, it } from 'vitest';
import type { BranchNode } from '../domain/branch';
import type { Branch } from '../domain/catalogue';
import { branchColumnWords } from './branch-words';

const node = (branch: Branch): BranchNode => ({
	branch,
	state: 'open',
	claimed: true,
	children: (branch.children ?? []).map(node)
});

const visit: Branch = {
	title: 'Spring',
	fork: 'consequences',
	children: [
		{
			title: 'Xi comes',
			prediction: 'visit',
			fork: 'rivals',
			children: [
				{ title: 'In March', prediction: 'month', children: [{ title: 'Gas', prediction: 'gas' }] }
			]
		}
	]
};
const subject: Branch = { title: 'What goes on', children: [{ title: 'Trade', prediction: 'go' }] };

it('heads the columns of a tree by what stands in them', () => {
	expect(branchColumnWords([node(visit)])).toEqual([
		'Said',
		'Condition',
		'Branch',
		'What it was to bring'
	]);
	expect(branchColumnWords([node(visit), node(subject)])[1]).toBe('Condition or claim');
	expect(branchColumnWords([node({ title: 'Alone' })])).toEqual(['Said']);
});
