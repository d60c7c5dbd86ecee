import { readFile } from 'node:fs/promises';
import { expect, open, test } from './support';

const FIELD = 'Search claims';

test('the list is narrowed by words and choices, and the address carries them', async ({
	page
}) => {
	await open(page, '/predictions');
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toHaveText('107 claims');
	const rows = page.locator('td .claim');
	await page.getByLabel(FIELD).fill('GAS');
	await expect(page).toHaveURL(/\?q=GAS$/);
	const found = await rows.count();
	await expect(title).toHaveText(`${found} of 107 claims`);
	expect(found).toBeGreaterThan(0);

	await page.getByLabel('Article').selectOption('hk01-2023-02-06');
	await expect(page).toHaveURL(/q=GAS&article=hk01-2023-02-06$/);
	expect(await rows.count()).toBeLessThan(found);
	const narrowed = await title.innerText();

	await page.reload();
	await expect(title).toHaveText(narrowed);
	await expect(page.getByLabel(FIELD)).toHaveValue('GAS');

	await page.getByRole('link', { name: 'Take away: “GAS”' }).click();
	await expect(page.getByLabel(FIELD)).toHaveValue('');
	await expect(page).toHaveURL(/\?article=hk01-2023-02-06$/);
	await page.goBack();
	await expect(title).toHaveText(narrowed);
});

test('a claim is reached in the list by keys alone, on the day looked from', async ({ page }) => {
	await open(page, '/predictions?status=did+not&asof=2024-01-01');
	const rows = page.locator('td .claim');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^\d+ of \d+ claims$/);
	await page.keyboard.press('j');
	await expect(rows.first()).toBeFocused();
	await page.keyboard.press('j');
	await page.keyboard.press('k');
	const name = await rows.first().innerText();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/predictions\/[a-z0-9-]+\?asof=2024-01-01$/);
	await expect(page).toHaveTitle(`${name}, as of 1 Jan 2024 · Hindcast`);
});

test('what is shown is saved as CSV', async ({ page }) => {
	await open(page, '/predictions?status=overdue');
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /as CSV$/ }).click()
	]);
	expect(file.suggestedFilename()).toBe('hindcast-claims-part-2026-11-22.csv');
	const rows = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
	expect(rows).toHaveLength(1 + (await page.locator('td .claim').count()));
	expect(rows[0]).toMatch(/^\uFEFFid,title,claim,/);
});

test('an address that asks for what there is not shows more, never an error', async ({ page }) => {
	await open(page, '/predictions?status=perhaps&kind=%00&scenario=nowhere&sort=random');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('107 claims');
	await open(page, `/predictions?q=${encodeURIComponent('مرحبا 习近平 <b>x</b>')}`);
	await expect(page.getByText('No claim matches all of this.')).toBeVisible();
	await page.getByRole('link', { name: 'Show all claims' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('107 claims');
});

test('a story tells what had followed by the day looked from', async ({ page }) => {
	const tree = page.getByRole('list', { name: 'Branches of the story' });
	await open(page, '/scenarios/xi-in-moscow-2023?asof=2023-02-10');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Xi in Moscow, spring 2023');
	await expect(tree).toContainText('Upcoming. In March or April');
	await expect(page.locator('main')).not.toContainText('Came true');

	await page.goto('/scenarios/xi-in-moscow-2023?asof=2023-03-21');
	await expect(tree).toContainText('Came true. In March or April');
	await expect(tree).toContainText('Annulled. Talks open with Xi present');

	await page.getByRole('button', { name: 'Back to today' }).click();
	await expect(tree).toContainText('Annulled. A concession leads to a ceasefire');
});

test('a part of the filter that fits nothing here is told, and taken away by one press', async ({
	page
}) => {
	await open(page, '/predictions?status=nonesuch&q=gas');
	const told = page.getByRole('link', { name: 'Take away: Not used: no status “nonesuch” here' });
	await told.click();
	await expect(page).toHaveURL(/\/predictions\?q=gas$/);
	await expect(told).toHaveCount(0);
});

for (const [asked, says, left] of [
	['/?status=bogus&by=nonesuch', 'no status “bogus”', '/?by=nonesuch'],
	['/scores?by=nobody', 'no forecaster “nobody”', '/scores'],
	['/inbox?reason=bogus', 'no reason “bogus”', '/inbox'],
	['/predictions?sort=colour', 'no order “colour”', '/predictions']
] as const) {
	test(`${asked} shows everything, and says so`, async ({ page, baseURL }) => {
		await open(page, asked);
		const told = page.getByRole('link', { name: `Take away: Not used: ${says} here` });
		await told.click();
		await expect(page).toHaveURL(`${baseURL}${left}`);
		await expect(told).toHaveCount(0);
	});
}

test('a status that is none hides no claim of the board', async ({ page }) => {
	await open(page, '/?status=bogus');
	await expect(page.locator('#claims [data-verdict]').first()).toBeVisible();
});

test('of a filter that an address names twice the first counts', async ({ page }) => {
	const warnings: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'warning') warnings.push(message.text());
	});
	await open(page, '/?status=open&status=settled');
	await expect(page.locator('#claims')).toContainText('those open');
	expect(warnings).toEqual([]);
});

test('on a phone the rarer filters are folded until asked for or chosen', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await open(page, '/predictions');
	await expect(page.locator('select[name=status]')).toBeVisible();
	await expect(page.getByLabel('Article')).toBeHidden();
	await page.getByText('More filters').click();
	await page.getByLabel('Article').selectOption('hk01-2023-02-06');
	await page.reload();
	await expect(page.getByLabel('Article')).toBeVisible();
	await expect(page.locator('select[name=kind]')).toBeHidden();
});
