import { deflateRawSync } from 'node:zlib';
import type { Catalogue } from '../../src/lib/domain/catalogue';
import type { PredictionFilter } from '../../src/lib/domain/prediction-filter';
import { replay } from '../../src/lib/domain/replay';
import { canonicalJson } from '../../src/lib/formats/canonical-json';
import { sha256Hex } from '../../src/lib/formats/digest';
import { fileOf, fragmentOf, LONGEST_LINK, shorten } from '../../src/lib/snapshot/encode';
import { makeSnapshot } from '../../src/lib/snapshot/make';
import { openFragment } from '../../src/lib/snapshot/open';

/** Prints how long the links of snapshots are, how large the files, and how long making and opening takes. */
export async function printSnapshotSizes(catalogue: Catalogue): Promise<void> {
	const catalogueDigest = await sha256Hex(canonicalJson(catalogue));
	const using = { digest: sha256Hex, catalogue: { digest: catalogueDigest, whole: catalogue } };
	const board = replay(catalogue, [], catalogue.knownTo);
	const scenario = catalogue.scenarios[0]?.id ?? '';
	const filters: Record<string, PredictionFilter> = {
		'whole board': {},
		'one scenario': { scenario },
		'one claim': { words: board.predictions[0]?.prediction.title ?? '' }
	};
	console.log(`\nSnapshots (a link is offered up to ${LONGEST_LINK} characters)`);
	for (const [name, filter] of Object.entries(filters)) {
		const started = performance.now();
		const document = await makeSnapshot(
			{
				catalogue,
				catalogueDigest,
				journal: [],
				asOf: board.asOf,
				filter,
				title: `The board as it stood on ${board.asOf}`,
				madeAt: '2026-11-22T08:04:12.345Z'
			},
			sha256Hex
		);
		const full = await fragmentOf(document);
		const short = await fragmentOf(shorten(document, catalogue));
		const made = performance.now();
		const opened = await openFragment(full, using);
		const read = performance.now();
		const reopened = await openFragment(short, using);
		const done = performance.now();
		if (!opened.ok || !reopened.ok) throw new Error(`the snapshot of ${name} does not open`);
		const file = await (await fileOf(document)).text();
		const row = [
			`${document.predictions.length} claims`,
			`link ${full.length}`,
			`short ${short.length}`,
			`file ${file.length}`,
			`plain deflate ${Math.ceil((deflateRawSync(file).length * 4) / 3)}`,
			`made in ${(made - started).toFixed(0)} ms`,
			`opened in ${(read - made).toFixed(0)} and ${(done - read).toFixed(0)} ms`
		];
		console.log(`  ${name.padEnd(13)} ${row.join(' · ')}`);
	}
}
