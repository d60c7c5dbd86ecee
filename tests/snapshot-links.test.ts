import { expect, it } from 'vitest';
import { readCatalogue } from '../src/lib/catalogue/read';
import { readFolder } from '../src/lib/catalogue/read-folder';
import type { Entry } from '../src/lib/domain/entry';
import { ok } from '../src/lib/domain/result';
import { sha256HexNow } from '../src/lib/formats/digest-now';
import { fragmentOf, shorten } from '../src/lib/snapshot/encode';
import { openFragment } from '../src/lib/snapshot/open';
import { tenOwnPredictions } from './support/own-predictions';
import { frozenBoard } from './support/snapshots';

/*
 * How long links of the shipped catalogue are: it is named, and only what the reader added travels.
 */

const read = readCatalogue(await readFolder('scenarios'));
if (!read.ok) throw new Error('the catalogue has problems: npm run catalogue');
const catalogue = read.value;

async function linkOf(journal: readonly Entry[]): Promise<string> {
	const document = await frozenBoard({ catalogue, journal }, '2026-11-22', {
		title: 'The board as it stood on 22 November 2026'
	});
	const fragment = await fragmentOf(shorten(document, catalogue));
	const opened = await openFragment(fragment, {
		digest: sha256HexNow,
		catalogueBy: () => Promise.resolve(ok(catalogue))
	});
	expect(opened).toMatchObject({ ok: true, value: { document: { digest: document.digest } } });
	return `https://hindcast.example.org/snapshots#${fragment}`;
}

it('the whole board with nothing of one’s own takes at most 600 characters', async () => {
	expect((await linkOf([])).length).toBeLessThanOrEqual(600);
});

it('ten predictions of one’s own, in words, take fewer than 6,000', async () => {
	const link = await linkOf(tenOwnPredictions);
	expect(link.length).toBeLessThan(6000);
	expect(link.length).toBeGreaterThan(1000);
});

it('the full form of the board, in columns, is shorter than its JSON deflated', async () => {
	const document = await frozenBoard({ catalogue, journal: [] }, '2026-11-22');
	expect(await fragmentOf(document)).toMatch(/^2\./);
});
