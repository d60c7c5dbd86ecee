import { brotliCompressSync, constants, deflateRawSync } from 'node:zlib';
import type { Catalogue } from '../../src/lib/domain/catalogue';
import type { Entry } from '../../src/lib/domain/entry';
import type { PredictionFilter } from '../../src/lib/domain/prediction-filter';
import { ok } from '../../src/lib/domain/result';
import { canonicalJson } from '../../src/lib/formats/canonical-json';
import { sha256Hex } from '../../src/lib/formats/digest';
import type { ShortDocument, SnapshotDocument } from '../../src/lib/snapshot/document';
import { fileOf, fragmentOf, shorten } from '../../src/lib/snapshot/encode';
import { fromBase64Url, inflate } from '../../src/lib/snapshot/bytes';
import { LONGEST_LINK, MOST_BYTES } from '../../src/lib/snapshot/limits';
import { makeSnapshot } from '../../src/lib/snapshot/make';
import { openFragment, type OpeningWith } from '../../src/lib/snapshot/open';
import { unpackColumns } from '../../src/lib/snapshot/unpack-columns';
import { tenOwnPredictions } from '../support/own-predictions';

/** Times are medians of so many. */
const RUNS = 9;

interface Case {
	readonly name: string;
	readonly filter: PredictionFilter;
	readonly journal: readonly Entry[];
}

/**
 * Prints how long the links of snapshots are, beside what plain deflate and brotli make of the same JSON, and
 * how long packing and opening takes. Links are in characters, the others in bytes.
 */
export async function printSnapshotSizes(catalogue: Catalogue): Promise<void> {
	const catalogueDigest = await sha256Hex(canonicalJson(catalogue));
	const using: OpeningWith = {
		digest: sha256Hex,
		catalogueBy: () => Promise.resolve(ok(catalogue))
	};
	const scenario = catalogue.scenarios[0]?.id ?? '';
	const cases: readonly Case[] = [
		{ name: 'whole board', filter: {}, journal: [] },
		{ name: 'with ten of one’s own', filter: {}, journal: tenOwnPredictions },
		{ name: 'one scenario', filter: { scenario }, journal: [] }
	];
	console.log(`\nSnapshots (a link is offered up to ${LONGEST_LINK} characters)`);
	const times = 'encode, decode, open';
	const head = ['link', times, 'whole link', times, 'packed', 'deflate', 'brotli', 'ratio'];
	console.log(['', ...head, 'file'].join('\t'));
	for (const { name, filter, journal } of cases) {
		const document = await makeSnapshot(
			{
				catalogue,
				catalogueDigest,
				journal,
				asOf: '2026-11-22',
				filter,
				title: 'The board as it stood on 22 November 2026',
				madeAt: '2026-11-22T08:04:12.345Z'
			},
			sha256Hex
		);
		const file = await (await fileOf(document)).text();
		const short = await timed(shorten(document, catalogue), using);
		const full = await timed(document, using);
		const brotli = brotliCompressSync(file, {
			params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
		}).length;
		const row = [
			name,
			`${short.length}`,
			short.times,
			`${full.length}`,
			full.times,
			`${full.bytes}`,
			`${deflateRawSync(file).length}`,
			`${brotli}`,
			(full.bytes / brotli).toFixed(2),
			`${file.length}`
		];
		console.log(row.join('\t'));
	}
}

async function timed(document: SnapshotDocument | ShortDocument, using: OpeningWith) {
	const packing: number[] = [];
	const unpacking: number[] = [];
	const opening: number[] = [];
	let fragment = '';
	for (let run = 0; run < RUNS; run++) {
		const started = performance.now();
		fragment = await fragmentOf(document);
		const packed = performance.now();
		await decoded(fragment);
		const unpacked = performance.now();
		const opened = await openFragment(fragment, using);
		opening.push(performance.now() - unpacked);
		unpacking.push(unpacked - packed);
		packing.push(packed - started);
		if (!opened.ok) throw new Error(`a snapshot does not open: ${JSON.stringify(opened.problem)}`);
	}
	const bytes = Math.floor(((fragment.length - 2) * 3) / 4);
	return {
		length: fragment.length,
		bytes,
		times: `${median(packing)}, ${median(unpacking)}, ${median(opening)} ms`
	};
}

/** The document of a link, unchecked. */
async function decoded(fragment: string): Promise<unknown> {
	const json = await inflate(fromBase64Url(fragment.slice(2)) ?? new Uint8Array(), MOST_BYTES);
	const value: unknown = json.ok ? JSON.parse(json.value) : undefined;
	return fragment.startsWith('2.') ? unpackColumns(value, MOST_BYTES) : value;
}

function median(values: number[]): string {
	const sorted = values.sort((left, right) => left - right);
	return (sorted[Math.floor(sorted.length / 2)] as number).toFixed(0);
}
