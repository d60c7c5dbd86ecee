import AxeBuilder from '@axe-core/playwright';
import { expect, open, test } from './support';

const PAGES = [
	'/',
	'/?asof=2023-03-20',
	'/predictions',
	'/predictions/ru-cn-trade-200bn',
	'/predictions/xianning-train-arrival',
	'/predictions/bbnj-secretariat-seat',
	'/predictions/cn-ru-alltime-high',
	'/scenarios',
	'/scenarios/xi-in-moscow-2023',
	'/scenarios/board-of-peace',
	'/figures',
	'/figures/goods-trade',
	'/figures/power-of-siberia',
	'/figures/far-east-route',
	'/articles',
	'/articles/hk01-2023-02-06',
	'/scores',
	'/scores?by=hk01',
	'/methods',
	'/inbox',
	'/snapshots',
	'/journal'
];

for (const path of PAGES) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${path} in ${colorScheme} has no violation that axe finds`, async ({ page }) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await open(page, path);
			for (const width of [1280, 360]) {
				await page.setViewportSize({ width, height: 900 });
				const { violations } = await new AxeBuilder({ page })
					.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
					.analyze();
				const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
				expect(found, `${width} px wide`).toEqual([]);
			}
		});
	}

	test(`${path} has a title of its own and one first heading`, async ({ page }) => {
		await open(page, path);
		await expect(page).toHaveTitle(/. · Hindcast$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
	});
}

test.describe('with a finger on 320 px', () => {
	test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

	for (const path of PAGES) {
		test(`${path} has no scrolling sideways, and nothing to press under 44 px`, async ({
			page
		}) => {
			await open(page, path);
			const over = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(over).toBe(0);
			expect(await page.evaluate(lowControls)).toEqual([]);
		});
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 780 } });

	test('a claim is followed by its verdict, its clocks and what settles it, then by all else', async ({
		page
	}) => {
		await open(page, '/predictions/trade-2022-190bn');
		const tops = await Promise.all(
			[
				page.getByRole('heading', { level: 1 }),
				page.getByText('Did it happen?'),
				page.getByRole('definition').filter({ hasText: 'as stated' }),
				page.getByRole('heading', { name: 'What settles it' }),
				page.getByRole('button', { name: 'Add evidence' }),
				page.getByRole('region', { name: 'What was measured' }),
				page.getByRole('heading', { name: 'Evidence' })
			].map(async (part) => (await part.boundingBox())?.y ?? NaN)
		);
		expect(tops).toEqual(tops.toSorted((a, b) => a - b));
	});
});

/** Controls lower than 44 px, but for links within a sentence; what a link lays over its row counts. */
function lowControls(): string[] {
	const isLaidOver = (element: Element) =>
		['::before', '::after'].some((pseudo) => {
			const { content, position } = getComputedStyle(element, pseudo);
			return content !== 'none' && position === 'absolute';
		});
	const heightOf = (element: Element) =>
		(element.closest('label') ?? element).getBoundingClientRect().height;
	return [...document.querySelectorAll('a[href], button, input, select, summary')]
		.filter((control) => control.checkVisibility() && !control.closest('.vh, .skip'))
		.filter((control) => !(control.matches('a:not(.lone)') && control.closest('p, dd')))
		.filter((control) => !isLaidOver(control) && heightOf(control) < 43.5)
		.map((control) => control.outerHTML.slice(0, 120));
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the board, a claim, a story and a figure can be read', async ({ page }) => {
		await page.goto('/');
		await expect(page.locator('main')).toContainText('that can be checked');
		await page.goto('/predictions/ru-cn-trade-200bn');
		await expect(page.locator('main')).toContainText('240.11');
		await expect(page.locator('main')).toContainText('Asia Financial');
		await page.goto('/scenarios/xi-in-moscow-2023');
		await expect(page.locator('main')).toContainText('Wang Yi');
		await page.goto('/figures/goods-trade');
		await expect(page.getByRole('table').first()).toContainText('244.8');
	});

	test('links lead from the board to a claim and back', async ({ page }) => {
		await page.goto('/predictions');
		await page.locator('main a[href*="/predictions/"]').first().click();
		await expect(page).toHaveURL(/\/predictions\/[a-z0-9-]+/);
		await page.getByRole('link', { name: 'Board' }).first().click();
		await expect(page.locator('main')).toContainText('that can be checked');
	});
});

test('a page that is not there says so', async ({ page, errors }) => {
	await page.goto('/nowhere/at/all');
	await expect(page.locator('main')).toContainText('There is no such page');
	// The browser reports the 404 of the document itself.
	errors.length = 0;
});
