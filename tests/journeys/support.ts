import { readFileSync } from 'node:fs';
import { expect, test as base, type Browser, type Page } from '@playwright/test';

/** The day on which every journey takes place. */
export const TODAY = '2026-11-22';
const NOON_IN_CHATHAM = '2026-11-22T12:00:00+13:45';

/**
 * A page on a fixed day that fails its test on anything a reader should never meet: an error on the
 * console, a script that throws, a request to any other origin.
 */
export const test = base.extend<{ errors: string[] }>({
	errors: [
		// Playwright reads what a fixture needs from this pattern; this one needs the zone of the project only.
		async ({ timezoneId: _zone }, use) => {
			const errors: string[] = [];
			await use(errors);
			expect(errors, 'console errors, thrown errors, requests elsewhere').toEqual([]);
		},
		{ auto: true }
	],
	context: async ({ context, errors, baseURL }, use) => {
		context.on('page', (page) => watch(page, errors, baseURL ?? ''));
		await use(context);
	},
	page: async ({ page }, use) => {
		await page.clock.setFixedTime(NOON_IN_CHATHAM);
		await use(page);
	}
});

function watch(page: Page, errors: string[], origin: string): void {
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) errors.push(`asked ${url}`);
	});
}

/** Another tab of the same browser, on the same day. */
export async function anotherTab(page: Page): Promise<Page> {
	const tab = await page.context().newPage();
	await tab.clock.setFixedTime(NOON_IN_CHATHAM);
	return tab;
}

/** A page of another browser, with nothing in it, on the same day. */
export async function anotherBrowser(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ timezoneId: 'Europe/Berlin' });
	const page = await context.newPage();
	await page.clock.setFixedTime(NOON_IN_CHATHAM);
	return page;
}

/** Opens a page and waits until it has come alive. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	// A control that only works then: the as-of ruler, or on the one page without it, what opens a file.
	await expect(page.getByRole('slider').or(page.getByLabel(/^Pick a file/))).toBeEnabled();
}

/** Fills the fields of the open dialog by their labels. */
export async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
	const dialog = page.getByRole('dialog');
	for (const [label, value] of Object.entries(fields)) {
		await dialog.getByLabel(label, { exact: true }).fill(value);
	}
}

/** Adds a source to the outcome in the open dialog: none is saved without, unless one looked in vain. */
export async function addSource(page: Page, says = 'It says so.'): Promise<void> {
	await page.getByRole('button', { name: 'Add a source' }).click();
	await fill(page, {
		Link: 'https://example.org/report',
		Publisher: 'Example',
		Published: '20 Nov 2026',
		'What it says': says
	});
}

/** Adds a note to the claim whose page is open. */
export async function logNote(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Add a note' }).click();
	await fill(page, { Note: text });
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
}

/** Hands the journal's page a file to import. */
export async function pickBackup(page: Page, text: string): Promise<void> {
	await page.getByLabel('A backup of a journal').setInputFiles({
		name: 'backup.jsonl',
		mimeType: 'application/x-ndjson',
		buffer: Buffer.from(text)
	});
}

/** What a click hands to the reader: the text of the file. */
export async function fileFrom(page: Page, act: () => Promise<void>): Promise<string> {
	const downloading = page.waitForEvent('download');
	await act();
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^hindcast-journal-2026-11-22\.json$/);
	return readFileSync(await download.path(), 'utf8');
}

export { expect };
