import type { Board, PredictionState } from './board';
import type { Branch } from './catalogue';

/** What became of a branch. */
export type BranchState = 'followed' | 'not followed' | 'annulled' | 'open';

export interface BranchNode {
	readonly branch: Branch;
	readonly state: BranchState;
	readonly prediction?: PredictionState;
	/** What followed first, then the rest as printed. */
	readonly children: readonly BranchNode[];
}

const ORDER: Readonly<Record<BranchState, number>> = {
	followed: 0,
	open: 1,
	'not followed': 1,
	annulled: 1
};

/**
 * The tree with what the outcomes favour worked out. A branch under one that did not follow is annulled,
 * unless an outcome of its own says otherwise.
 */
export function followBranch(branch: Branch, board: Board): BranchNode {
	return follow(branch, board, false);
}

function follow(branch: Branch, board: Board, cut: boolean): BranchNode {
	const prediction =
		branch.prediction === undefined ? undefined : board.byPrediction.get(branch.prediction);
	const own = prediction ? stateBy(branch, prediction) : undefined;
	const childrenCut = cut || own === 'not followed' || own === 'annulled';
	const nodes = (branch.children ?? []).map((child) => follow(child, board, childrenCut));
	const state = own === undefined || own === 'open' ? inherited(own, nodes, cut) : own;
	const children = nodes
		.map((node, index) => ({ node, index }))
		.sort(
			(left, right) => ORDER[left.node.state] - ORDER[right.node.state] || left.index - right.index
		)
		.map(({ node }) => node);
	return { branch, state, ...(prediction && { prediction }), children };
}

function inherited(
	own: BranchState | undefined,
	children: readonly BranchNode[],
	cut: boolean
): BranchState {
	if (cut) return 'annulled';
	if (own === 'open') return 'open';
	return children.some(({ state }) => state === 'followed') ? 'followed' : 'open';
}

function stateBy({ options }: Branch, { verdict, resolution }: PredictionState): BranchState {
	if (verdict === 'annulled') return 'annulled';
	const outcome = resolution?.ruling.as === 'outcome' ? resolution.ruling.outcome : undefined;
	if (options && outcome?.kind === 'choice') {
		return options.includes(outcome.option) ? 'followed' : 'not followed';
	}
	if (verdict === 'came true' || verdict === 'partly') return 'followed';
	return verdict === 'did not' ? 'not followed' : 'open';
}
