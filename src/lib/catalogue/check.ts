import { checkCycles } from './check-cycles';
import { checkFigure } from './check-figure';
import { checkIds } from './check-ids';
import { checkKnownTo } from './check-known-to';
import { checkPrediction, passageProblem } from './check-prediction';
import { checkReferences } from './check-references';
import { checkResolutions } from './check-resolutions';
import { checkScenario } from './check-scenario';
import type { Known } from './known';
import type { Parts } from './parts';
import type { CatalogueProblem } from './problem';

/** Everything that no file can tell of itself alone. */
export function checkParts(parts: Parts, known: Known): CatalogueProblem[] {
	return [
		...checkIds(parts),
		...checkReferences(parts, known),
		...parts.predictions.flatMap((placed) => [
			...checkPrediction(placed, known),
			...checkResolutions(placed, known)
		]),
		...checkCycles(parts),
		...parts.figures.flatMap(checkFigure),
		...parts.scenarios.flatMap((placed) => checkScenario(placed, known)),
		...parts.articles.flatMap(checkSlips),
		...checkKnownTo(parts)
	];
}

function checkSlips({ value, file, at }: Parts['articles'][number]): CatalogueProblem[] {
	return (value.slips ?? []).flatMap(({ paragraphs }, index) => {
		const wrong = passageProblem(paragraphs, value.paragraphs);
		const field = [...at, 'slips', index, 'paragraphs'];
		return wrong ? [file.problemAt(field, 'no-such-paragraph', paragraphs, wrong)] : [];
	});
}
