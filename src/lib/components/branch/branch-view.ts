import type { BranchNode, BranchState } from '../../domain/branch';
import { isSettled, type Verdict } from '../../domain/verdict';

/** How a line of the tree is drawn: solid blue, dashed ochre, dotted grey. */
export type LineKind = 'followed' | 'said' | 'cut';

/** A node of the tree as it is drawn. */
export interface BranchView {
	readonly node: BranchNode;
	/** Its place in the tree, unique within it. */
	readonly key: string;
	/** A plain question has none, nor has a rival of what was claimed. */
	readonly verdict?: Verdict;
	/** A rival of what its prediction claims, and what came of it. */
	readonly rivalOfClaim?: 'happened' | 'did not happen' | 'undecided';
	/** Whether the hedge is its own, and not already told by a branch of the same prediction beside it. */
	readonly hedged: boolean;
	/** It runs straight on: in bold. */
	readonly main: boolean;
	/** The line that leads to it. */
	readonly line: LineKind;
	/** The upright line beside it, from the branch before. */
	readonly above: LineKind;
	/** The upright line on to the branches after it, if any. */
	readonly below?: LineKind;
	/** The line on to what is under it. */
	readonly onward?: LineKind;
	readonly children: readonly BranchView[];
}

/** A tree as it is drawn, from its root. */
export function viewBranch(root: BranchNode): BranchView {
	return view(root, {
		key: root.branch.title,
		line: 'said',
		above: 'said',
		rival: true,
		hedged: true
	});
}

interface Place {
	readonly key: string;
	readonly line: LineKind;
	readonly above: LineKind;
	readonly below?: LineKind;
	/** The root, or one of rivals. */
	readonly rival: boolean;
	readonly hedged: boolean;
}

function view(node: BranchNode, { key, line, above, below, rival, hedged }: Place): BranchView {
	const cut = node.state === 'annulled';
	const lines = node.children.map(({ state }) => (cut ? 'cut' : lineTo(state)));
	const children = node.children.map((child, index) =>
		view(child, {
			key: `${key} / ${child.branch.title}`,
			line: lines[index] as LineKind,
			above: strongest(lines.slice(index)),
			...(index < lines.length - 1 && { below: strongest(lines.slice(index + 1)) }),
			rival: node.branch.fork === 'rivals',
			hedged:
				child.claimed &&
				node.children.findIndex(
					({ branch, claimed }) => claimed && branch.prediction === child.branch.prediction
				) === index
		})
	);
	const verdict = markOf(node);
	const rivalOfClaim = rivalOf(node);
	return {
		node,
		key,
		...(verdict && { verdict }),
		...(rivalOfClaim && { rivalOfClaim }),
		hedged,
		main: node.state === 'followed' && (rival || children.length > 0),
		line,
		above,
		...(below && { below }),
		...(lines.length > 0 && { onward: strongest(lines) }),
		children
	};
}

function lineTo(state: BranchState): LineKind {
	return state === 'followed' ? 'followed' : state === 'annulled' ? 'cut' : 'said';
}

function strongest(lines: readonly LineKind[]): LineKind {
	return lines.includes('followed') ? 'followed' : lines.includes('said') ? 'said' : 'cut';
}

/** The verdict that a node carries: its prediction's, or what became of a plain branch or of one of several claimed. */
function markOf({ branch, state, prediction, claimed }: BranchNode): Verdict | undefined {
	if (prediction) {
		if (!claimed) return undefined;
		const passedOver = branch.options && isSettled(prediction.verdict) && state === 'not followed';
		return passedOver ? 'did not' : prediction.verdict;
	}
	switch (state) {
		case 'not followed':
			return 'did not';
		case 'annulled':
			return 'annulled';
		default:
			return undefined;
	}
}

function rivalOf({ state, prediction, claimed }: BranchNode): BranchView['rivalOfClaim'] {
	if (!prediction || claimed) return undefined;
	if (state === 'followed') return 'happened';
	return state === 'not followed' ? 'did not happen' : 'undecided';
}

/** Columns of a tree on a wide screen; what lies deeper hangs indented in the last. */
export const MOST_COLUMNS = 4;

/** How deep a tree is: its longest way from root to leaf. */
export function depthOf({ children }: BranchView): number {
	return 1 + Math.max(0, ...children.map(depthOf));
}
