import { expect, open, test } from './support';

const panel = { name: /^(Nothing changed|One change|\S+ changes) from/ } as const;

test('what changed in the last days is one step from the ruler, and further back by choice', async ({
	page
}) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'What changed' }).click();
	await expect(page).toHaveURL(/since=2026-11-15/);
	await expect(page.getByRole('heading', panel)).toHaveText(
		'Nothing changed from 15 November 2026 to 22 November 2026'
	);
	await page.getByLabel('since the end of').fill('2026-04-30');
	await expect(page).toHaveURL(/since=2026-04-30/);
	await expect(page.getByRole('region', panel)).toContainText('Evidence');
	await page.getByRole('region', panel).getByRole('link', { name: 'Close' }).click();
	await expect(page).not.toHaveURL(/since/);
	await expect(page.getByRole('heading', panel)).toHaveCount(0);
});

test('an address tells what changed between two days, with the page beneath as of the second', async ({
	page
}) => {
	await open(page, '/scenarios?since=2023-03-15&asof=2023-03-31');
	const changes = page.getByRole('region', panel);
	await expect(changes).toContainText('from 15 March 2023 to 31 March 2023');
	await expect(changes.locator('h3')).toContainText(['Outcomes']);
	await expect(changes).not.toContainText('Nothing changed.');
	await page.getByRole('link', { name: '30 days' }).click();
	await expect(page).toHaveURL(/since=2023-03-01/);
	await expect(page).toHaveURL(/asof=2023-03-31/);
	await expect(changes).toContainText('from 1 March 2023');
});

test('an address with a day that is none, or lies ahead, shows the page alone', async ({
	page
}) => {
	for (const since of ['2027-01-01', 'yesterday']) {
		await open(page, `/predictions?since=${since}`);
		await expect(page.getByRole('heading', panel)).toHaveCount(0);
	}
});
