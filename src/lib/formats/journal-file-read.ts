import * as v from 'valibot';
import type { Instant } from '../domain/entry';
import { err, ok, type Result } from '../domain/result';
import type { ChainHead } from './chain';
import { JOURNAL_FORMAT, JOURNAL_VERSION } from './journal-file';
import { parseShape, type ShapeProblem } from './shapes-problem';
import { digestShape, idShape, instantShape, keys } from './shapes-scalars';

/**
 * A hundred thousand entries of the usual length take fifty-five million characters: a backup that could be
 * written can be read back.
 */
export const MOST_CHARACTERS = 64 * 1024 * 1024;
export const MOST_ENTRIES = 100_000;
export const MOST_VIEWS = 1000;
export const MOST_SNOOZES = 10_000;

/** Why a text is no journal at all. */
export type JournalFileProblem =
	| { readonly code: 'journal-file/empty' }
	| {
			readonly code: 'journal-file/too-large' | 'journal-file/too-many';
			readonly found: number;
			readonly most: number;
	  }
	| { readonly code: 'journal-file/not-json'; readonly line?: number }
	/** Some other program's file. */
	| { readonly code: 'journal-file/foreign'; readonly found?: string }
	| { readonly code: 'journal-file/newer-version'; readonly found: number; readonly known: number }
	| { readonly code: 'journal-file/header'; readonly problems: readonly ShapeProblem[] };

/** What stands in the place of an entry, unchecked; `undefined` where the line is no JSON. */
export interface JournalItem {
	/** Its line in JSON Lines, its place in the list of a JSON document; from 1. */
	readonly at: number;
	readonly value: unknown;
}

export interface JournalText {
	readonly counted: 'lines' | 'entries';
	readonly exportedAt: Instant;
	/** The chains that its maker began, where it says. */
	readonly own?: readonly string[];
	readonly heads: readonly ChainHead[];
	/** Views saved beside the entries, unchecked; none in older files. */
	readonly views?: readonly unknown[];
	/** The same of what was put aside in the inbox. */
	readonly snoozes?: readonly unknown[];
	readonly items: readonly JournalItem[];
}

const MOST_CHAINS = `at most ${MOST_ENTRIES} chains`;
const positive = () =>
	v.pipe(v.number(), v.safeInteger('a whole number'), v.minValue(1, 'a number not below 1'));
const headerShape = v.object({
	version: positive(),
	exportedAt: instantShape,
	own: v.exactOptional(v.pipe(v.array(idShape), v.maxLength(MOST_ENTRIES, MOST_CHAINS))),
	heads: v.pipe(
		v.array(
			keys({
				chain: idShape,
				length: positive(),
				digest: digestShape
			})
		),
		v.maxLength(MOST_ENTRIES, MOST_CHAINS)
	),
	views: v.exactOptional(
		v.pipe(v.array(v.unknown()), v.maxLength(MOST_VIEWS, `at most ${MOST_VIEWS} views`))
	),
	snoozes: v.exactOptional(
		v.pipe(v.array(v.unknown()), v.maxLength(MOST_SNOOZES, `at most ${MOST_SNOOZES} snoozes`))
	)
});
const documentShape = v.object({ entries: v.array(v.unknown()) });

/** Takes a backup apart, JSON or JSON Lines, without looking at its entries. Never throws. */
export function readJournalText(text: string): Result<JournalText, JournalFileProblem> {
	if (text.length > MOST_CHARACTERS) {
		return err({ code: 'journal-file/too-large', found: text.length, most: MOST_CHARACTERS });
	}
	const bare = text.replace(/^\uFEFF/, '');
	if (bare.trim() === '') return err({ code: 'journal-file/empty' });
	const whole = parsed(bare);
	return whole ? readDocument(whole.value) : readLines(bare);
}

function readDocument(value: unknown): Result<JournalText, JournalFileProblem> {
	const header = headerFrom(value);
	if (!header.ok) return header;
	// A backup of an empty journal in JSON Lines is a header and nothing else.
	if (!hasEntries(value)) return ok({ counted: 'lines', ...header.value, items: [] });
	const document = parseShape(documentShape, value);
	if (!document.ok) return err({ code: 'journal-file/header', problems: document.problem });
	const { entries } = document.value;
	if (entries.length > MOST_ENTRIES) return tooMany(entries.length);
	const items = entries.map((value, index) => ({ at: index + 1, value }));
	return ok({ counted: 'entries', ...header.value, items });
}

function readLines(text: string): Result<JournalText, JournalFileProblem> {
	const [first, ...rest] = text
		.split('\n')
		.map((line, index) => ({ at: index + 1, line }))
		.filter(({ line }) => line.trim() !== '');
	const start = first && parsed(first.line);
	// A document with something after its end is broken, and no header.
	if (!start || hasEntries(start.value)) {
		return err({ code: 'journal-file/not-json', ...lineOfError(text) });
	}
	const header = headerFrom(start.value);
	if (!header.ok) return header;
	if (rest.length > MOST_ENTRIES) return tooMany(rest.length);
	const items = rest.map(({ at, line }) => ({ at, value: parsed(line)?.value }));
	return ok({ counted: 'lines', ...header.value, items });
}

function hasEntries(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'entries' in value;
}

function headerFrom(
	value: unknown
): Result<Omit<JournalText, 'counted' | 'items'>, JournalFileProblem> {
	const { format, version } = (value ?? {}) as { format?: unknown; version?: unknown };
	if (format !== JOURNAL_FORMAT || typeof version !== 'number') {
		return err({
			code: 'journal-file/foreign',
			...(typeof format === 'string' && { found: format.slice(0, 60) })
		});
	}
	if (version > JOURNAL_VERSION) {
		return err({ code: 'journal-file/newer-version', found: version, known: JOURNAL_VERSION });
	}
	const header = parseShape(headerShape, value);
	return header.ok ? header : err({ code: 'journal-file/header', problems: header.problem });
}

function tooMany(found: number): Result<never, JournalFileProblem> {
	return err({ code: 'journal-file/too-many', found, most: MOST_ENTRIES });
}

/** Boxed, because `null` is JSON too. */
function parsed(text: string): { readonly value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) as unknown };
	} catch (cause) {
		if (cause instanceof SyntaxError) return undefined;
		throw cause;
	}
}

/** Engines disagree about naming the place. In a document as we write it, an entry a line, it can be found. */
function lineOfError(text: string): { readonly line?: number } {
	const [first = '', ...rest] = text.trimEnd().split('\n');
	if (!first.trimEnd().endsWith('"entries":[')) return {};
	const broken = rest.findIndex((line) => !parsed(line.trimEnd().replace(/,$/, '')));
	return { line: (broken < 0 ? rest.length : broken + 1) + 1 };
}
