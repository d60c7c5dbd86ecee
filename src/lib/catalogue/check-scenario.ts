import type { Branch } from '../domain/catalogue';
import { checkOptions } from './check-prediction';
import type { ScenarioShell } from './format';
import type { Known } from './known';
import type { Placed } from './parts';
import type { CatalogueProblem, FieldPath } from './problem';

/** Branches that name options their prediction does not have, and an event that ends before it begins. */
export function checkScenario(
	{ value, file, at }: Placed<ScenarioShell>,
	known: Known
): CatalogueProblem[] {
	const problems: CatalogueProblem[] = [];
	const report = (field: FieldPath, code: string, found: string, expected: string) => {
		problems.push(file.problemAt([...at, ...field], code, found, expected));
	};
	if (value.event && value.event.to < value.event.from) {
		report(
			['event', 'to'],
			'backward-window',
			value.event.to,
			`a day not before ${value.event.from}`
		);
	}
	function visit(branch: Branch, field: FieldPath): void {
		if (branch.options) {
			if (branch.prediction === undefined) {
				report([...field, 'options'], 'unknown-key', 'options', 'a prediction beside them');
			} else {
				const prediction = known.predictions.get(branch.prediction);
				if (prediction) {
					checkOptions(branch.options, prediction.options, [...field, 'options'], report);
				}
			}
		}
		if (branch.fork && !branch.children?.length) {
			report([...field, 'fork'], 'unknown-key', branch.fork, 'children to fork');
		}
		branch.children?.forEach((child, index) => visit(child, [...field, 'children', index]));
	}
	value.branches?.forEach((branch, index) => visit(branch, ['branches', index]));
	return problems;
}
