import type { Page } from '@playwright/test';
import { backupOf } from '../support/backups';
import { manyClaims } from '../support/many-claims';
import { expect, open, pickBackup, test } from './support';

const CLAIMS = 600;
const MOST_TIMES_EMPTY = 3;

const elements = (page: Page) => page.evaluate(() => document.querySelectorAll('*').length);
const group = (page: Page) =>
	page.locator('#claims details').filter({ hasText: 'Not in the catalogue' });

async function importClaims(page: Page): Promise<void> {
	const drafts = manyClaims(CLAIMS);
	await open(page, '/journal');
	await pickBackup(page, backupOf(drafts).text);
	await page.getByRole('button', { name: /^Import 800 entries/ }).click();
	await expect(page.getByText('800 entries were added.')).toBeVisible();
}

test('a board of many claims draws what can be seen, and more where its reader asks', async ({
	page
}) => {
	await open(page, '/');
	const empty = await elements(page);
	await importClaims(page);
	await open(page, '/');
	await expect(group(page)).toBeVisible();
	expect(await elements(page)).toBeLessThan(MOST_TIMES_EMPTY * empty);

	const rows = group(page).locator('[data-verdict]');
	await expect(rows).toHaveCount(0);
	await page.getByRole('button', { name: 'Open all' }).click();
	await expect(rows).toHaveCount(200);
	await expect(group(page)).toContainText('200 of 600 shown.');
	await group(page).getByRole('button', { name: 'Show more' }).click();
	await expect(rows).toHaveCount(400);
	await page.getByRole('button', { name: 'Fold all' }).click();
	await expect(rows).toHaveCount(0);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(rows).toHaveCount(400);

	await page.goto('/predictions');
	await expect(page.locator('main tbody tr:not(.grp)')).toHaveCount(200);
	await expect(page.getByText('200 of 707 shown.')).toBeVisible();
	await page
		.getByRole('searchbox', { name: /claims/i })
		.last()
		.fill('Claim 599');
	await expect(page.locator('main tbody tr:not(.grp)')).toHaveCount(1);
});

test('a board of many claims follows the hand on the as-of day', async ({ page }) => {
	await importClaims(page);
	await open(page, '/');
	await expect(group(page)).toBeVisible();
	await page.getByRole('slider').focus();
	for (let press = 0; press < 12; press++) await page.keyboard.press('PageDown');
	await expect(page.getByText('22 November 2025').first()).toBeVisible();
	await expect(group(page).locator('summary')).not.toContainText('600');
});
