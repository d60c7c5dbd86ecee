import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependencyOrder } from './dependency-order';

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'];
const graph = fc.dictionary(
	fc.constantFrom(...IDS),
	fc.array(fc.constantFrom(...IDS, 'elsewhere'), { maxLength: 3 })
);

/** The slow way: everything an id leads to, by walking. */
function reachedFrom(id: string, arrows: Record<string, string[]>): Set<string> {
	const reached = new Set<string>();
	const walk = (from: string) => {
		for (const to of arrows[from] ?? []) {
			if (reached.has(to)) continue;
			reached.add(to);
			walk(to);
		}
	};
	walk(id);
	return reached;
}

describe('the order of dependence', () => {
	it('has every id once, what it depends on before it, and circles together', () => {
		fc.assert(
			fc.property(graph, (arrows) => {
				const groups = dependencyOrder(IDS, (id) => arrows[id] ?? []);
				expect(groups.flat().sort()).toEqual(IDS);
				const groupOf = new Map(groups.flatMap((group, index) => group.map((id) => [id, index])));
				for (const id of IDS) {
					const reached = reachedFrom(id, arrows);
					for (const other of IDS) {
						if (other === id || !reached.has(other)) continue;
						const inCircle = reachedFrom(other, arrows).has(id);
						const [mine, its] = [groupOf.get(id)!, groupOf.get(other)!];
						expect(inCircle ? mine === its : its < mine).toBe(true);
					}
				}
			}),
			{ numRuns: 500 }
		);
	});

	it('stands a chain of a hundred thousand', () => {
		const ids = Array.from({ length: 100_000 }, (_, index) => String(index));
		const groups = dependencyOrder(ids, (id) => [String(Number(id) + 1)]);
		expect(groups[0]).toEqual(['99999']);
		expect(groups).toHaveLength(100_000);
	});
});
