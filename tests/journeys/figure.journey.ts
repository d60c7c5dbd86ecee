import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, open, test } from './support';

/** How many colours the drawing has: one where nothing has been drawn. */
function coloursIn(page: Page): Promise<number> {
	return page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
		const context = canvas.getContext('2d');
		const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
		const colours = new Set<number>();
		for (let at = 0; at < data.length; at += 4) {
			colours.add(((data[at] ?? 0) << 16) + ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0));
		}
		return colours.size;
	});
}

test('every figure is drawn small, and leads to its page on the day looked from', async ({
	page
}) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'Figures', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('put a number on');
	const figures = page.locator('main li');
	await expect(figures).toHaveCount(14);
	const trade = figures.filter({ hasText: 'Goods trade passed' });
	await expect(trade).toContainText('at least 200');
	await expect(trade.locator('svg circle').first()).toBeVisible();

	await open(page, '/figures?asof=2023-03-31');
	await page.getByRole('link', { name: /^Goods trade (was|came)/ }).click();
	await expect(page).toHaveURL('/figures/goods-trade?asof=2023-03-31');
	await page.getByRole('navigation', { name: 'Where you are' }).getByRole('link').click();
	await expect(page).toHaveURL('/figures?asof=2023-03-31');
	await expect(page.locator('main')).not.toContainText('240.11');
});

const pixels = (page: Page) =>
	page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

test('a figure is drawn, and drawn anew with what is shown and in which theme', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await open(page, '/figures/goods-trade');
	await expect.poll(() => coloursIn(page)).toBeGreaterThan(10);
	const all = await pixels(page);
	const publishers = page.getByRole('checkbox', { name: 'Other publishers' });

	await publishers.uncheck();
	await expect(page).toHaveURL(/hide=rivals/);
	await expect.poll(() => pixels(page)).not.toBe(all);
	const fewer = await pixels(page);
	await page.reload();
	await expect(publishers).not.toBeChecked();
	await publishers.check();
	await expect(page).not.toHaveURL(/hide/);

	await page.emulateMedia({ colorScheme: 'dark' });
	await expect.poll(() => pixels(page)).not.toBe(all);
	await expect.poll(() => pixels(page)).not.toBe(fewer);
});

test('every print of a figure can be read with its source, running totals too', async ({
	page
}) => {
	await open(page, '/figures/goods-trade');
	const parts = page.getByRole('region', { name: /parts of years$/ });
	await expect(parts).toBeHidden();
	await page.getByText('parts of years: running totals and single months').click();
	const eleven = parts.getByRole('row', { name: /^Jan–Nov 2023/ });
	await expect(eleven).toContainText('218.17');
	await eleven.getByText(/^\d sources$/).click();
	await expect(eleven.getByRole('link').first()).toHaveAttribute('href', /^https:/);
	const imports = '/figures/china-imports-from-russia';
	await open(page, imports);
	await expect(page.getByRole('row', { name: /^2023/ })).toContainText('= 114.15 * 1.13');
});

test('the years shown stand in the address and outlive a reload', async ({ page }) => {
	await open(page, '/figures/goods-trade');
	const years = page.getByRole('group', { name: 'Years shown' });
	await years.getByRole('link', { name: '2016–2026' }).click();
	await expect(page).toHaveURL(/years=2016-2026/);
	await page.reload();
	await expect(years.getByRole('link', { name: '2016–2026' })).toHaveAttribute(
		'aria-current',
		'true'
	);
});

test('the finding is that of the day looked from', async ({ page }) => {
	await open(page, '/figures/goods-trade?asof=2023-03-31');
	await expect(page.getByRole('heading', { level: 1 })).toContainText(
		'below the 200 bn USD goal for 2024'
	);
	await expect(page.locator('main')).not.toContainText('240.11');
	await open(page, '/figures/goods-trade');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('a year early');
});

test('the picture is a PNG at twice the size, named by figure and day', async ({ page }) => {
	await open(page, '/figures/goods-trade');
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'PNG' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('goods-trade-2026-11-22.png');
	const bytes = await readFile(await download.path());
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	const width = bytes.readUInt32BE(16);
	expect(width).toBeGreaterThan(2000);
});

test('the CSV holds every print in plain numbers, with its source', async ({ page }) => {
	await open(page, '/figures/goods-trade');
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'CSV' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('goods-trade-2026-11-22.csv');
	const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
	expect(lines[0]).toMatch(/^figure,period,value,unit,/);
	expect(lines).toContainEqual(
		expect.stringMatching(/^goods-trade,2023,240\.11,.*2024-01-12,https:/)
	);
});

test('an observation of one’s own is drawn and listed at once', async ({ page }) => {
	await open(page, '/figures/goods-trade');
	await page.getByRole('button', { name: 'Add an observation' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Value', { exact: true }).fill('205.5');
	await dialog.getByLabel('Period', { exact: true }).fill('2026-01..2026-10');
	await dialog.getByLabel('Published', { exact: true }).fill('2026-11-07');
	await dialog.getByLabel('Link', { exact: true }).fill('https://example.org/customs');
	await dialog.getByRole('button', { name: 'Save observation' }).click();
	await expect(page.getByRole('region', { name: /the numbers/ })).toContainText('205.5');
	await expect(page.locator('main figcaption')).toContainText('The first ten months of 2026');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every figure is drawn small before any script', async ({ page }) => {
		await page.goto('/figures');
		await expect(page.locator('main li svg rect').first()).toBeVisible();
	});

	test('the table is there, and the page says why the drawing is not', async ({ page }) => {
		// Chromium under automation runs no script but still takes `noscript` for unneeded: its source is read.
		const response = await page.goto('/figures/goods-trade');
		expect(await response?.text()).toMatch(/<noscript><p[^>]*>The drawing needs JavaScript/);
		await expect(page.getByRole('row', { name: /^2023 240\.11/ })).toBeVisible();
	});
});

test.describe('a chart alone', () => {
	test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
	const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

	test('is copied from its page as a picture', async ({ page }) => {
		await open(page, '/figures/goods-trade');
		await page.getByRole('button', { name: 'Copy picture' }).click();
		await expect(page.getByText('Picture copied.')).toBeVisible();
		const types = await page.evaluate(async () =>
			(await navigator.clipboard.read()).flatMap(({ types }) => [...types])
		);
		expect(types).toEqual(['image/png']);
	});

	test('goes to other apps with its sentence and its link where the device passes things on', async ({
		page
	}) => {
		await page.addInitScript(() => {
			navigator.canShare = () => true;
			navigator.share = (data) => {
				const { files, ...words } = data ?? {};
				const sent = { ...words, files: files?.map(({ name, type }) => `${name} ${type}`) };
				return navigator.clipboard.writeText(JSON.stringify(sent));
			};
		});
		await open(page, '/figures/goods-trade');
		await page.getByRole('button', { name: 'Share chart' }).click();
		await expect(page.getByText('Passed on.')).toBeVisible();
		const sent = JSON.parse(await copied(page)) as Record<string, string>;
		expect(sent.text).toMatch(/^Goods trade/);
		expect(sent.url).toMatch(/\/figures\/.+\?asof=2026-11-22$/);
		expect(sent.files).toEqual([expect.stringMatching(/2026-11-22\.png image\/png$/)]);
	});

	test('is copied by a key from its own page, with its day', async ({ page }) => {
		await open(page, '/figures');
		await page.getByRole('main').getByRole('link').first().click();
		await expect(page.getByRole('button', { name: 'Copy link' })).toBeEnabled();
		await page.keyboard.press('c');
		await expect(page.getByText(/Link copied/)).toBeVisible();
		expect(await copied(page)).toMatch(/\/figures\/[^?]+\?.*asof=2026-11-22/);
	});
});
