import type { Page } from '@playwright/test';
import { expect, open, test } from './support';

const offerOn = (page: Page) => page.getByRole('complementary', { name: 'Tour' });
const ringed = (page: Page) => page.locator('[data-toured]');

test('the tour is a strip beneath the board that rings what it tells of, by keyboard alone', async ({
	page
}) => {
	await open(page, '/');
	const offer = offerOn(page);
	await expect(offer).toBeVisible();
	await offer.getByRole('button', { name: 'Take the tour' }).press('Enter');
	const tour = page.getByRole('dialog');
	await expect(tour).toContainText('Step 1 of 4');
	await expect(offer).toBeHidden();
	await expect(tour.getByRole('button', { name: 'Next' })).toBeFocused();
	await expect(ringed(page)).toContainText('Trade reaches $200 bn before its year');
	await expect(ringed(page)).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await expect(tour).toContainText('Step 2 of 4');
	await expect(ringed(page).getByRole('slider')).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await expect(ringed(page)).toContainText('Log outcome');
	await page.keyboard.press('Enter');
	await expect(ringed(page)).toHaveText('Share');
	await page.keyboard.press('Escape');
	await expect(tour).toBeHidden();
	await expect(ringed(page)).toHaveCount(0);
	await expect(page.locator('main')).toBeFocused();
});

test('it is found again at the foot of any page, and leads to the board', async ({ page }) => {
	await open(page, '/scores');
	await offerOn(page).getByRole('button', { name: 'No, thanks' }).click();
	await page.locator('footer').getByRole('button', { name: 'Tour' }).click();
	const tour = page.getByRole('dialog');
	await expect(page).toHaveURL(/\/$/);
	await expect(ringed(page)).toBeInViewport();
	for (const step of [1, 2, 3]) {
		await expect(tour).toContainText(`Step ${step} of 4`);
		await tour.getByRole('button', { name: 'Next' }).click();
	}
	await tour.getByRole('button', { name: 'Begin' }).click();
	await expect(tour).toBeHidden();
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').fill('tour');
	await page.keyboard.press('Enter');
	await expect(tour).toContainText('Step 1 of 4');
	await tour.getByRole('button', { name: 'Skip' }).click();
	await expect(tour).toBeHidden();
});

test('the offer moves nothing and stays until it is answered, and then for good', async ({
	page
}) => {
	await open(page, '/');
	const offer = offerOn(page);
	await expect(offer).toBeVisible();
	await page.getByRole('link', { name: 'Scores' }).first().click();
	await expect(page).toHaveURL(/\/scores$/);
	await expect(offer).toBeVisible();
	await page.reload();
	await expect(offer).toBeVisible();
	const places = () =>
		Promise.all([page.locator('h1'), page.locator('footer')].map((part) => part.boundingBox()));
	const before = await places();
	await offer.getByRole('button', { name: 'No, thanks' }).click();
	await expect(offer).toBeHidden();
	expect(await places()).toEqual(before);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(offer).toBeHidden();
});
