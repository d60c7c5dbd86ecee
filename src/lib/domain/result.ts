/** The answer of anything that may fail as expected: a value, or a problem that says what went wrong. */
export type Result<Value, Problem> = Ok<Value> | Err<Problem>;

export interface Ok<Value> {
	readonly ok: true;
	readonly value: Value;
}

export interface Err<Problem> {
	readonly ok: false;
	readonly problem: Problem;
}

export function ok<Value>(value: Value): Ok<Value> {
	return { ok: true, value };
}

export function err<Problem>(problem: Problem): Err<Problem> {
	return { ok: false, problem };
}

/** Closes a union: the compiler refuses the call while a case is left. */
export function unreachable(value: never): never {
	throw new Error(`not a case of its union: ${JSON.stringify(value)}`);
}
