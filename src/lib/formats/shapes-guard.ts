import { describe, type ShapeProblem } from './shapes-problem';
import { hasLoneSurrogate, isForbiddenKey } from './shapes-scalars';

/** Far deeper than anything we write, far shallower than what breaks a stack. */
const DEEPEST = 40;
const MOST_PROBLEMS = 100;

type Path = readonly (string | number)[];

/**
 * What no shape needs to look at: keys that reach into JavaScript's own objects, half characters, numbers
 * past all numbers, and nesting (or a circle) that would run a checker out of stack. Anything found here,
 * nothing else is read.
 */
export function guardProblems(value: unknown): ShapeProblem[] {
	const problems: ShapeProblem[] = [];
	visit(value, [], problems);
	return problems;
}

/** Answers false when there is no point in going on. */
function visit(value: unknown, path: Path, problems: ShapeProblem[]): boolean {
	if (typeof value === 'string' && hasLoneSurrogate(value)) {
		return add(problems, 'not-allowed', path, 'half a character', 'whole characters');
	}
	// JSON can write 1e999, and nothing can write it again.
	if (typeof value === 'number' && !Number.isFinite(value)) {
		return add(problems, 'not-allowed', path, String(value), 'a finite number');
	}
	if (typeof value !== 'object' || value === null) return true;
	if (path.length >= DEEPEST) {
		add(problems, 'too-deep', path, `more than ${DEEPEST} levels`, `at most ${DEEPEST} levels`);
		return false;
	}
	if (Array.isArray(value)) {
		return value.every((item, index) => visit(item, [...path, index], problems));
	}
	return Object.entries(value).every(([key, inner]) => {
		const at = [...path, key];
		if (isForbiddenKey(key) || hasLoneSurrogate(key)) {
			return add(problems, 'forbidden-key', at, `the key ${describe(key)}`, 'a key of our own');
		}
		return visit(inner, at, problems);
	});
}

function add(
	problems: ShapeProblem[],
	code: ShapeProblem['code'],
	path: Path,
	found: string,
	expected: string
): boolean {
	problems.push({ code, path, found, expected });
	return problems.length < MOST_PROBLEMS;
}
