import type { Board, PredictionState } from './board';
import type { Branch } from './catalogue';

/** What became of a branch. */
export type BranchState = 'followed' | 'not followed' | 'annulled' | 'open';

export interface BranchNode {
	readonly branch: Branch;
	readonly state: BranchState;
	readonly prediction?: PredictionState;
	/** It is what the prediction claims; a branch for options that the prediction does not favour is a rival of it. */
	readonly claimed: boolean;
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
 * The tree with what the outcomes favour worked out. A plain branch under one that did not follow is annulled;
 * a prediction is only by its own record. Where one of rivals followed, a rival that no prediction decides
 * did not.
 */
export function followBranch(branch: Branch, board: Board): BranchNode {
	return follow(branch, board, false);
}

function follow(branch: Branch, board: Board, cut: boolean, passedOver = false): BranchNode {
	const prediction =
		branch.prediction === undefined ? undefined : board.byPrediction.get(branch.prediction);
	const own = passedOver ? 'not followed' : prediction && stateBy(branch, prediction);
	const childrenCut = own === undefined ? cut : own === 'not followed' || own === 'annulled';
	const nodes = followChildren(branch, board, childrenCut);
	const state = own ?? inherited(nodes, cut);
	const children = nodes
		.map((node, index) => ({ node, index }))
		.sort(
			(left, right) => ORDER[left.node.state] - ORDER[right.node.state] || left.index - right.index
		)
		.map(({ node }) => node);
	const claimed = prediction !== undefined && claims(prediction, branch);
	return { branch, state, ...(prediction && { prediction }), claimed, children };
}

function claims({ prediction: { question } }: PredictionState, { options }: Branch): boolean {
	if (!options || question.kind !== 'choice') return true;
	return options.some((option) => question.favoured.includes(option));
}

function followChildren({ children = [], fork }: Branch, board: Board, cut: boolean): BranchNode[] {
	const nodes = children.map((child) => follow(child, board, cut));
	const decided = fork === 'rivals' && nodes.some(({ state }) => state === 'followed');
	if (!decided) return nodes;
	return nodes.map((node) =>
		node.state === 'open' && node.branch.prediction === undefined
			? follow(node.branch, board, cut, true)
			: node
	);
}

function inherited(children: readonly BranchNode[], cut: boolean): BranchState {
	if (cut) return 'annulled';
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

/**
 * The tree without what nobody had said by the board's day; none where nobody had said any of it. A plain
 * branch stays with those around it, one that a later statement stands for only where something under it
 * had been said.
 */
export function saidPart(node: BranchNode): BranchNode | undefined {
	return isSaid(node) ? pruned(node) : undefined;
}

function pruned(node: BranchNode): BranchNode {
	const children = node.children.filter(
		(child) => isSaid(child) || child.branch.prediction === undefined
	);
	return { ...node, children: children.map(pruned) };
}

function isSaid({ prediction, children }: BranchNode): boolean {
	return prediction !== undefined || children.some(isSaid);
}

/** A fork of rivals of which the outcomes chose. */
export interface DecidedFork {
	readonly fork: BranchNode;
	/** What followed: one, or more where they did not exclude each other after all. */
	readonly followed: readonly BranchNode[];
}

/** The forks that the outcomes decided, from the root on along what was not cut. */
export function decidedForks(node: BranchNode): DecidedFork[] {
	if (node.state === 'not followed' || node.state === 'annulled') return [];
	const followed =
		node.branch.fork === 'rivals' ? node.children.filter(({ state }) => state === 'followed') : [];
	return [
		...(followed.length > 0 ? [{ fork: node, followed }] : []),
		...node.children.flatMap(decidedForks)
	];
}

/** The ids of all predictions that a tree names, in its order. */
export function predictionsIn({ prediction, children = [] }: Branch): string[] {
	return [...(prediction === undefined ? [] : [prediction]), ...children.flatMap(predictionsIn)];
}
