import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { anotherTab, expect, fill, open, test } from './support';

const PREDICTION = '/predictions/bop-russia-decides-after-details';

async function logNote(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Add a note' }).click();
	await page.getByRole('dialog').getByRole('textbox').first().fill(text);
	await page.getByRole('dialog').locator('[type="submit"]').click();
	await expect(page.getByRole('dialog')).toBeHidden();
}

/** Backs up with the key; the text of the file. */
async function backUp(page: Page): Promise<string> {
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('b');
	const download = await downloading;
	expect(download.suggestedFilename()).toMatch(/^hindcast-journal-2026-11-22\.json$/);
	return readFileSync(await download.path(), 'utf8');
}

async function pick(page: Page, text: string): Promise<void> {
	await page.getByLabel('A backup of a journal').setInputFiles({
		name: 'backup.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

test('a journal begun here is taken up, backed up and taken back in its own page', async ({
	page
}) => {
	await open(page, '/journal');
	await expect(heading(page, /^Nothing is logged yet/)).toBeVisible();

	const tab = await anotherTab(page);
	await open(tab, PREDICTION);
	await logNote(tab, 'The ministry is in no hurry.');
	await logNote(tab, 'Look again in spring.');
	await expect(
		heading(page, 'Two entries, the chain is whole, none is backed up yet')
	).toBeVisible();

	await backUp(page);
	await expect(heading(page, 'Two entries, the chain is whole, all are backed up')).toBeVisible();

	await page.getByRole('button', { name: 'Take back entry 1' }).click();
	await fill(page, { Why: 'Not what he said.' });
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(
		heading(page, 'Three entries, the chain is whole, one is not backed up yet')
	).toBeVisible();
	await expect(page.getByText('taken back by entry 3')).toBeVisible();

	await page.getByRole('link', { name: /^Notes/ }).click();
	await expect(page).toHaveURL(/type=note/);
	await expect(page.getByText('Takes back entry 1')).toBeHidden();
});

test('a backup restores a journal in another browser, once; one that was rewritten does not', async ({
	page,
	browser
}) => {
	await open(page, PREDICTION);
	await logNote(page, 'The first note.');
	await logNote(page, 'The second note.');
	await open(page, '/journal');
	await expect(heading(page, /^Two entries/)).toBeVisible();
	const backup = await backUp(page);

	const elsewhere = await browser.newContext({ timezoneId: 'Europe/Berlin' });
	const other = await elsewhere.newPage();
	await open(other, '/journal');
	await expect(heading(other, /^Nothing is logged yet/)).toBeVisible();

	await pick(other, backup.replace('The second', 'Another second'));
	await expect(other.getByRole('alert')).toContainText('That file does not hold together.');
	await expect(other.getByRole('alert')).toContainText('Nothing was changed.');
	await expect(other.getByRole('button', { name: 'Import 1 entry' })).toBeVisible();
	await other.getByRole('button', { name: 'Drop the file' }).click();

	await pick(other, 'Dear diary');
	await expect(other.getByRole('alert')).toContainText('Nothing was changed.');
	await expect(heading(other, /^Nothing is logged yet/)).toBeVisible();

	await pick(other, backup);
	await other.getByRole('button', { name: 'Import 2 entries' }).click();
	await expect(
		heading(other, 'Two entries from other browsers, every chain is whole, all are backed up')
	).toBeVisible();

	await pick(other, backup);
	await expect(other.getByText('There is nothing to add.')).toBeVisible();
	await expect(other.getByRole('button', { name: /^Import \d/ })).toHaveCount(0);
	await elsewhere.close();
});
