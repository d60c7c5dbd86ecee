import { isForbiddenKey } from './forbidden-key';
import { describe, type ShapeProblem } from './shapes-problem';
import { hasLoneSurrogate } from './shapes-scalars';

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

/** Answers false when there is no point in going on. `path` is one list that grows and shrinks on the way. */
function visit(value: unknown, path: (string | number)[], problems: ShapeProblem[]): boolean {
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
	const within = (key: string | number, inner: unknown): boolean => {
		path.push(key);
		const goesOn =
			typeof key === 'string' && (isForbiddenKey(key) || hasLoneSurrogate(key))
				? add(problems, 'forbidden-key', path, `the key ${describe(key)}`, 'a key of our own')
				: visit(inner, path, problems);
		path.pop();
		return goesOn;
	};
	return Array.isArray(value)
		? value.every((inner, index) => within(index, inner))
		: Object.entries(value).every(([key, inner]) => within(key, inner));
}

function add(
	problems: ShapeProblem[],
	code: ShapeProblem['code'],
	path: Path,
	found: string,
	expected: string
): boolean {
	problems.push({ code, path: [...path], found, expected });
	return problems.length < MOST_PROBLEMS;
}
