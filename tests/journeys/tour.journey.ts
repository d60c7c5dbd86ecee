import { expect, open, test } from './support';

test('a first visit is offered the tour once, in a line that moves nothing', async ({ page }) => {
	await open(page, '/predictions');
	const offer = page.getByRole('complementary', { name: 'Tour' });
	await expect(offer).toBeVisible();
	const places = () =>
		Promise.all([page.locator('h1'), page.locator('footer')].map((part) => part.boundingBox()));
	const before = await places();
	await offer.getByRole('button', { name: 'Take the tour' }).click();
	const tour = page.getByRole('dialog');
	await expect(tour).toContainText('Step 1 of 4');
	await expect(offer).toBeHidden();
	await tour.getByRole('button', { name: 'Next' }).click();
	await expect(tour).toContainText('Step 2 of 4');
	await tour.getByRole('button', { name: 'Skip' }).click();
	await expect(tour).toBeHidden();
	await expect(page.locator('main')).toBeFocused();
	expect(await places()).toEqual(before);
	await page.reload();
	await open(page, '/');
	await expect(offer).toBeHidden();

	await page.locator('footer').getByRole('button', { name: 'Tour' }).click();
	await expect(tour).toContainText('Step 1 of 4');
	for (const step of [2, 3, 4]) {
		await page.keyboard.press('Control+Enter');
		await expect(tour).toContainText(`Step ${step} of 4`);
	}
	await tour.getByRole('button', { name: 'Begin' }).click();
	await expect(tour).toBeHidden();
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').fill('tour');
	await page.keyboard.press('Enter');
	await expect(tour).toContainText('Step 1 of 4');
});

test('who wants no tour, or passes the offer by, is not asked again', async ({ page }) => {
	await open(page, '/');
	const offer = page.getByRole('complementary', { name: 'Tour' });
	await offer.getByRole('button', { name: 'No, thanks' }).click();
	await expect(offer).toBeHidden();
	await page.evaluate(() => localStorage.clear());
	await page.reload();
	await expect(offer).toBeVisible();
	await page.getByRole('link', { name: 'Scores' }).first().click();
	await expect(page).toHaveURL(/\/scores$/);
	await expect(offer).toBeHidden();
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(offer).toBeHidden();
});
