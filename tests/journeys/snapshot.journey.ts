import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { sha256HexNow } from '../../src/lib/formats/digest-now';
import { digestOf } from '../../src/lib/snapshot/seal';
import { expect, fill, open, test } from './support';

const CLAIM = '/predictions/bop-russia-decides-after-details';
const TITLE = 'Russia decides once it knows the details';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Opens the dialog of the page that one stands on, and waits until its parcel is packed. */
async function share(page: Page): Promise<void> {
	await page.getByRole('button', { name: /^Share/ }).click();
	await expect(page.getByRole('dialog').getByText(/seal [0-9a-f]{8}/)).toBeVisible();
}

async function copiedLink(page: Page): Promise<string> {
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Copy link' }).click();
	await expect(dialog).toContainText(/Link copied: [\d,]+ characters/);
	return page.evaluate(() => navigator.clipboard.readText());
}

/** A page of somebody else: another browser with nothing in it. */
async function stranger(browser: Browser): Promise<Page> {
	const context = await browser.newContext();
	return context.newPage();
}

async function logForecast(page: Page): Promise<void> {
	await open(page, CLAIM);
	await page.getByRole('button', { name: 'Log a forecast' }).click();
	await fill(page, { Probability: '35' });
	await page.getByRole('button', { name: 'Save forecast' }).click();
	await expect(page.getByText(/forecast, 35\s%/)).toBeVisible();
}

test('a link opens elsewhere as the same board, sealed, with the day it was made', async ({
	page,
	browser
}) => {
	await open(page, '/?asof=2023-06-30');
	const counts = await page.getByRole('navigation', { name: /filter by status/ }).innerText();
	await share(page);
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('radio', { name: /^Link/ })).toBeVisible();
	await fill(page, { Title: 'Summer 2023', Note: 'Look at the visit.' });
	await expect(dialog.getByRole('heading', { name: 'Summer 2023' })).toBeVisible();
	const link = await copiedLink(page);

	const other = await stranger(browser);
	await other.goto(link);
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Summer 2023');
	await expect(other.getByText('Look at the visit.')).toBeVisible();
	await expect(other.getByText('Seal matches.')).toBeVisible();
	await expect(other.getByText('Replay matches.')).toBeVisible();
	await expect(other.getByText('No chain to check.')).toBeVisible();
	await expect(other.getByRole('img', { name: /^Seal drawn from/ })).toContainText('30 Jun');
	await expect(other.getByRole('navigation', { name: /filter by status/ })).toHaveText(
		counts.replaceAll(/\s+/g, ' '),
		{ useInnerText: true }
	);
	await expect(
		other.getByText(/(is|are) settled on your board but not in the snapshot/)
	).toBeVisible();
	await other.context().close();
});

test('a story’s whole link is whole in itself, and a claim of it can be read with its evidence', async ({
	page
}) => {
	await open(page, '/scenarios/goods-trade-200bn');
	await share(page);
	await expect(page.getByRole('radio', { name: /^Link/ }).first()).toBeChecked();
	await page.getByRole('radio', { name: /^Whole link/ }).check();
	const link = await copiedLink(page);
	expect(link.length).toBeGreaterThan(10_000);
	expect(link.length).toBeLessThan(32_000);

	await page.goto(link);
	await page.getByRole('link', { name: 'Trade reaches $200 bn before its year' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('218.17');
	await expect(dialog.getByRole('link', { name: 'Asia Financial' }).first()).toHaveAttribute(
		'href',
		/^https?:/
	);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await page.getByRole('link', { name: /came true/ }).click();
	await expect(page.getByText(/of \d+ claims: came true/)).toBeVisible();
	await expect(page.getByText('Seal matches.')).toBeVisible();
});

test('what the maker logged goes along in a whole chain, forecasts and notes only when told to', async ({
	page,
	browser
}) => {
	await logForecast(page);
	await open(page, '/');
	await share(page);
	await expect(page.getByRole('radio', { name: /^Evidence too/ })).toBeChecked();
	await expect(page.getByRole('dialog')).toContainText('nothing of your journal');
	await page.getByRole('radio', { name: /^Your forecasts too/ }).check();
	await expect(page.getByRole('dialog')).toContainText('yours: 1 forecast');
	const link = await copiedLink(page);

	const other = await stranger(browser);
	await other.goto(link);
	await expect(other.getByText('Chain whole.')).toBeVisible();
	await expect(other.getByText('1 forecast from the maker’s journal')).toBeVisible();
	const entries = other.getByRole('region', { name: 'From the maker’s journal' });
	await expect(entries.getByRole('row', { name: /^22 Nov 2026 Forecast/ })).toContainText(
		'entry 1, chain holds'
	);
	await expect(other.getByText(/one has other records/)).toBeVisible();
	// Opening reads; the stranger's journal stays empty.
	await expect(other.locator('footer')).toContainText('Your journal has no entries yet');

	await page.getByRole('radio', { name: /^Nothing/ }).check();
	await expect(page.getByRole('dialog')).toContainText('nothing of your journal');
	await other.context().close();
});

test('a link past 32,000 characters can’t be taken, and the file is offered', async ({ page }) => {
	await open(page, '/');
	await share(page);
	const whole = page.getByRole('radio', { name: /^Whole link/ });
	await expect(whole).toBeDisabled();
	await expect(page.getByRole('dialog')).toContainText('past 32,000 take the file');
	expect((await copiedLink(page)).length).toBeLessThan(600);
});

/** The catalogue of the forms of the past, and a link to a snapshot of it. */
const PAST = 'tests/fixtures/snapshots';

test('a link to a catalogue of another time opens where the site keeps that one', async ({
	page
}) => {
	const link = await readFile(`${PAST}/link-2-short.txt`, 'utf8');
	const kept = (await readFile(`${PAST}/catalogue.json`, 'utf8')).trim();
	const digest = sha256HexNow(kept);
	await page.route('**/catalogue/kept.txt', (route) => route.fulfill({ body: digest }));
	await page.route(`**/catalogue/${digest}.json`, (route) =>
		route.fulfill({ contentType: 'application/json', body: kept })
	);
	await open(page, '/snapshots');
	await page.getByLabel(/^Or paste a link/).fill(link);
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Summer 2023');
	await expect(page.getByText('Seal matches.')).toBeVisible();
	await expect(page.getByText('Chain whole.')).toBeVisible();
});

test('a link to a catalogue that is kept nowhere asks for the whole one', async ({ page }) => {
	await open(page, '/snapshots');
	await page
		.getByLabel(/^Or paste a link/)
		.fill(await readFile(`${PAST}/link-2-short.txt`, 'utf8'));
	await page.getByRole('button', { name: 'Open', exact: true }).click();
	const alert = page.getByRole('alert');
	await expect(alert).toContainText('This link names a catalogue that is not kept here.');
	await expect(alert).toContainText('Ask for the whole link or the file');
});

/** The file of the whole board, as somebody would change and seal it anew. */
async function forged(page: Page, change: (document: Forgeable) => void): Promise<string> {
	await open(page, '/');
	await share(page);
	await page.getByRole('radio', { name: /^File/ }).check();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save file' }).click();
	const document = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Forgeable;
	change(document);
	return JSON.stringify({ ...document, digest: await digestOf(document, sha256HexNow) });
}

interface Forgeable {
	predictions: string[];
}

test('a snapshot that was sealed anew with one claim shown twice is refused by its id', async ({
	page
}) => {
	const text = await forged(page, ({ predictions }) => predictions.push(predictions[0] as string));
	await open(page, '/snapshots');
	await page.getByLabel(/^Pick a file/).setInputFiles({
		name: 'sent.hindcast.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	await expect(page.getByRole('alert')).toContainText(/stands "[a-z0-9-]+" a second time/);
	await expect(page.getByRole('alert')).toContainText('Nothing here was changed.');
});

test.describe('where a part of the site does not come', () => {
	// What the worker has kept would come all the same.
	test.use({ serviceWorkers: 'block' });

	test('the frame says so until it comes', async ({ page, errors }) => {
		await open(page, '/snapshots');
		await page.route('**/_app/immutable/**', (route) => route.abort());
		await page.getByLabel(/^Or paste a link/).fill('#1.AbCd');
		await page.getByRole('button', { name: 'Open', exact: true }).click();
		const told = page.getByRole('status').getByText('A part of this page could not be fetched.');
		await expect(told).toBeVisible();
		await page.unroute('**/_app/immutable/**');
		await page.getByRole('button', { name: 'Open', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('It is damaged');
		await expect(told).toBeHidden();
		expect(errors.filter((error) => !/ERR_FAILED|dynamically imported/.test(error))).toEqual([]);
		errors.length = 0;
	});

	test('opening and sharing say so, and lead on by a reload', async ({ page, errors }) => {
		await open(page, '/snapshots');
		await page.route('**/_app/immutable/**', (route) => route.abort());
		await page.getByLabel(/^Or paste a link/).fill('#1.AbCd');
		await page.getByRole('button', { name: 'Open', exact: true }).click();
		const alert = page.getByRole('alert');
		await expect(alert).toContainText('A part of this page could not be fetched.');
		await expect(page.getByText('Unpacking')).toBeHidden();
		await page.getByRole('button', { name: /^Share/ }).click();
		await expect(page.getByText('Sharing could not be fetched.')).toBeVisible();

		await page.unroute('**/_app/immutable/**');
		await alert.first().getByRole('button', { name: 'Reload' }).click();
		await page.getByLabel(/^Or paste a link/).fill('#1.AbCd');
		await page.getByRole('button', { name: 'Open', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText('It is damaged');
		// The browser says which parts were cut off; anything else would be a fault.
		expect(errors.filter((error) => !/ERR_FAILED|dynamically imported/.test(error))).toEqual([]);
		errors.length = 0;
	});
});

test('what is shared is named: the board, a story, a list with its filter', async ({ page }) => {
	const heading = page.getByRole('dialog').getByRole('heading', { level: 2 });
	for (const [path, named] of [
		['/', /^Share the board as of 22 November 2026/],
		['/scenarios/goods-trade-200bn', /^Share the story “.+” as of/],
		['/predictions?status=overdue', /^Share the list “Overdue” as of/]
	] as const) {
		await open(page, path);
		await page.getByRole('button', { name: /^Share/ }).click();
		await expect(heading).toHaveText(named);
	}
});

test('a file can be saved, opened, and found altered', async ({ page }) => {
	await open(page, '/');
	await share(page);
	await page.getByRole('radio', { name: /^File/ }).check();
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save file' }).click();
	const file = await saving;
	expect(file.suggestedFilename()).toMatch(/^hindcast-2026-11-22-[0-9a-f]{8}\.hindcast\.json$/);
	const text = await readFile(await file.path(), 'utf8');
	const asFile = (content: string) => ({
		name: 'sent.hindcast.json',
		mimeType: 'application/json',
		buffer: Buffer.from(content)
	});

	await open(page, '/snapshots');
	await page.getByLabel(/^Pick a file/).setInputFiles(asFile(text.replace(TITLE, 'Russia joins')));
	await expect(page.getByRole('alert')).toContainText('It was altered after it was sealed.');
	await expect(page.getByRole('alert')).toContainText('Nothing here was changed.');
	await page.getByLabel(/^Pick a file/).setInputFiles(asFile(text));
	await expect(page.getByText('Seal matches.')).toBeVisible();
	await page.getByRole('button', { name: 'Close it' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Snapshots');
});

const BAD: readonly [string, string, RegExp][] = [
	['a link cut short', 'http://127.0.0.1/snapshots#1.VZC9TgMxEIRfxXKdIHv9e9fx', /damaged/],
	['a link from the future', '#4.AbCd', /newer Hindcast/],
	['another tracker’s export', '{"format":"tracker","version":1}', /not a snapshot of Hindcast/],
	['a text that nests without end', `{"format":${'['.repeat(100_000)}`, /larger than any snapshot/],
	[
		'a forged shape',
		'{"format":"hindcast-snapshot","version":1,"__proto__":{"polluted":1}}',
		/damaged, or was altered/
	]
];
for (const [name, text, says] of BAD) {
	test(`${name} is told plainly`, async ({ page }) => {
		await open(page, '/snapshots');
		await page.getByLabel(/^Or paste a link/).fill(text);
		await page.getByRole('button', { name: 'Open', exact: true }).click();
		await expect(page.getByRole('alert')).toContainText(says);
		await expect(page.getByRole('alert')).toContainText('Nothing here was changed.');
	});
}

test('a bad link in the address is told plainly, and the way back leads out', async ({ page }) => {
	await open(page, '/snapshots');
	await page.goto('/snapshots#1.!!!');
	await expect(page.getByRole('alert')).toContainText('It is damaged');
	await page.goBack();
	await expect(page.getByRole('alert')).toBeHidden();
});

test('markup in a title stays text', async ({ page }) => {
	await open(page, '/');
	await share(page);
	const title = '<img src=x onerror=alert(1)> & <script>alert(2)</script>';
	await fill(page, { Title: title });
	await expect(page.getByRole('dialog').getByRole('heading', { name: title })).toBeVisible();
	const link = await copiedLink(page);
	const ran: string[] = [];
	page.on('dialog', (dialog) => ran.push(dialog.message()));
	await page.goto(link);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page.locator('main img')).toHaveCount(0);
	expect(ran).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`sharing and the open snapshot have no violation that axe finds in ${colorScheme}`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await open(page, '/');
		await share(page);
		const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
		const check = async () => {
			const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		};
		await check();
		const link = await copiedLink(page);
		await page.goto(link);
		await expect(page.getByText('Seal matches.')).toBeVisible();
		await check();
		await page.setViewportSize({ width: 360, height: 780 });
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(over).toBe(0);
	});
}
