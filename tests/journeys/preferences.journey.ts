import type { Page } from '@playwright/test';
import { anotherTab, expect, open, test } from './support';

const panel = (page: Page) => page.getByRole('dialog', { name: 'Preferences' });

/** Opens the panel from the foot of the page and chooses. */
async function choose(page: Page, group: string, choice: string): Promise<void> {
	await page.getByRole('button', { name: 'Preferences' }).click();
	await panel(page)
		.getByRole('group', { name: group })
		.getByRole('radio', { name: choice, exact: true })
		.check();
	await page.keyboard.press('Escape');
	await expect(panel(page)).toBeHidden();
	await expect(page.getByRole('button', { name: 'Preferences' })).toBeFocused();
}

test('density and theme are chosen in one place, kept before the first paint, and the same in every tab', async ({
	page
}) => {
	await open(page, '/');
	const tab = await anotherTab(page);
	await open(tab, '/inbox');
	await choose(page, 'Density', 'Compact');
	await choose(page, 'Theme', 'Dark');
	for (const one of [page, tab]) {
		await expect(one.locator('html')).toHaveAttribute('data-density', 'compact');
		await expect(one.locator('html')).toHaveAttribute('data-theme', 'dark');
	}
	// Without the page's own scripts, only what comes early can have set it.
	await page.route(/_app\/immutable/, (route) =>
		route.fulfill({ contentType: 'text/javascript', body: '' })
	);
	await page.goto('/methods');
	await expect(page.locator('html')).toHaveAttribute('data-density', 'compact');
	await choose(tab, 'Density', 'Comfortable');
	await expect(tab.locator('html')).not.toHaveAttribute('data-density');
});

test('compact leaves what a finger presses as large on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await open(page, '/');
	await choose(page, 'Density', 'Compact');
	const box = await page.getByRole('button', { name: 'Preferences' }).boundingBox();
	expect(box?.height).toBeGreaterThanOrEqual(44);
});

test('this week begins on the day that the reader says, by keyboard from the palette', async ({
	page
}) => {
	// A Sunday; in English as it is written in Britain a week begins on Monday.
	await open(page, '/inbox?since=2026-11-15');
	const week = page.getByRole('link', { name: 'This week' });
	await expect(week).toHaveAttribute('href', /since=2026-11-15/);
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('preferences');
	await page.keyboard.press('Enter');
	await panel(page).getByRole('radio', { name: 'As usual here: Monday' }).focus();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await expect(panel(page).getByRole('radio', { name: 'Sunday', exact: true })).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(week).toHaveAttribute('href', /since=2026-11-21/);
	await page.reload();
	await expect(week).toHaveAttribute('href', /since=2026-11-21/);
});
