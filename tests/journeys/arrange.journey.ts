import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { anotherTab, expect, open, test } from './support';

const panel = (page: Page) => page.getByRole('dialog', { name: 'Arrange the board' });
const control = (page: Page) => page.getByRole('button', { name: 'Arrange the board' });
const tick = (page: Page, name: string) => panel(page).getByRole('checkbox', { name });

const USUAL = ['figure', 'needs', 'claims', 'numbers', 'verdicts', 'record'];
/** The sections in sight, in the order of the document. */
const inDocument = (page: Page) =>
	page.locator('.board > section:visible').evaluateAll((sections) => sections.map(({ id }) => id));
/** The same in the order in which they stand, from the top and from the left. */
const onScreen = (page: Page) =>
	page.locator('.board > section:visible').evaluateAll((sections) =>
		sections
			.map((section) => ({ id: section.id, box: section.getBoundingClientRect() }))
			.sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left)
			.map(({ id }) => id)
	);

async function expectBoard(page: Page, sections: readonly string[]): Promise<void> {
	await expect.poll(() => inDocument(page)).toEqual(sections);
	expect(await onScreen(page)).toEqual(sections);
}

test('by keyboard the board is arranged, in every tab and after a reload, and all of it undone', async ({
	page
}) => {
	await open(page, '/');
	await expectBoard(page, USUAL);
	const tab = await anotherTab(page);
	await open(tab, '/');
	await control(page).press('Enter');
	const up = panel(page).getByRole('button', { name: 'Move up: Every claim' });
	await up.press('Enter');
	await expect(panel(page)).toContainText('is now 3 of 7.');
	await expect(up).toBeFocused();
	await up.press('Enter');
	await up.press('Enter');
	await expect(up).toBeDisabled();
	await expect(panel(page).getByRole('button', { name: 'Move down: Every claim' })).toBeFocused();
	await tick(page, 'Needs a verdict').press('Space');
	await page.keyboard.press('Escape');
	await expect(control(page)).toBeFocused();

	const arranged = ['claims', 'figure', 'numbers', 'verdicts', 'record'];
	await expectBoard(page, arranged);
	await expectBoard(tab, arranged);
	await expect(tab.getByText('Hidden: “Needs a verdict”.')).toBeVisible();
	await expect(page.getByRole('link', { name: /settled$/ }).first()).toBeVisible();
	await tab.reload();
	await expectBoard(tab, arranged);
	const kept = () => page.evaluate(() => localStorage.getItem('hindcast.sections'));
	for (const before of [
		'claims pins figure needs numbers verdicts record',
		'pins claims figure needs numbers verdicts record',
		'pins figure claims needs numbers verdicts record',
		null
	]) {
		await page.keyboard.press('Control+z');
		await expect.poll(kept).toBe(before);
	}
	await expectBoard(page, USUAL);
	await expectBoard(tab, USUAL);
});

test('an arranged board stands as arranged before its scripts run, and does not shift when they do', async ({
	page
}) => {
	const arranged = ['record', 'numbers', 'figure', 'claims', 'needs'];
	await page.addInitScript(
		(kept) => localStorage.setItem('hindcast.sections', kept),
		'record numbers pins figure -verdicts claims gone needs'
	);
	await page.addInitScript(() => {
		Object.assign(window, { shift: 0 });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) {
				Object.assign(window, {
					shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value')
				});
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(/_app\/immutable.*\.js/, async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/', { waitUntil: 'commit' });
	await expect.poll(() => onScreen(page)).toEqual(arranged);
	release();
	await expectBoard(page, arranged);
	await expect(page.getByText('Hidden: “Latest verdicts”.')).toBeVisible();
	expect(await page.evaluate(() => Reflect.get(window, 'shift'))).toBeLessThan(0.001);
});

test('a filter shows the claims where they are hidden, and the usual order comes back', async ({
	page
}) => {
	await open(page, '/');
	await control(page).click();
	await tick(page, 'Every claim').uncheck();
	await page.keyboard.press('Escape');
	await expect(page.locator('#claims')).toBeHidden();
	await page
		.getByRole('link', { name: /overdue/ })
		.first()
		.click();
	await expect(page.locator('#claims')).toBeVisible();
	await page.getByRole('link', { name: 'Show all', exact: true }).click();
	await expect(page.locator('#claims')).toBeHidden();
	await control(page).click();
	await panel(page).getByRole('button', { name: 'Back to the usual order' }).click();
	await page.keyboard.press('Escape');
	await expectBoard(page, USUAL);
	await expect(page.getByText(/^Hidden:/)).toBeHidden();
	await page.reload();
	await expectBoard(page, USUAL);
});

test('on a phone it is arranged by thumb, and the panel has no fault', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await open(page, '/');
	await control(page).click();
	const down = panel(page).getByRole('button', { name: 'Move down: Stated against actual' });
	const box = await down.boundingBox();
	expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
	await down.click();
	await tick(page, 'Who said it').uncheck();
	const found = await new AxeBuilder({ page }).analyze();
	expect(found.violations.map(({ id }) => id)).toEqual([]);
	await page.keyboard.press('Escape');
	await expectBoard(page, ['needs', 'figure', 'claims', 'numbers', 'verdicts']);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
