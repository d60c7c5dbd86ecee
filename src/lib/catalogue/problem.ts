/** One thing wrong in `scenarios/`, where it stands, what was found there and what was expected. */
export interface CatalogueProblem {
	readonly code: string;
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** From 1. */
	readonly column: number;
	/** As `predictions[3].window.closes`; empty for the file as a whole. */
	readonly field: string;
	readonly found: string;
	readonly expected: string;
}

/** `goods-trade.yaml:12:5 predictions[0].window.closes: found …, expected …`. */
export function problemLine(problem: CatalogueProblem): string {
	const { file, line, column, field, found, expected } = problem;
	return `${file}:${line}:${column} ${field || '(file)'}: found ${found}, expected ${expected}`;
}

export type FieldPath = readonly (string | number)[];

export function fieldText(path: FieldPath): string {
	return path
		.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
		.join('');
}
