import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { canonicalJson } from '../../src/lib/formats/canonical-json';
import { sha256HexNow } from '../../src/lib/formats/digest-now';
import { deflate, toBase64Url } from '../../src/lib/snapshot/bytes';
import { lockedFragmentOf } from '../../src/lib/snapshot/encode';
import { digestOf } from '../../src/lib/snapshot/seal';
import { expect, logNote, open, test } from './support';

/*
 * What somebody might send, opened in the built site by a reader with a journal: nothing runs, nothing is asked
 * of anybody (the page of every journey sees to that), the journal stays, and a message says what it is.
 */

const PAST = 'tests/fixtures/snapshots';
const MARKUP = '"><img src=x onerror=alert(1)><script>alert(2)</script>';

type Fields = Record<string, unknown>;

const past = async (name: string) =>
	JSON.parse(await readFile(`${PAST}/${name}`, 'utf8')) as Fields;
const sealed = async (document: Fields) =>
	canonicalJson({ ...document, digest: await digestOf(document, sha256HexNow) });
const packed = async (text: string) => `1.${toBase64Url(await deflate(text))}`;

/** The same, with markup after every text that may hold words. */
function withMarkup(value: unknown, key = ''): unknown {
	const words = /^(title|name|note|text|claim|quote|cameTrueIf|decidedBy|publisher|reason|label)$/;
	if (typeof value === 'string') return words.test(key) ? `${value} ${MARKUP}` : value;
	if (Array.isArray(value)) return value.map((inner) => withMarkup(inner, key));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, inner]) => [name, withMarkup(inner, name)])
	);
}

/** With another address for each of its sources. */
function withLinks(document: Fields, url: string): Fields {
	const catalogue = document.catalogue as { sources: Fields[] };
	const sources = catalogue.sources.map((source) => ({ ...source, url }));
	return { ...document, catalogue: { ...catalogue, sources } };
}

async function hostile(): Promise<
	readonly (readonly [name: string, text: string, says: RegExp])[]
> {
	const plain = await past('file-1.hindcast.json');
	const signed = await past('file-2.hindcast.json');
	const text = JSON.stringify(plain);
	const link = (await readFile(`${PAST}/link-2-full.txt`, 'utf8')).trim();
	const locked = (await lockedFragmentOf(link, 'four words')) ?? '';
	const flipped = (from: string, at: number) =>
		from.slice(0, at) + (from[at] === 'A' ? 'B' : 'A') + from.slice(at + 1);
	const signature = { ...(signed.signature as Fields), value: 'A'.repeat(86) };
	return [
		['random letters', '#2.kJ8s7dfKJHsd87fHJKsdf_-sdf', /damaged/],
		['a link cut short', link.slice(0, 900), /damaged/],
		['a link with a letter changed', flipped(link, 2000), /damaged|altered/],
		['a file with a word changed', text.replace('Summer', 'Winter'), /altered after it was sealed/],
		['a file cut short', text.slice(0, -500), /damaged/],
		['nesting without end', `{"a":${'['.repeat(200_000)}`, /larger than any snapshot/],
		['a bomb', await packed(' '.repeat(80_000_000)), /larger than any snapshot/],
		[
			'a key of JavaScript itself',
			text.replace('{', '{"__proto__":{"polluted":1},'),
			/damaged, or was altered/
		],
		[
			'a key twice',
			text.replace('"title":"Summer 2023"', '"title":"Summer 2023","title":"Winter"'),
			/altered after it was sealed/
		],
		['half a character', text.replace('Summer 2023', '\\ud83d'), /damaged, or was altered/],
		[
			'a link that runs code',
			await sealed(withLinks(plain, 'javascript:alert(3)')),
			/expected: an http or https address/
		],
		['a page without a snapshot', `<!doctype html><title>${MARKUP}</title>`, /not a snapshot/],
		[
			'a locked box that was touched',
			flipped(locked, 300),
			/what it locks in is not what was locked/
		],
		[
			'a signature taken off',
			await sealed({ ...signed, signature: undefined }),
			/not a snapshot that Hindcast could have made/
		],
		['a signature of another', JSON.stringify({ ...signed, signature }), /does not hold/],
		[
			'markup in all its words',
			await sealed(withMarkup(plain) as Fields),
			/"><img src=x onerror=alert\(1\)>/
		]
	];
}

/** A reader with one entry, and what would be wrong: a dialog of the browser, a script that ran. */
async function reader(page: Page): Promise<string[]> {
	const ran: string[] = [];
	page.on('dialog', (dialog) => {
		ran.push(dialog.message());
		void dialog.dismiss();
	});
	await open(page, '/predictions/bop-russia-decides-after-details');
	await logNote(page, 'Mine.');
	await open(page, '/snapshots');
	return ran;
}

async function journalOf(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((read, failed) => {
				const opening = indexedDB.open('hindcast');
				opening.onerror = () => failed(new Error('not opened'));
				opening.onsuccess = () => {
					const { result: database } = opening;
					const asked = database.transaction('entries').objectStore('entries').getAll();
					asked.onsuccess = () => {
						database.close();
						read(JSON.stringify(asked.result));
					};
				};
			})
	);
}

async function unharmed(page: Page, ran: readonly string[], journal: string): Promise<void> {
	expect(ran).toEqual([]);
	expect(await page.locator('main img, main script, main iframe, [onerror]').count()).toBe(0);
	expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
	expect(await journalOf(page)).toBe(journal);
}

test('whatever is picked as a file says what it is, and nothing runs or changes', async ({
	page
}) => {
	test.slow();
	const ran = await reader(page);
	const journal = await journalOf(page);
	expect(journal).toContain('Mine.');
	for (const [name, text, says] of await hostile()) {
		await test.step(name, async () => {
			const file = { name: 'sent.json', mimeType: 'application/json', buffer: Buffer.from(text) };
			// A fragment is no file: it is pasted.
			if (/^#?\d\./.test(text)) {
				await page.getByLabel(/^Or paste a link/).fill(text);
				await page.getByRole('button', { name: 'Open', exact: true }).click();
			} else await page.getByLabel(/^Pick a file/).setInputFiles(file);
			// A locked one is looked into only with a passphrase.
			if (name.startsWith('a locked')) {
				await page.getByLabel('Passphrase').fill('four words');
				await page.getByRole('button', { name: 'Unlock' }).click();
			}
			await expect(page.getByRole('main').getByText(says).first()).toBeVisible();
			await unharmed(page, ran, journal);
			await open(page, '/snapshots');
		});
	}
});

test('whatever a link holds says what it is, and nothing runs or changes', async ({ page }) => {
	test.slow();
	const ran = await reader(page);
	const journal = await journalOf(page);
	for (const [name, text, says] of await hostile()) {
		if (/^<|^\{"a"/.test(text) || name.startsWith('a locked')) continue;
		await test.step(name, async () => {
			const link = /^#?\d\./.test(text) ? text.replace('#', '') : await packed(text);
			await page.goto('about:blank');
			await page.goto(`/snapshots#${link}`);
			await expect(page.getByRole('main').getByText(says).first()).toBeVisible();
			await unharmed(page, ran, journal);
		});
	}
});

test('markup stays text in the record of a claim, in the page’s title, and on the shelf', async ({
	page
}) => {
	const ran = await reader(page);
	const journal = await journalOf(page);
	const buffer = Buffer.from(
		await sealed(withMarkup(await past('file-1.hindcast.json')) as Fields)
	);
	await page
		.getByLabel(/^Pick a file/)
		.setInputFiles({ name: 'sent.json', mimeType: 'application/json', buffer });
	await expect(page.getByText('Seal matches.')).toBeVisible();
	await expect(page).toHaveTitle(/onerror=alert\(1\)/);
	await page
		.getByRole('region', { name: /^Every claim/ })
		.locator('a.name, a')
		.first()
		.click();
	await expect(page.getByRole('dialog')).toContainText('onerror=alert(1)');
	await unharmed(page, ran, journal);
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Close it' }).click();
	await expect(page.getByRole('region', { name: 'Kept in this browser' })).toContainText(
		'onerror=alert(1)'
	);
	await unharmed(page, ran, journal);
});
