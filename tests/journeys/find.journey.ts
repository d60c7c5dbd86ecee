import AxeBuilder from '@axe-core/playwright';
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

test('the palette shows by sort what is found, and why, with what came of it', async ({ page }) => {
	await open(page, '/');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox')).toBeFocused();
	const dialog = page.getByRole('dialog', { name: 'Find anything' });
	await page.keyboard.type('moscow');
	const claims = dialog.getByRole('group', { name: 'Claims, 4' });
	await expect(claims.getByRole('option').first()).toHaveText(
		/Xi comes to Moscow in spring 2023\s*HK01 · Came true/
	);
	await expect(claims.locator('mark').first()).toHaveText('Moscow');
	await expect(dialog.getByRole('status')).toHaveText('12 found.');

	await dialog.getByRole('combobox').fill('@peskov');
	await expect(dialog.getByRole('option')).toHaveText([/Dmitry Peskov/]);
	await dialog.getByRole('combobox').fill('zebra');
	await expect(dialog.getByRole('status')).toHaveText('Nothing has these letters.');
});

test('on an earlier day the palette finds what was known then, and counts what came after', async ({
	page
}) => {
	await open(page, '/?asof=2023-03-31');
	await page.keyboard.press('Control+k');
	const status = page.getByRole('dialog', { name: 'Find anything' }).getByRole('status');
	await page.getByRole('combobox').fill('keeps its answer');
	await expect(status).toHaveText(
		'Nothing has these letters as of 31 March 2023; 1 claim after it.'
	);
	await page.getByRole('combobox').fill('zebra');
	await expect(status).toHaveText('Nothing has these letters as of 31 March 2023.');
});

test('a day that is typed, or that the figures turn on, is looked from', async ({ page }) => {
	await open(page, '/figures');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox')).toBeFocused();
	const dialog = page.getByRole('dialog', { name: 'Find anything' });
	await page.keyboard.type(':2023-03');
	await expect(dialog.getByRole('option').first()).toContainText('31 March 2023');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/figures\?asof=2023-03-31$/);

	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('back to today');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/figures$/);
});

test('words that find nothing are searched in every claim, or made a prediction', async ({
	page
}) => {
	await open(page, '/journal');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('customs');
	await page.keyboard.press('Shift+Enter');
	await expect(page).toHaveURL(/\/predictions\?q=customs$/);

	await page.goto('/journal');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('A third pipeline is announced');
	await page.keyboard.press('Control+Enter');
	const form = page.getByRole('dialog', { name: 'A new prediction' });
	await expect(form.getByLabel('Claim', { exact: true })).toHaveValue(
		'A third pipeline is announced'
	);
	await expect(page).toHaveURL(/\/predictions$/);
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

test('the palette does not come over an open form', async ({ page }) => {
	await open(page, '/predictions/bop-russia-joins');
	await page.getByRole('button', { name: 'Add a note' }).click();
	const form = page.getByRole('dialog');
	await expect(form).toBeVisible();
	await page.keyboard.press('Control+k');
	await page.keyboard.press('Escape');
	await expect(form).toBeHidden();
	await expect(page.getByRole('combobox')).toBeHidden();
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
	const onItsWay = page.getByRole('progressbar', { name: 'On its way' });
	await expect(onItsWay).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	bring();
	await expect(page.getByRole('combobox')).toBeFocused();
	await expect(onItsWay).toBeHidden();
	await expect(page).toHaveURL(/\/$/);
});
