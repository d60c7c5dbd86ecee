import type { Page } from '@playwright/test';
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { anotherBrowser, expect, fill, fileFrom, open, pickBackup, test } from './support';

const CLAIM = 'The second Heihe bridge opens to lorries before the winter of 2028.';
const LATER = '2026-12-03T12:00:00Z';

/** Seals a claim of the reader's own from the list of claims. */
async function seal(page: Page): Promise<void> {
	await open(page, '/predictions');
	await page.getByRole('button', { name: 'New prediction' }).click();
	const dialog = page.getByRole('dialog');
	await fill(page, { Claim: CLAIM, Deadline: '30 Nov 2028' });
	await dialog.getByRole('radio', { name: /^Seal it/ }).check();
	await expect(dialog.getByLabel('Said', { exact: true })).toBeHidden();
	await fill(page, { Probability: '70' });
	await dialog.getByRole('button', { name: /^Seal prediction/ }).click();
	await expect(dialog).toBeHidden();
	await expect(page.getByText(/^Sealed\. To reveal it/)).toBeVisible();
}

/** Shares the whole board as a file or a page. What the profile lets out of one's own, goes. */
async function share(page: Page, form: 'File' | 'Page', title: string): Promise<string> {
	await open(page, '/');
	await page.getByRole('button', { name: /^Share/ }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: /^Everything/ }).check();
	await dialog.getByRole('radio', { name: new RegExp(`^${form}`) }).check();
	await fill(page, { Title: title });
	await expect(dialog.getByRole('heading', { name: title })).toBeVisible();
	await expect(dialog).toContainText('the digest of your sealed prediction');
	const saving = page.waitForEvent('download');
	await dialog.getByRole('button', { name: `Save ${form.toLowerCase()}` }).click();
	const path = await (await saving).path();
	await page.keyboard.press('Escape');
	return path;
}

async function openFile(page: Page, path: string): Promise<void> {
	await open(page, '/snapshots');
	const name = 'sent.hindcast.json';
	const buffer = await readFile(path);
	await page
		.getByLabel(/^Pick a file/)
		.setInputFiles({ name, mimeType: 'application/json', buffer });
	await expect(page.getByText('Seal matches.')).toBeVisible();
}

const checks = (page: Page) => page.getByRole('list', { name: 'What was checked on this machine' });

test('a prediction is sealed, sent as a digest, revealed, and proven to whoever had the digest', async ({
	page,
	browser
}) => {
	test.slow();
	await seal(page);
	const sealed = await share(page, 'File', 'Under seal');
	const text = await readFile(sealed, 'utf8');
	expect(text).toContain('"type":"seal"');
	expect(text).not.toContain('Heihe bridge');
	expect(text).not.toContain('nonce');

	const stranger = await anotherBrowser(browser);
	await openFile(stranger, sealed);
	await expect(checks(stranger)).toContainText('Carries 1 sealed prediction.');
	await expect(checks(stranger)).toContainText(
		'By its maker’s clock this snapshot was made on 21 November 2026'
	);
	await expect(stranger.getByText('Heihe bridge')).toHaveCount(0);

	await page.clock.setFixedTime(LATER);
	await open(page, '/journal');
	const list = page.getByRole('region', { name: 'Sealed predictions' });
	await expect(list).toContainText('Sealed on 22 Nov 2026');
	await list.getByRole('button', { name: /^Reveal/ }).click();
	await expect(page.getByRole('dialog')).toContainText('Revealing can’t be taken back.');
	await page.getByRole('button', { name: /^Reveal it/ }).click();
	await expect(list).toContainText('Sealed on 22 Nov 2026, revealed on 4 Dec 2026');
	await expect(page.getByText('1 reveal matches its seal.')).toBeVisible();
	await list.getByRole('link', { name: /Heihe bridge/ }).click();
	await expect(page.getByText(/prediction revealed, sealed 22 Nov 2026/)).toBeVisible();

	const revealed = await share(page, 'File', 'Revealed');
	await stranger.clock.setFixedTime(LATER);
	await openFile(stranger, revealed);
	await expect(checks(stranger)).toContainText(
		'Revealed: matches its seal. “The second Heihe bridge'
	);
	await expect(checks(stranger)).toContainText(
		'A snapshot kept here since 21 November 2026 already carried this seal: “Under seal”.'
	);
	await expect(stranger.getByRole('row', { name: /Heihe bridge/ }).first()).toBeVisible();
	await stranger.context().close();
});

test('a page tells by itself that what it reveals matches its seal', async ({
	page,
	browser
}, info) => {
	test.slow();
	await seal(page);
	await open(page, '/journal');
	await page.getByRole('button', { name: /^Reveal The second/ }).click();
	await page.getByRole('button', { name: /^Reveal it/ }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	const path = info.outputPath('board.html');
	await writeFile(path, await readFile(await share(page, 'Page', 'On its own')));
	const context = await browser.newContext();
	const shown = await context.newPage();
	await shown.goto(pathToFileURL(path).href);
	await expect(shown.getByText('Page matches.')).toBeVisible();
	await expect(shown.getByText('Revealed: matches its seal.')).toBeVisible();
	await expect(checks(shown)).toContainText(
		'Sealed on 22 November 2026 by its maker’s clock; nothing here witnesses the day.'
	);
	await context.close();
});

test('a backup brings a seal back with what opens it', async ({ page, browser }) => {
	await seal(page);
	await open(page, '/journal');
	const backup = await fileFrom(page, () =>
		page.getByRole('region', { name: 'Backup' }).getByText('Back up now').click()
	);
	const other = await anotherBrowser(browser);
	await open(other, '/journal');
	await pickBackup(other, backup);
	await other.getByRole('button', { name: 'Import 2 entries' }).click();
	const list = other.getByRole('region', { name: 'Sealed predictions' });
	await expect(list.getByRole('button', { name: /^Reveal The second/ })).toBeVisible();
	await other.context().close();
});
