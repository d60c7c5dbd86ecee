import { expect, open, test } from './support';

const HK01 = '/articles/hk01-2023-02-06';

test('an article is read by its paragraphs, with its slips and its record', async ({ page }) => {
	await open(page, '/articles');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/^Five articles made 107/);
	await page.getByRole('link', { name: /^Xi may visit Russia/ }).click();
	await expect(page).toHaveURL(HK01);
	const claims = page.getByRole('table').first().getByRole('row');
	await expect(claims).toHaveCount(1 + 44);
	await expect(claims.nth(1)).toContainText('5–9, 42');
	const slips = page.getByRole('region', { name: /^Slips/ });
	await expect(slips.getByRole('row', { name: /480 billion/ })).toContainText('48 bcm a year');
	await expect(page.getByRole('region', { name: 'Its record so far' })).toContainText('HK01');
});

test('a row and its paragraphs light up each other', async ({ page }) => {
	await open(page, HK01);
	const strip = page.getByRole('img', { name: /^The article’s 88 paragraphs/ });
	const lit = strip.locator('.lit text');
	await page.getByRole('row', { name: /Only Beijing’s word/ }).hover();
	await expect(lit).toHaveText(['11', '12', '16', '42']);
	await strip.locator('g.said').nth(3).hover();
	await expect(lit).toHaveText('8');
	await expect(page.locator('tr.is-current')).toHaveCount(4);
});

test('an article shows what had been said and settled by the day looked from', async ({ page }) => {
	await open(page, `${HK01}?asof=2023-02-05`);
	await expect(page.locator('main')).toContainText('had not been published by 5 February 2023');
	await page.locator('main').getByRole('link', { name: 'Back to today' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		/^Nineteen of 32 settled claims came true/
	);
	await open(page, `${HK01}?asof=2023-02-06`);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/already known when said$/);
	await expect(page.getByRole('row', { name: /Xi comes to Moscow/ })).toContainText('Upcoming');
	await open(page, '/articles?asof=2022-03-01');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(/^One article made/);
});

test('a claim leads to its article, and to every time that it was said', async ({ page }) => {
	await open(page, '/predictions/cn-ru-highest-level-2022');
	const said = page.getByRole('region', { name: /said before and after/ });
	await expect(said.getByRole('row')).toHaveCount(1 + 5);
	await expect(said).toContainText('Never with a number or a day');
	await said.getByRole('link', { name: /all-time high/ }).click();
	await expect(page).toHaveURL('/predictions/cn-ru-alltime-high');
	await page.getByRole('link', { name: 'Toutiao, 20 January 2026' }).click();
	await expect(page).toHaveURL('/articles/toutiao-2026-01-20');
});

test('the catalogue leaves as CSV, and a verdict as ClaimReview', async ({ page, request }) => {
	await open(page, '/articles');
	const file = page.waitForEvent('download');
	await page.getByRole('link', { name: 'predictions', exact: true }).click();
	expect((await file).suggestedFilename()).toBe('hindcast-predictions.csv');
	const rows = await (await request.get('/catalogue/predictions.csv')).text();
	expect(rows.split('\r\n')).toHaveLength(1 + 107 + 1);

	await open(page, '/predictions/ru-cn-trade-200bn');
	const block = page.locator('script[type="application/ld+json"]');
	const review: unknown = JSON.parse((await block.textContent()) ?? '');
	expect(review).toMatchObject({
		'@type': 'ClaimReview',
		url: '/predictions/ru-cn-trade-200bn',
		reviewRating: { alternateName: 'Came true', ratingValue: 5 }
	});
	await open(page, '/predictions/cn-ru-highest-level-2022');
	await expect(block).toHaveCount(0);
});
