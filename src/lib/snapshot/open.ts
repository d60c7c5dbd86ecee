import type { Board } from '../domain/board';
import { replay } from '../domain/replay';
import { err, ok, type Result } from '../domain/result';
import { checkReveals, withoutFalse } from '../formats/sealed-prediction';
import { guardProblems } from '../formats/shapes-guard';
import type { SnapshotProblem } from '../formats/snapshot-problem';
import { fromBase64Url, inflate } from './bytes';
import { FORMAT, LINK_VERSIONS, LOCKED_FORMAT, VERSIONS, type SnapshotDocument } from './document';
import { fillIn } from './fill-in';
import { fileOf } from './encode';
import { DEEPEST, MOST_BYTES } from './limits';
import { unlock } from './lock';
import { deepestIn } from './nesting';
import { fragmentIn, isPage } from './page-block';
import { readShape } from './read-shape';
import { rest } from './rest';
import { digestOf } from './seal';
import { senseProblems } from './sense';
import { shapesOf } from './shape';
import { unpackColumns } from './unpack-columns';
import { verify, type Verification, type VerifyingWith } from './verify';

/** Base64 of deflate that could still hold that much: a third more, and text that barely packs. */
const MOST_ENCODED = 7_000_000;
/** Columns nest deeper than what they hold, by this much at the most. */
const DEEPEST_PACKED = 6 * DEEPEST;

/** A snapshot whose seal held, replayed. */
export interface OpenedSnapshot {
	readonly document: SnapshotDocument;
	readonly board: Board;
	readonly verification: Verification;
	/** The document in its full form, to be saved. */
	readonly file: Blob;
	/** The page that it was taken out of; what that shows has not been looked at. */
	readonly page?: string;
}

/** What opening goes through, in order; each may take a moment where the document is large. */
export const OPENING_STEPS = ['unpack', 'seal', 'shape', 'replay', 'chain'] as const;

export type OpeningStep = (typeof OPENING_STEPS)[number];

/** What opening leans on. */
export interface OpeningWith extends VerifyingWith {
	/** For one that is locked. */
	readonly passphrase?: string;
	/** Told what it is at. */
	readonly onstep?: (step: OpeningStep) => void;
}

type Opened = Promise<Result<OpenedSnapshot, SnapshotProblem>>;

/** Opens what follows the `#` of a snapshot's address. Never throws on it, never keeps any of it. */
export async function openFragment(fragment: string, using: OpeningWith): Opened {
	if (fragment.length > MOST_ENCODED) return err(oversized);
	const match = /^#?(\d{1,6})\.(.*)$/s.exec(fragment.trim());
	if (!match) return err({ code: 'snapshot/damaged', at: 'link' });
	const version = Number(match[1]);
	const newest = LINK_VERSIONS.locked;
	if (version > newest) return err({ code: 'snapshot/future', version, newest });
	using.onstep?.('unpack');
	const bytes = version < 1 ? undefined : fromBase64Url(match[2] as string);
	if (!bytes) return err({ code: 'snapshot/damaged', at: 'link' });
	if (version === LINK_VERSIONS.locked) return openLocked(bytes, using);
	const json = await inflate(bytes, MOST_BYTES);
	if (json.ok) {
		return version === LINK_VERSIONS.json
			? openJson(json.value, using)
			: openPacked(json.value, using);
	}
	return err(
		json.problem === 'oversized' ? oversized : { code: 'snapshot/damaged', at: json.problem }
	);
}

async function openLocked(
	bytes: Uint8Array<ArrayBuffer>,
	{ passphrase, ...using }: OpeningWith
): Opened {
	if (passphrase === undefined) return err({ code: 'snapshot/locked' });
	const fragment = await unlock(bytes, passphrase);
	// One lock is all we make: what is under it needs no passphrase any more.
	if (fragment.ok) return openFragment(fragment.value, using);
	switch (fragment.problem) {
		case 'wrong passphrase':
			return err({ code: 'snapshot/wrong-passphrase' });
		case 'no cipher':
			return err({ code: 'snapshot/no-cipher' });
		case 'damaged':
		case 'altered':
			return err({ code: 'snapshot/damaged', at: fragment.problem === 'altered' ? 'lock' : 'box' });
	}
}

/** Opens a file, after a look at its size. */
export async function openFile(file: Blob, using: OpeningWith): Opened {
	if (file.size > MOST_BYTES) return err(oversized);
	const text = await textOf(file);
	if (text === undefined) return err({ code: 'snapshot/damaged', at: 'text' });
	return isPage(text) ? openPage(text, using) : openJson(text, using);
}

/** Opens what somebody pasted: an address with a fragment, the fragment alone, or the text of a file. */
export async function openText(text: string, using: OpeningWith): Opened {
	if (text.length > MOST_ENCODED) return err(oversized);
	const trimmed = text.trim();
	if (trimmed.startsWith('{') || isPage(trimmed)) return openFile(new Blob([trimmed]), using);
	// Mail wraps long links.
	return openFragment(trimmed.slice(trimmed.indexOf('#') + 1).replaceAll(/\s+/g, ''), using);
}

/** Takes the document out of a page. */
async function openPage(page: string, using: OpeningWith): Opened {
	const fragment = fragmentIn(page);
	if (fragment === undefined) return err({ code: 'snapshot/foreign' });
	const opened = await openFragment(fragment, using);
	return opened.ok ? ok({ ...opened.value, page }) : opened;
}

async function textOf(file: Blob): Promise<string | undefined> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
	} catch {
		return undefined;
	}
}

const oversized: SnapshotProblem = { code: 'snapshot/oversized', most: MOST_BYTES };

async function openPacked(json: string, using: OpeningWith): Opened {
	if (deepestIn(json) > DEEPEST_PACKED) return err(oversized);
	const unpacked = unpackColumns(parsed(json), MOST_BYTES);
	if (unpacked.ok) return openValue(unpacked.value, using);
	return err(
		unpacked.problem === 'oversized' ? oversized : { code: 'snapshot/damaged', at: 'json' }
	);
}

async function openJson(json: string, using: OpeningWith): Opened {
	if (deepestIn(json) > DEEPEST) return err(oversized);
	const value = parsed(json);
	return value === undefined
		? err({ code: 'snapshot/damaged', at: 'json' })
		: openValue(value, using);
}

async function openValue(value: unknown, using: OpeningWith): Opened {
	if (isRecord(value) && value.format === LOCKED_FORMAT) {
		const { box } = value;
		const isBox = typeof box === 'string' && box.startsWith(`${LINK_VERSIONS.locked}.`);
		return isBox ? openFragment(box, using) : err({ code: 'snapshot/damaged', at: 'json' });
	}
	if (!isRecord(value) || value.format !== FORMAT) return err({ code: 'snapshot/foreign' });
	const { version } = value;
	if (typeof version === 'number' && version > VERSIONS.signed) {
		return err({ code: 'snapshot/future', version, newest: VERSIONS.signed });
	}
	await rest();
	const problems = guardProblems(value);
	if (problems.length > 0) return err({ code: 'snapshot/wrong-shape', problems, sealed: false });
	const full = isShort(value) ? await fullFormOf(value, using) : ok(value);
	return full.ok ? openSealed(full.value, using) : full;
}

async function openSealed(value: Record<string, unknown>, using: OpeningWith): Opened {
	const { digest, onstep } = using;
	onstep?.('seal');
	await rest();
	// The seal first: what was altered is called so, whatever else that broke.
	const computed = await digestOf(value, digest);
	if (typeof value.digest === 'string' && value.digest !== computed) {
		return err({ code: 'snapshot/altered', carries: value.digest, computed });
	}
	onstep?.('shape');
	await rest();
	const shaped = await readShape(shapesOf(value.version).full, value);
	const sealed = typeof value.digest === 'string';
	if (!shaped.ok) return err({ code: 'snapshot/wrong-shape', problems: shaped.problem, sealed });
	const document = shaped.value;
	const problems = senseProblems(document);
	if (problems.length > 0) return err({ code: 'snapshot/wrong-shape', problems, sealed });
	onstep?.('replay');
	await rest();
	const { catalogue, journal, asOf } = document;
	const reveals = await checkReveals(journal.entries, digest);
	const board = replay(catalogue, withoutFalse(journal.entries, reveals), asOf);
	onstep?.('chain');
	await rest();
	const verification = await verify(document, reveals, board, using);
	return ok({ document, board, verification, file: await fileOf(document) });
}

function isShort({ catalogue }: Record<string, unknown>): boolean {
	return isRecord(catalogue) && Object.keys(catalogue).join() === 'digest';
}

async function fullFormOf(
	value: Record<string, unknown>,
	{ catalogueBy }: OpeningWith
): Promise<Result<Record<string, unknown>, SnapshotProblem>> {
	const short = await readShape(shapesOf(value.version).short, value);
	if (!short.ok)
		return err({ code: 'snapshot/wrong-shape', problems: short.problem, sealed: false });
	const needs = short.value.catalogue.digest;
	const found = catalogueBy ? await catalogueBy(needs) : err('not kept' as const);
	if (!found.ok) return err({ code: 'snapshot/other-catalogue', needs, why: found.problem });
	return ok({ ...fillIn(short.value, found.value) });
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json) as unknown;
	} catch {
		return undefined;
	}
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
