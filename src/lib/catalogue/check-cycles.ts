import type { Parts, PlacedPrediction } from './parts';
import type { CatalogueProblem } from './problem';

/** Conditions that lead back to the prediction they hang on: none of the circle could ever be decided. */
export function checkCycles({ predictions }: Parts): CatalogueProblem[] {
	const byId = new Map(predictions.map((placed) => [placed.value.id, placed]));
	const done = new Set<string>();
	const problems: CatalogueProblem[] = [];

	function visit(placed: PlacedPrediction, trail: readonly string[]): void {
		const { id, conditions = [] } = placed.value;
		if (done.has(id)) return;
		conditions.forEach(({ prediction }, index) => {
			const next = prediction === undefined ? undefined : byId.get(prediction);
			if (!next) return;
			const path = [...trail, id];
			const start = path.indexOf(next.value.id);
			if (start < 0) return visit(next, path);
			const circle = [...path.slice(start), next.value.id].join(' → ');
			const field = [...placed.at, 'conditions', index, 'prediction'];
			problems.push(
				placed.file.problemAt(field, 'cycle', circle, 'conditions that lead back to none')
			);
		});
		done.add(id);
	}
	for (const placed of predictions) visit(placed, []);
	return problems;
}
