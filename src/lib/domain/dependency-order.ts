/**
 * Groups of ids such that whatever an id depends on comes in an earlier group, or in its own when they
 * depend on each other in a circle. An id that depends on nothing circular is a group of one.
 *
 * Strongly connected components by Tarjan (1972), with a stack of its own: a chain of ten thousand
 * conditions must not exhaust the machine's. Ids not listed themselves are left out. Linear in ids and arrows.
 */
export function dependencyOrder(
	ids: Iterable<string>,
	dependsOn: (id: string) => readonly string[]
): string[][] {
	const listed = new Set(ids);
	const nodes = new Map<string, Node>();
	const groups: string[][] = [];
	const open: Node[] = [];
	const enter = (id: string): Node => {
		const targets = dependsOn(id).filter((target) => listed.has(target));
		const node = { id, targets, next: 0, index: nodes.size, low: nodes.size, isOpen: true };
		nodes.set(id, node);
		open.push(node);
		return node;
	};
	for (const start of listed) {
		if (nodes.has(start)) continue;
		const path = [enter(start)];
		for (let node = path.at(-1); node; node = path.at(-1)) {
			const target = node.targets[node.next++];
			if (target !== undefined) {
				const met = nodes.get(target);
				if (!met) path.push(enter(target));
				else if (met.isOpen) node.low = Math.min(node.low, met.index);
				continue;
			}
			path.pop();
			const parent = path.at(-1);
			if (parent) parent.low = Math.min(parent.low, node.low);
			if (node.low === node.index) groups.push(close(open, node));
		}
	}
	return groups;
}

interface Node {
	readonly id: string;
	readonly targets: readonly string[];
	/** The next target to walk to. */
	next: number;
	/** When it was first met, and the earliest met that it leads back to. */
	readonly index: number;
	low: number;
	isOpen: boolean;
}

function close(open: Node[], root: Node): string[] {
	const group = open.splice(open.lastIndexOf(root));
	for (const node of group) node.isOpen = false;
	return group.map(({ id }) => id);
}
