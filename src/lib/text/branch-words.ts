import type { BranchNode } from '../domain/branch';

const BRANCH = 'Branch';
const CONDITION = 'Condition';
const CLAIM = 'Claim';
const BROUGHT = 'What it was to bring';

/** What heads each column of trees drawn side by side, by what stands in it. */
export function branchColumnWords(roots: readonly BranchNode[]): string[] {
	const heads = ['Said'];
	let parents = roots;
	for (;;) {
		const words = new Set(parents.flatMap((parent) => parent.children.map(headOf(parent))));
		if (words.size === 0) return heads;
		heads.push(
			[...words].map((word, index) => (index === 0 ? word : word.toLowerCase())).join(' or ')
		);
		parents = parents.flatMap(({ children }) => children);
	}
}

function headOf({ branch: parent }: BranchNode) {
	return ({ branch }: BranchNode): string => {
		if (parent.fork === 'rivals') return BRANCH;
		if (branch.fork === 'rivals') return CONDITION;
		// Under a plain subject stand claims; under a claim or a branch, what would come of it.
		return parent.prediction === undefined ? CLAIM : BROUGHT;
	};
}
