import type { Page } from '@playwright/test';
import { expect, open, test } from './support';

test('moving the day replays the board, and the address carries it', async ({ page }) => {
	await open(page, '/');
	const lede = page.locator('main .lede');
	const now = await lede.innerText();
	await page.goto('/?asof=2023-03-31');
	await expect(page.getByRole('region', { name: 'As-of day' })).toContainText('31 March 2023');
	await expect(lede).not.toHaveText(now);
	await expect(page.locator('main')).not.toContainText('Board of Peace');

	await page.getByRole('button', { name: 'Back to today' }).click();
	await expect(lede).toHaveText(now);
	await expect(page).not.toHaveURL(/asof/);
});

test('the ruler is moved by keys: a day, a month, a change, and back', async ({ page }) => {
	await open(page, '/');
	await page.keyboard.press('t');
	const ruler = page.getByRole('slider');
	await expect(ruler).toBeFocused();
	await expect(ruler).toHaveAttribute(
		'aria-valuetext',
		/^22 November 2026, today\. 107 claims said/
	);
	await page.keyboard.press('ArrowLeft');
	await expect(ruler).toHaveAttribute('aria-valuetext', /^21 November 2026/);
	await page.keyboard.press('PageDown');
	await expect(ruler).toHaveAttribute('aria-valuetext', /^21 October 2026/);
	await page.keyboard.press('[');
	await expect(ruler).toHaveAttribute('aria-valuetext', /^\d+ \w+ 2026/);
	await expect(page).toHaveURL(/asof=2026-/);
	await page.keyboard.press('End');
	await expect(ruler).toHaveAttribute('aria-valuetext', /^22 November 2026/);
});

test('the board plays from change to change until it is stopped, and one key leads back to today', async ({
	page
}) => {
	await open(page, '/?asof=2023-02-01');
	await page.keyboard.press('p');
	await expect(page).toHaveURL(/asof=2023-0[3-9]/);
	await page.getByRole('button', { name: 'Stop playing' }).click();
	await expect(page.getByRole('button', { name: 'Play change after change' })).toBeVisible();
	await expect(page).toHaveTitle(/^The board, as of \d+ \w+ 2023 · Hindcast$/);
	await page.keyboard.press('0');
	await expect(page).not.toHaveURL(/asof/);
	await expect(page).toHaveTitle('The board · Hindcast');
});

test('Esc stops the play first, and closes what changed only then', async ({ page }) => {
	await open(page, '/?asof=2023-02-01&since=2023-01-25');
	const changes = page.getByRole('heading', {
		name: /^(Nothing changed|One change|\S+ changes) from/
	});
	await expect(changes).toBeVisible();
	await page.keyboard.press('p');
	await expect(page.getByRole('button', { name: 'Stop playing' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Play change after change' })).toBeVisible();
	await expect(changes).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(changes).toBeHidden();
});

test('every page stands on the same day, and links keep it', async ({ page }) => {
	await open(page, '/predictions/ru-cn-trade-200bn?asof=2023-06-30');
	await expect(page.locator('main .status').first()).toContainText('Open');
	await expect(page.locator('main')).not.toContainText('240.11');
	await page
		.getByRole('link', { name: /Goods trade between/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/figures\/goods-trade\?asof=2023-06-30/);
	await expect(page.getByRole('table').first()).not.toContainText('244.8');
});

for (const width of [1280, 360]) {
	test(`nothing on a page of ${width} px moves when it is opened on another day`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 780 });
		for (const path of [
			'/',
			'/predictions/ru-cn-trade-200bn',
			'/figures/goods-trade',
			'/scenarios/xi-in-moscow-2023',
			'/articles/hk01-2023-02-06'
		]) {
			await open(page, `${path}?asof=2023-03-20`);
			await expect(page.locator('main')).toBeVisible();
			await expect(page.getByText('Replay. The board as it stood on 20 March 2023')).toBeVisible();
			expect(await shiftOf(page), path).toBeLessThan(0.001);
		}
	});
}

/** How far parts in sight have moved by themselves since the page was opened. */
function shiftOf(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((done) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries())
						sum += (entry as unknown as { value: number }).value;
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => done(sum), 500);
			})
	);
}

test('a claim that had not been said yet says so', async ({ page }) => {
	await open(page, '/predictions/bop-china-joins?asof=2023-06-30');
	await expect(page.locator('main')).toContainText('This had not been said by 30 June 2023');
});

for (const [asked, says] of [
	['2023-02-30', '“2023-02-30” is no day to look from. This is today.'],
	[
		'1800-01-01',
		'1 January 1800 is too early: the days to look from begin in 1900. This is today.'
	],
	['2027-06-01', '1 June 2027 has not come yet. This is today.']
] as const) {
	test(`${asked} can’t be looked from, which a line says, and the address is put right`, async ({
		page
	}) => {
		await open(page, `/predictions?asof=${asked}&status=open`);
		await expect(page.getByText(says)).toBeVisible();
		await expect(page).toHaveURL(/\/predictions\?status=open$/);
		await expect(page.locator('output')).toHaveText('22 November 2026');
		await expect(page.getByRole('button', { name: 'Back to today' })).toBeHidden();
		await page.keyboard.press('[');
		await expect(page.getByText(says)).toBeHidden();
	});
}

test('the title of every page tells the day that it stands on', async ({ page }) => {
	for (const path of ['/journal', '/snapshots', '/methods', '/inbox']) {
		await page.goto(`${path}?asof=2023-11-03`);
		await expect(page).toHaveTitle(/, as of 3 Nov 2023 · Hindcast$/);
	}
	await page.goto('/snapshots?asof=2023-11-03');
	const replay = page.getByRole('region', { name: 'Replay' });
	await expect(replay).toContainText('What you share is the board as it stood on 3 November 2023');
	await replay.getByRole('button', { name: 'Back to today' }).click();
	await expect(replay).toBeHidden();
	await expect(page).toHaveTitle('Snapshots · Hindcast');
});

test('where nothing has become known since, the replay says so', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-24T09:00:00+13:45');
	await open(page, '/inbox?asof=2026-11-23');
	const replay = page.getByRole('region', { name: 'Replay' });
	await expect(replay).toContainText(
		'The inbox as it stood on 23 November 2026. Nothing has become known since.'
	);
	await open(page, '/inbox?asof=2026-11-21');
	await expect(replay).toContainText('1 piece of evidence came later and is hidden.');
});
