import { expect, open, test } from './support';

const PAGES = [
	'/',
	'/predictions/ru-cn-trade-200bn',
	'/figures/goods-trade',
	'/articles/hk01-2023-02-06'
];

for (const path of PAGES) {
	test(`on paper ${path} keeps its day and drops its controls`, async ({ page }) => {
		await open(page, `${path}?asof=2024-06-30`);
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 690, height: 1000 });
		await expect(page.getByText('30 June 2024').first()).toBeVisible();
		await expect(page.locator('.ruler svg').first()).toBeVisible();
		const controls = page.locator('button, input, select, [role="slider"], .act');
		expect(await controls.filter({ visible: true }).allInnerTexts()).toEqual([]);
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(over).toBe(0);
	});
}

test('on paper every group of the board stands open and its chart is drawn by day', async ({
	page
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, '/');
	const canvas = page.locator('canvas').first();
	await expect(canvas).toHaveAttribute('width', /\d+/);
	await expect(page.locator('.plot').first()).toHaveClass(/drawn/);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-verdict]').filter({ visible: true })).toHaveCount(107);
	// The body of a column is pale by day and dark by night.
	const shades = await canvas.evaluate((drawing: HTMLCanvasElement) => {
		const context = drawing.getContext('2d');
		const { data } = context!.getImageData(0, 0, drawing.width, drawing.height);
		const opaque = [];
		for (let at = 0; at < data.length; at += 4) if (data[at + 3] === 255) opaque.push(data[at]);
		return opaque.filter((red) => (red ?? 0) > 200).length / opaque.length;
	});
	expect(shades).toBeGreaterThan(0.5);
});
