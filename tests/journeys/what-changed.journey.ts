import { lastDay } from '../../src/lib/domain/day';
import { expect, fill, open, test } from './support';

const panel = { name: /^(Nothing changed|One change|\S+ changes) from/ } as const;

test('what changed in the last days is one step from the ruler, and further back by choice', async ({
	page
}) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'What changed' }).click();
	await expect(page).toHaveURL(/since=2026-11-15/);
	await expect(page.getByRole('heading', panel)).toHaveText(
		'One change from 15 November 2026 to 22 November 2026'
	);
	await expect(page.getByRole('region', panel)).toContainText('Only other');
	await page.getByLabel('since the end of').fill('2026-04-30');
	await expect(page).toHaveURL(/since=2026-04-30/);
	await expect(page.getByRole('region', panel)).toContainText('Evidence');
	await page.getByRole('region', panel).getByRole('button', { name: 'Close' }).click();
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

test('a long time shows the latest of each list first, eight at a time, and Esc closes it', async ({
	page
}) => {
	await open(page, '/?since=2023-01-01');
	const changes = page.getByRole('region', panel);
	const outcomes = changes.locator('details').filter({ hasText: 'Outcomes' });
	await expect(outcomes.getByRole('listitem')).toHaveCount(8);
	await outcomes.getByRole('button', { name: /^Show all \d+$/ }).click();
	const days = await outcomes
		.getByRole('listitem')
		.filter({ hasNotText: 'known before it was said' })
		.locator('time')
		.evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
	expect(days.length).toBeGreaterThan(8);
	const lastDays = days.map((day) => lastDay(day));
	expect(lastDays).toEqual(lastDays.toSorted().toReversed());
	await page.keyboard.press('Escape');
	await expect(changes).toBeHidden();
	await expect(page).not.toHaveURL(/since/);
	await page.getByRole('link', { name: 'What changed' }).press('Enter');
	await page.getByLabel('since the end of').press('Escape');
	await expect(page.getByRole('link', { name: 'What changed' })).toBeFocused();
});

test('what one logs today of an earlier day moves both boards, and a line leads to it', async ({
	page
}) => {
	await open(page, '/inbox');
	await page.keyboard.press('e');
	await fill(page, {
		Link: 'https://example.org/report',
		Publisher: 'Example',
		Published: '12 Apr 2022',
		'What it says': 'The train has arrived.'
	});
	const changes = page.getByRole('region', panel);
	const line = changes.getByRole('link', {
		name: 'One of your own entries in these days is about earlier days'
	});
	await page.keyboard.press('Control+Enter');
	await expect(page.locator('.undo')).toContainText('Logged evidence');
	await page.getByRole('link', { name: 'What changed' }).click();
	await line.click();
	await expect(page).toHaveURL(/\/journal$/);
});

test('an address with a day that is none, or lies ahead, shows the page alone', async ({
	page
}) => {
	for (const [since, says] of [
		['2027-01-01', 'Nothing has changed since 1 January 2027 yet'],
		['yesterday', '“yesterday” is no day']
	] as const) {
		await open(page, `/predictions?since=${since}`);
		await expect(page.getByText(says)).toBeVisible();
		await expect(page).toHaveURL(/\/predictions$/);
		await expect(page.getByRole('heading', panel)).toHaveCount(0);
	}
});
