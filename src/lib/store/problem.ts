import Dexie from 'dexie';
import type { StoreProblem } from './journal';

type Code = StoreProblem['code'];

/** Names of DOMExceptions, and of Dexie's own errors, by what they mean for the reader. */
const CODES: Readonly<Record<string, Code>> = {
	QuotaExceededError: 'store/full',
	VersionError: 'store/older-page',
	DatabaseClosedError: 'store/closed',
	MissingAPIError: 'store/unavailable',
	SecurityError: 'store/unavailable',
	NotAllowedError: 'store/unavailable'
};
/** How private windows and damaged profiles refuse; while opening only, later they mean other things. */
const REFUSALS = new Set(['InvalidStateError', 'UnknownError', 'OpenFailedError', 'AbortError']);
const BUGS = new Set(['DataCloneError', 'DataError', 'SchemaError', 'InvalidTableError']);
const MAX_DEPTH = 5;

/**
 * What went wrong with the storage, from whatever was thrown. What is not the storage's doing is a bug
 * of ours, and thrown on.
 */
export function problemFrom(cause: unknown, step: 'opening' | 'using'): StoreProblem {
	const errors = withInner(cause);
	const [first] = errors;
	const ours = errors.every((error) => !isStorageError(error) || BUGS.has(error.name));
	if (!first || ours) throw cause;
	// An AbortError says only that it failed; the error inside it says why.
	const telling = errors.find(({ name }) => name in CODES);
	const detail = `${(telling ?? first).name}: ${(telling ?? first).message}`;
	const refused = step === 'opening' && errors.some(({ name }) => REFUSALS.has(name));
	const code = telling && CODES[telling.name];
	return { code: code ?? (refused ? 'store/unavailable' : 'store/unknown'), detail };
}

/** The error, those inside it, and so on. */
function withInner(cause: unknown, depth = 0): Error[] {
	if (!(cause instanceof Error) || depth > MAX_DEPTH) return [];
	const inner: unknown[] = 'inner' in cause ? [cause.inner] : [cause.cause];
	const failures = cause instanceof Dexie.BulkError ? cause.failures : [];
	return [cause, ...[...inner, ...failures].flatMap((error) => withInner(error, depth + 1))];
}

function isStorageError(error: Error): boolean {
	return error instanceof Dexie.DexieError || error instanceof DOMException;
}
