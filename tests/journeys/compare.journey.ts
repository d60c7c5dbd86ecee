import type { Page } from '@playwright/test';
import { aPrediction, aPredictionEntry } from '../support/builders';
import { backupOf } from '../support/backups';
import { anotherBrowser, anotherTab, expect, fill, open, pickBackup, test } from './support';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** Shares the board as it stands, so that it is kept as “Before”. */
async function keepBoard(page: Page): Promise<void> {
	await open(page, '/');
	await page.getByRole('button', { name: /^Share/ }).click();
	await fill(page, { Title: 'Before' });
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('heading', { name: 'Before' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Copy link' }).click();
	await expect(dialog).toContainText('Kept under Snapshots.');
}

test('two days are compared: what was settled, measured and scored between them, as text and as a list', async ({
	page
}) => {
	await page.goto('/compare?from=2023-11-30&to=2024-02-15');
	const table = page.getByRole('region', { name: 'Differences' });
	const row = table.getByRole('row', { name: /Trade reaches \$200 bn before its year/ });
	await expect(row).toContainText('Open');
	await expect(row).toContainText('Came true');
	await expect(page.getByText(/Goods trade.*2023, by/).first()).toBeVisible();
	await page.getByRole('button', { name: 'Copy as text' }).click();
	await expect(page.getByText(/^Copied: /)).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^# My board, 30 Nov 2023 → My board, 15 Feb 2024/);
	expect(text).toContain('Trade reaches $200 bn before its year: Open → Came true');

	await page.getByRole('button', { name: 'Swap' }).click();
	await expect(page).toHaveURL(/from=2024-02-15/);
	await expect(page.getByText(/^Copied: /)).toBeHidden();

	await page.getByRole('link', { name: /^Show \d+ claims in the list/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ of 107 claims$/);
	await expect(page.getByText(/\d+ claims picked out/)).toBeVisible();
});

test('a kept snapshot is compared with the board of now, a forecast logged since being what differs', async ({
	page
}) => {
	await keepBoard(page);

	const tab = await anotherTab(page);
	await open(tab, '/predictions/bop-russia-decides-after-details');
	await tab.getByRole('button', { name: 'Log a forecast' }).click();
	await fill(tab, { Probability: '35' });
	await tab.getByRole('button', { name: 'Save forecast' }).click();
	await expect(tab.getByText(/forecast, 35\s%/)).toBeVisible();
	await open(tab, '/snapshots');
	await tab.getByRole('link', { name: 'Compare Before with my board now' }).click();
	await expect(tab).toHaveURL(/from=[0-9a-f]{64}&to=now/);
	await expect(
		tab.getByText(/^Of the claims, one has other records; 106 claims are alike\.$/)
	).toBeVisible();
	const table = tab.getByRole('region', { name: 'Differences' });
	await expect(table.getByRole('columnheader', { name: '“Before”, 22 Nov 2026' })).toBeVisible();
	await expect(table.getByRole('columnheader', { name: 'My board now' })).toBeVisible();
	// Nothing happened between them: each says what the other does not.
	await expect(table).toContainText(/in the snapshot, 35\s% on your board/);
	await expect(table).not.toContainText('then');
});

test('claims that only a snapshot has are not to be shown in the reader’s own list, and a phone tells the sides apart', async ({
	page,
	browser
}) => {
	const { text } = backupOf([
		aPredictionEntry(aPrediction({ id: 'theirs', title: 'Only theirs' }), { knownOn: '2026-11-20' })
	]);
	await open(page, '/journal');
	await pickBackup(page, text);
	await page.getByRole('checkbox', { name: 'This is mine' }).check();
	await page.getByRole('button', { name: 'Import 1 entry' }).click();
	await expect(page.getByText('One entry was added.')).toBeVisible();
	await keepBoard(page);
	const link = await page.evaluate(() => navigator.clipboard.readText());
	const other = await anotherBrowser(browser);
	await other.setViewportSize({ width: 360, height: 740 });
	await other.goto(link);
	await other.getByRole('link', { name: 'Numbers and scores too' }).click();
	await expect(other.getByText('Of the claims, one is only in the snapshot;')).toBeVisible();
	await expect(other.getByRole('link', { name: /in the list$/ })).toHaveCount(0);
	const side = other.getByRole('region', { name: 'Differences' }).locator('[data-label]').first();
	const label = await side.evaluate((cell) => getComputedStyle(cell, '::before').content);
	expect(label).toContain('“Before”, 22 Nov 2026');
	await other.context().close();
});

test('a comparison with a snapshot that another tab deletes says that it is no longer kept, until it is again', async ({
	page
}) => {
	await keepBoard(page);
	const tab = await anotherTab(page);
	await open(tab, '/snapshots');
	await open(page, '/snapshots');
	await page.getByRole('link', { name: 'Compare Before with my board now' }).click();
	const table = page.getByRole('region', { name: 'Differences' });
	await expect(page.getByText(/^No claim differs/)).toBeVisible();
	const chosen = page.getByLabel('Compare', { exact: true }).locator('option:checked');
	await expect(chosen).toHaveText('Before, 22 Nov 2026');

	await tab.getByRole('button', { name: 'Delete Before' }).click();
	const told = page.getByText('“Before” is no longer kept in this browser.');
	await expect(told).toBeVisible();
	await expect(chosen).toHaveText('Before, no longer kept');
	await tab.getByRole('button', { name: 'Undo' }).click();
	await expect(told).toBeHidden();
	await expect(chosen).toHaveText('Before, 22 Nov 2026');

	await tab.getByRole('button', { name: 'Delete Before' }).click();
	await expect(told).toBeVisible();
	await page.reload();
	await expect(page.getByRole('alert')).toContainText('That snapshot is not kept in this browser.');
	await expect(chosen).toHaveText('A snapshot that is not kept here');
	await expect(table).toHaveCount(0);
});
