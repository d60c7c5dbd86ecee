import { firstDay, lastDay } from '../domain/day';
import type { FigureInFile } from './format';
import type { Placed } from './parts';
import type { CatalogueProblem } from './problem';

/** Observations given twice or published before they happened, derived values without formula. */
export function checkFigure({ value, file, at }: Placed<FigureInFile>): CatalogueProblem[] {
	const seen = new Set<string>();
	const ofObservations = (value.observations ?? []).flatMap((observation, index) => {
		const field = [...at, 'observations', index];
		const { period, publisher, print = 'first', published, source, formula } = observation;
		const problems: CatalogueProblem[] = [];
		const key = JSON.stringify([period, publisher ?? value.publisher, print, published, source]);
		if (seen.has(key)) {
			problems.push(
				file.problemAt(
					field,
					'duplicate-observation',
					`${period} of ${source} again`,
					'each value once'
				)
			);
		}
		seen.add(key);
		if (print === 'derived' && formula === undefined) {
			problems.push(
				file.problemAt([...field, 'formula'], 'missing-key', 'nothing', 'how the value was derived')
			);
		}
		if (print !== 'derived' && formula !== undefined) {
			problems.push(
				file.problemAt(
					[...field, 'formula'],
					'unknown-key',
					`a formula on print ${print}`,
					'print: derived'
				)
			);
		}
		const [begins = period] = period.split('..');
		// A rival may be a plan, which comes before its period; what decides is measured.
		const decides = (publisher ?? value.publisher) === value.publisher;
		if (decides && lastDay(published) < firstDay(begins)) {
			problems.push(
				file.problemAt(
					[...field, 'published'],
					'published-before-period',
					published,
					`a day not before ${begins}`
				)
			);
		}
		return problems;
	});
	const ofMilestones = (value.milestones ?? []).flatMap(({ happened, known }, index) =>
		lastDay(known) < firstDay(happened)
			? [
					file.problemAt(
						[...at, 'milestones', index, 'known'],
						'known-before-happened',
						known,
						`a day not before ${happened}`
					)
				]
			: []
	);
	const ofGoals = (value.goals ?? []).flatMap(({ stated, known }, index) =>
		known !== undefined && lastDay(known) < firstDay(stated)
			? [
					file.problemAt(
						[...at, 'goals', index, 'known'],
						'known-before-stated',
						known,
						`a day not before ${stated}`
					)
				]
			: []
	);
	return [...ofObservations, ...ofMilestones, ...ofGoals];
}
