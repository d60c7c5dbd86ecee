import type { Page } from '@playwright/test';
import { expect, open, test } from './support';

const overlay = (page: Page) => page.getByRole('dialog', { name: 'Keys' });

/** The keys of a place as the overlay lists them: "Add a note" on "n". */
async function listedFor(page: Page, place: string): Promise<string[]> {
	await page.keyboard.press('?');
	const section = overlay(page)
		.locator('section')
		.filter({
			has: page.getByRole('heading', { name: place, exact: true })
		});
	await expect(section).toBeVisible();
	const rows = await section.locator('dl > div').evaluateAll((divs) =>
		divs.flatMap((div) => {
			const what = div.querySelector('dt')?.textContent ?? '';
			return [...div.querySelectorAll('kbd')].map((key) => `${what}: ${key.textContent}`);
		})
	);
	await page.keyboard.press('Escape');
	await expect(overlay(page)).toBeHidden();
	return rows;
}

/** What the controls of a page say of their own keys. */
function onControls(page: Page): Promise<string[]> {
	return page.locator('main [aria-keyshortcuts]').evaluateAll((controls) =>
		controls.map((control) => {
			const key = control.getAttribute('aria-keyshortcuts') ?? '';
			const words = [...control.childNodes].filter(
				({ nodeName }) => nodeName !== 'KBD' && nodeName !== '#comment'
			);
			return `${words.map(({ textContent }) => textContent?.trim()).join('')}: ${key}`;
		})
	);
}

for (const [place, path] of [
	['A claim', '/predictions/xianning-train-arrival'],
	['The inbox', '/inbox'],
	['Predictions', '/predictions'],
	['A figure', '/figures/goods-trade'],
	['The journal', '/journal']
] as const) {
	test(`the overlay lists every key that a control of this page has: ${place}`, async ({
		page
	}) => {
		await open(page, path);
		const listed = await listedFor(page, place);
		const controls = (await onControls(page)).filter((control) => !control.endsWith(': Enter'));
		expect(controls.length).toBeGreaterThan(0);
		expect(listed).toEqual(expect.arrayContaining(controls));
		expect(new Set(listed.map((one) => one.split(': ').at(-1))).size).toBe(listed.length);
	});
}

test('the letter after g is no key of the page that one leaves', async ({ page }) => {
	await open(page, '/journal');
	let picked = false;
	page.on('filechooser', () => (picked = true));
	await page.keyboard.press('g');
	await page.keyboard.press('i');
	await expect(page).toHaveURL(/\/inbox$/);
	expect(picked).toBe(false);
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 780 } });

	test('no key is told of', async ({ page }) => {
		await open(page, '/');
		await expect(page.getByRole('button', { name: 'Keys' })).toBeHidden();
		await page.locator('footer').getByRole('button', { name: 'Tour' }).click();
		const tour = page.getByRole('dialog');
		await tour.getByRole('button', { name: 'Next' }).click();
		await expect(tour).toContainText('Drag the ruler');
		await expect(tour.locator('kbd')).toBeHidden();
	});
});
