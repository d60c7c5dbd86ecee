import { readFile } from 'node:fs/promises';
import { expect, logNote, open, test } from './support';

test.describe('a reader in the United States', () => {
	test.use({ locale: 'en-US' });

	test('sees the month first wherever a day is written, and its ISO form under the pointer', async ({
		page
	}) => {
		await open(page, '/');
		await expect(page.locator('output')).toHaveText('November 22, 2026');
		const closing = page.locator('main time[title="2026-12-31"]').first();
		await expect(closing).toHaveText('Dec 31, 2026');
		await expect(page.locator('footer')).not.toContainText(/\d (January|October|November) 20/);

		await open(page, '/predictions/xianning-train-arrival');
		await expect(page.locator('main time', { hasText: 'Mar 26, 2022' }).first()).toHaveAttribute(
			'title',
			'2022-03-26'
		);
		await expect(page.locator('main')).not.toContainText(/\b\d{1,2} (Mar|Apr) 2022\b/);

		await open(page, '/inbox');
		const saving = page.waitForEvent('download');
		await page.getByRole('button', { name: /calendar/i }).click();
		const calendar = await readFile(await (await saving).path(), 'utf8');
		expect(calendar).not.toMatch(/(Jan|Mar|Apr|Nov|Dec)\w* \d{1,2}\\?, 20\d\d/);
	});
});

test('a clock from before the catalogue is told of, on every page, and one of today is not', async ({
	page
}) => {
	const told = page.getByText('This machine’s clock says 1 January 2020, before this catalogue');
	await open(page, '/');
	await expect(told).toBeHidden();
	await page.clock.setFixedTime('2020-01-01T12:00:00+13:45');
	await open(page, '/predictions');
	await expect(told).toBeVisible();
	await expect(page.getByText('What you log is recorded under that day.')).toBeVisible();
});

test('a reader elsewhere sees the day first, in a chart’s table too', async ({ page }) => {
	await open(page, '/');
	await expect(page.locator('output')).toHaveText('22 November 2026');
	await page.getByText('Show as a table').first().click();
	const published = page.getByRole('table').locator('time').first();
	await expect(published).toHaveAttribute('title', /^\d{4}(-\d\d){0,2}$/);
	await expect(published).toHaveText(/^(\d{1,2} )?([A-Z][a-z]{2} )?\d{4}$/);
});

test.describe('a reader on a day that is not that of Greenwich', () => {
	test.use({ timezoneId: 'Pacific/Kiritimati' });

	test('finds what is logged under one day: theirs, on the claim as in the journal', async ({
		page
	}) => {
		await page.clock.setFixedTime('2026-12-31T11:30:00Z');
		await open(page, '/predictions/bop-russia-decides-after-details');
		await logNote(page, 'Happy new year.');
		const entry = page.getByRole('listitem').filter({ hasText: 'Happy new year.' });
		await expect(entry.locator('time').first()).toHaveText('1 Jan 2027');
		await open(page, '/journal');
		await expect(entry.locator('time').first()).toContainText('1 Jan 2027');
	});
});
