import { expect, open, test } from './support';

test('a claim, a figure and an action are found by a few letters, by keyboard alone', async ({
	page
}) => {
	await open(page, '/journal');
	await page.keyboard.press('Control+k');
	const dialog = page.getByRole('dialog', { name: 'Find anything' });
	await expect(dialog.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('goods tr');
	await expect(dialog.getByRole('option', { selected: true })).toContainText('Goods trade');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/figures\/goods-trade$/);

	await page.keyboard.press('Control+k');
	await expect(dialog.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('theme dark');
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the keys are told on one key, and can be turned off there', async ({ page }) => {
	await open(page, '/');
	await page.keyboard.press('?');
	const keys = page.getByRole('dialog', { name: 'Keys' });
	await expect(keys).toContainText('Back to today');
	await keys.getByRole('checkbox', { name: 'Single keys act' }).uncheck();
	await page.keyboard.press('Escape');
	await expect(keys).toBeHidden();
	await page.keyboard.press('?');
	await expect(keys).toBeHidden();
});

test('the tour has four steps, is skipped at any of them, and found again', async ({ page }) => {
	await open(page, '/');
	const tour = page.getByRole('button', { name: 'Tour', exact: true });
	await tour.click();
	const dialog = page.getByRole('dialog');
	for (const step of [1, 2, 3]) {
		await expect(dialog).toContainText(`Step ${step} of 4`);
		await dialog.getByRole('button', { name: 'Next' }).click();
	}
	await dialog.getByRole('button', { name: 'Begin' }).click();
	await expect(dialog).toBeHidden();
	await tour.click();
	await expect(dialog).toContainText('Step 1 of 4');
	await dialog.getByRole('button', { name: 'Skip' }).click();
	await expect(dialog).toBeHidden();
});

test('what is typed before the palette has come does nothing to the page', async ({ page }) => {
	await open(page, '/');
	let bring: () => void = () => undefined;
	const held = new Promise<void>((done) => (bring = done));
	await page.route('**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.keyboard.press('Control+k');
	await page.keyboard.type('peace 0?');
	await expect(page.getByRole('dialog')).toBeHidden();
	bring();
	await expect(page.getByRole('combobox')).toBeFocused();
	await expect(page).toHaveURL(/\/$/);
});
