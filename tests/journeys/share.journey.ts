import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page, TestInfo } from '@playwright/test';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, fill, logNote, open, test } from './support';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const MOST_BYTES = 400_000;
const TITLE = 'Board </script><script>alert(1)</script> & <img src=x onerror=alert(2)>';

async function share(page: Page, form: string): Promise<void> {
	await page.getByRole('button', { name: /^Share/ }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText(/seal [0-9a-f]{8}/)).toBeVisible();
	await expect(dialog.getByText('…', { exact: true })).toHaveCount(0);
	await dialog.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
}

async function saved(page: Page, button: string): Promise<{ name: string; path: string }> {
	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	const file = await saving;
	return { name: file.suggestedFilename(), path: await file.path() };
}

/** The whole board as a page on disk. */
async function savedPage(page: Page, info: TestInfo): Promise<string> {
	await open(page, '/');
	await share(page, 'Page');
	await fill(page, { Title: TITLE });
	await expect(page.getByRole('dialog').getByRole('heading', { name: TITLE })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Save page' })).toBeEnabled();
	const { name, path } = await saved(page, 'Save page');
	expect(name).toMatch(/^hindcast-2026-11-22-[0-9a-f]{8}\.html$/);
	const place = info.outputPath('board.html');
	await writeFile(place, await readFile(path));
	return place;
}

/** Opens a file from disk in a browser that knows nothing of the site, and counts what should not be there. */
async function fromDisk(browser: Browser, path: string, options: BrowserContextOptions = {}) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	const wrong: string[] = [];
	page.on('request', (request) => {
		const url = request.url();
		if (url !== pathToFileURL(path).href && !url.startsWith('data:')) wrong.push(`asked ${url}`);
	});
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('dialog', (dialog) => wrong.push(`ran ${dialog.message()}`));
	await page.goto(pathToFileURL(path).href);
	return { page, wrong };
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`a page of the whole board opens from disk in ${colorScheme}, small, asking nobody, and finds itself whole`, async ({
		page,
		browser
	}, info) => {
		const path = await savedPage(page, info);
		expect((await stat(path)).size).toBeLessThan(MOST_BYTES);
		const { page: shown, wrong } = await fromDisk(browser, path, { colorScheme });
		await expect(shown.getByText('Page matches.')).toBeVisible();
		await expect(shown.getByText('Seal matches.')).toBeVisible();
		await expect(shown.getByText('Replay matches.')).toBeVisible();
		await expect(shown.getByText('No chain to check.')).toBeVisible();
		await expect(shown.getByRole('heading', { level: 1 })).toHaveText(TITLE);
		await expect(shown.getByRole('img', { name: /^Goods trade was/ }).first()).toBeVisible();
		await shown
			.getByRole('link', { name: 'Trade reaches $200 bn before its year' })
			.first()
			.click();
		await expect(shown.getByRole('dialog')).toContainText('China customs');
		await shown.keyboard.press('Escape');
		await expect(shown.getByRole('dialog')).toBeHidden();
		await shown.setViewportSize({ width: 360, height: 780 });
		const over = await shown.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(over).toBe(0);
		expect((await shown.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
		expect(wrong).toEqual([]);
		await shown.context().close();
	});

	test(`a page has no violation that axe finds in ${colorScheme}`, async ({
		page,
		browser
	}, info) => {
		test.slow();
		const path = await savedPage(page, info);
		const { page: shown } = await fromDisk(browser, path, { colorScheme });
		await expect(shown.getByText('Page matches.')).toBeVisible();
		const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
		const { violations } = await new AxeBuilder({ page: shown }).withTags(tags).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		await shown.context().close();
	});
}

test('a page reads without scripts, and says that it was not checked', async ({
	page,
	browser
}, info) => {
	const path = await savedPage(page, info);
	const { page: shown, wrong } = await fromDisk(browser, path, { javaScriptEnabled: false });
	await expect(shown.getByText('Not checked yet.')).toBeVisible();
	await expect(shown.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	await expect(
		shown.getByRole('link', { name: 'Trade reaches $200 bn before its year' }).first()
	).toBeVisible();
	const figure = shown.getByRole('region', { name: 'Stated against actual' });
	await expect(figure.getByRole('img', { name: /^Goods trade was/ })).toBeVisible();
	await figure.getByText('Show as a table').click();
	await expect(figure.getByRole('rowheader', { name: '2023' })).toBeVisible();
	expect(wrong).toEqual([]);
	await shown.context().close();
});

test('a page in which a figure was altered says so, and so does one whose records were', async ({
	page,
	browser
}, info) => {
	const path = await savedPage(page, info);
	const html = await readFile(path, 'utf8');
	const shownOther = html.replace('>240.11</td>', '>340.11</td>');
	expect(shownOther).not.toBe(html);
	await writeFile(path, shownOther);
	const { page: altered } = await fromDisk(browser, path);
	await expect(altered.getByText('The page was altered.')).toBeVisible();
	await expect(altered.getByText('Seal matches.')).toBeVisible();
	await altered.context().close();

	// One letter in the middle of the packed document.
	const at = html.indexOf('id="snapshot">') + 20_000;
	const other = html[at] === 'A' ? 'B' : 'A';
	await writeFile(path, html.slice(0, at) + other + html.slice(at + 1));
	const { page: forged } = await fromDisk(browser, path);
	await expect(forged.getByText(/It is damaged|It was altered/)).toBeVisible();
	await expect(forged.getByText('Page matches.')).toHaveCount(0);
	await forged.context().close();
});

test('Hindcast opens a page, and takes the document out of it', async ({ page }, info) => {
	const path = await savedPage(page, info);
	await open(page, '/snapshots');
	await page.getByLabel(/^Pick a file/).setInputFiles(path);
	await expect(page.getByText('Seal matches.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
	await expect(page.getByText('The page you opened matches.')).toBeVisible();

	const html = await readFile(path, 'utf8');
	await writeFile(path, html.replace('>240.11</td>', '>340.11</td>'));
	await open(page, '/snapshots');
	await page.getByLabel(/^Pick a file/).setInputFiles(path);
	await expect(page.getByText('The page you opened shows something else.')).toBeVisible();
	await expect(page.getByText('Seal matches.')).toBeVisible();
});

test('a page still checks itself where the browser has no digest of its own', async ({
	page,
	browser
}, info) => {
	const path = await savedPage(page, info);
	const context = await browser.newContext();
	const shown = await context.newPage();
	await shown.addInitScript(() => Object.defineProperty(crypto, 'subtle', { value: undefined }));
	await shown.goto(pathToFileURL(path).href);
	await expect(shown.getByText('Seal matches.')).toBeVisible();
	await expect(shown.getByText('Page matches.')).toBeVisible();
	await context.close();
});

test('a picture of the board has the size of a card, and is previewed as it leaves', async ({
	page
}) => {
	await open(page, '/');
	await share(page, 'Picture');
	const preview = page.getByRole('dialog').getByRole('img', { name: /settled of/ });
	await expect(preview).toBeVisible();
	const { name, path } = await saved(page, 'Save picture');
	expect(name).toMatch(/^hindcast-2026-11-22-[0-9a-f]{8}\.png$/);
	const png = await readFile(path);
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
	await page.getByRole('button', { name: 'Copy picture' }).click();
	await expect(page.getByRole('dialog')).toContainText('Picture copied.');
});

test('a text of the board is shown whole before it is copied', async ({ page }) => {
	await open(page, '/');
	await share(page, 'Text');
	const shown = await page.getByRole('region', { name: 'The text' }).innerText();
	await page.getByRole('button', { name: 'Copy text' }).click();
	await expect(page.getByRole('dialog')).toContainText(/Text copied: [\d,]+ characters/);
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.trim()).toBe(shown.trim());
	expect(copied).toContain('| Came true |');
});

test('a best-before day travels, and later readers are told', async ({ page }) => {
	await open(page, '/');
	await share(page, 'Link');
	const past = page.getByRole('dialog').getByText(/^That day is past/);
	await fill(page, { 'Best before': '2026-11-21' });
	await expect(past).toBeVisible();
	await fill(page, { 'Best before': '2027-01-22' });
	await expect(past).toBeHidden();
	await expect(page.getByRole('dialog').getByText(/^Best before 22 January 2027/)).toBeVisible();
	await page.getByRole('button', { name: 'Copy link' }).click();
	await expect(page.getByRole('dialog')).toContainText('Link copied');
	const link = await page.evaluate(() => navigator.clipboard.readText());
	await page.goto(link);
	await expect(
		page.getByText('Best before 22 January 2027: later, ask for a newer one.')
	).toBeVisible();
	await page.clock.setFixedTime('2027-03-01T12:00:00+13:45');
	await page.reload();
	await expect(page.getByText(/^It was best before 22 January 2027/)).toBeVisible();
});

test.describe('what is sent the moment after a change', () => {
	async function pressed(page: Page, press: () => Promise<void>): Promise<string> {
		await press();
		await expect(page.getByRole('dialog')).toContainText('Link copied');
		return page.evaluate(() => navigator.clipboard.readText());
	}
	const copy = (page: Page) => page.getByRole('button', { name: 'Copy link' }).click();

	test('is locked with the passphrase just typed', async ({ page }) => {
		await open(page, '/');
		await share(page, 'Link');
		await fill(page, { Passphrase: 'four words at random' });
		const link = await pressed(page, () => page.keyboard.press('Enter'));
		expect(new URL(link).hash).toMatch(/^#3\./);
	});

	test('carries the title just typed, and is kept under it', async ({ page }) => {
		await open(page, '/');
		await share(page, 'Link');
		await fill(page, { Title: 'Typed at the last moment' });
		const link = await pressed(page, () => page.keyboard.press('Enter'));
		await page.goto(link);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Typed at the last moment');
		await open(page, '/snapshots');
		await expect(
			page.getByRole('link', { name: 'Typed at the last moment', exact: true })
		).toBeVisible();
	});

	test('holds nothing of one’s own once nothing was chosen', async ({ page }) => {
		await open(page, '/predictions/bop-russia-decides-after-details');
		await logNote(page, 'A private thought.');
		await open(page, '/');
		await share(page, 'Link');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('radio', { name: /^Everything/ }).check();
		await expect(dialog.getByText(/^yours: 1 note/)).toBeVisible();
		await dialog.getByRole('radio', { name: /^Nothing/ }).check();
		const link = await pressed(page, () => copy(page));
		await page.goto(link);
		await expect(page.getByText('and nothing from the maker’s journal.')).toBeVisible();
	});
});
