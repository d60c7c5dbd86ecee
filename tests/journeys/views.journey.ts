import type { Page } from '@playwright/test';
import {
	anotherBrowser,
	anotherTab,
	expect,
	fileFrom,
	fill,
	logNote,
	open,
	pickBackup,
	test
} from './support';

const GAS = '/predictions?q=gas';

const bar = (page: Page) => page.getByRole('group', { name: 'Saved views' });
const named = (page: Page, name: string) => bar(page).getByRole('link', { name, exact: true });
const pinned = (page: Page) => page.getByRole('region', { name: 'Pinned views' });

async function save(page: Page, path: string, name: string, pin = false): Promise<void> {
	await open(page, path);
	await page.getByRole('button', { name: 'Save this view' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByLabel('Name')).toBeFocused();
	// In the place of the name suggested, which stands selected.
	await page.keyboard.type(name);
	if (pin) await dialog.getByRole('checkbox', { name: /^Pin to the board/ }).check();
	await page.keyboard.press('Enter');
	await expect(dialog).toBeHidden();
	await expect(named(page, name)).toHaveAttribute('aria-current', 'true');
}

test('a filter saved under a name is known again by its address, and renamed there', async ({
	page
}) => {
	await save(page, '/predictions?q=gas&sort=closes', 'Gas, next to close');
	await page.getByRole('button', { name: 'Save this view' }).waitFor({ state: 'hidden' });
	await page.getByRole('button', { name: 'Rename Gas, next to close' }).click();
	await fill(page, { Name: ' ' });
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toContainText('Give it a name.');
	await fill(page, { Name: 'Gas' });
	await page.keyboard.press('Enter');
	await expect(named(page, 'Gas')).toBeVisible();

	await open(page, '/predictions');
	await expect(named(page, 'Gas')).not.toHaveAttribute('aria-current', 'true');
	await named(page, 'Gas').click();
	await expect(page).toHaveURL(/\/predictions\?q=gas&sort=closes$/);
	await expect(named(page, 'Gas')).toHaveAttribute('aria-current', 'true');

	await open(page, GAS);
	await page.getByRole('button', { name: 'Save this view' }).click();
	await fill(page, { Name: 'gas' });
	await page.keyboard.press('Enter');
	await expect(page.getByRole('dialog')).toContainText('Another view has this name.');
});

test('a pinned view stands on the board with what it counts, in every tab, until it is unpinned', async ({
	page
}) => {
	await save(page, '/predictions?status=waiting', 'Waiting', true);
	const rows = await page.locator('td .claim').count();
	const tab = await anotherTab(page);
	await open(tab, '/');
	const row = pinned(tab).getByRole('listitem');
	await expect(row).toContainText(`${rows} claims`);
	await expect(row).toContainText('1 needs a verdict');
	await row.getByRole('link', { name: 'Waiting' }).click();
	await expect(tab).toHaveURL(/\/predictions\?status=waiting$/);
	await open(tab, '/');
	await page.getByRole('button', { name: 'Take off the board' }).click();
	await expect(pinned(tab)).toBeHidden();
});

test('what two tabs save, rename and pin at once is all there', async ({ page }) => {
	await save(page, GAS, 'Gas');
	const tab = await anotherTab(page);
	await save(tab, '/predictions?q=oil', 'Oil');
	await named(tab, 'Gas').click();
	await page.getByRole('button', { name: 'Rename Gas' }).click();
	await fill(page, { Name: 'Pipelines' });
	await tab.getByRole('button', { name: 'Pin to the board' }).click();
	await page.getByRole('dialog').getByLabel('Name').press('Enter');
	for (const one of [page, tab]) {
		await expect(named(one, 'Pipelines')).toBeVisible();
		await expect(named(one, 'Oil')).toBeVisible();
	}
	await expect(tab.locator('.undo')).toContainText('Pinned the view “');
	await open(page, '/');
	await expect(pinned(page).getByRole('link')).toHaveText('Pipelines');
});

test('a view that is deleted comes back as it was', async ({ page }) => {
	await save(page, GAS, 'Gas', true);
	await page.getByRole('button', { name: 'Delete Gas' }).click();
	await expect(named(page, 'Gas')).toBeHidden();
	await expect(page.getByText('Deleted the view “Gas”')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(named(page, 'Gas')).toHaveAttribute('aria-current', 'true');
	await expect(page.getByRole('button', { name: 'Take off the board' })).toBeVisible();
});

test('views go along in a backup, and come back once', async ({ page, browser }) => {
	await save(page, GAS, 'Gas', true);
	await open(page, '/predictions/bop-russia-decides-after-details');
	await logNote(page, 'Ask the ministry again in spring.');
	await open(page, '/journal');
	await expect(page.getByText('1, not backed up')).toBeVisible();
	const text = await fileFrom(page, () =>
		page.getByRole('button', { name: 'Back up now', exact: true }).last().click()
	);
	await expect(page.getByText('1, in it too')).toBeVisible();

	const other = await anotherBrowser(browser);
	await open(other, '/journal');
	await pickBackup(other, text);
	await expect(other.getByText('1 saved view in the file: one is new.')).toBeVisible();
	await other.getByRole('button', { name: 'Import 1 entry and 1 saved view' }).click();
	await expect(other.getByText('1 entry and 1 saved view were added.')).toBeVisible();
	await expect(other.getByText('1, in it too')).toBeVisible();
	await pickBackup(other, text);
	await expect(other.getByText('1 saved view in the file: one is here already.')).toBeVisible();
	await expect(other.getByText('There is nothing to add.')).toBeVisible();
	await open(other, '/');
	await expect(pinned(other).getByRole('link')).toHaveText('Gas');
	await other.context().close();
});

test('a view is found in the palette', async ({ page }) => {
	await save(page, '/predictions?q=gas&sort=closes', 'Pipes to watch');
	await open(page, '/');
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox')).toBeFocused();
	await page.keyboard.type('pipes to w');
	const views = page.getByRole('dialog').getByRole('group', { name: 'Saved views, 1' });
	await expect(views.getByRole('option', { selected: true })).toHaveText('Pipes to watch');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/predictions\?q=gas&sort=closes$/);
});

test('a view that asks for what is no longer there says so, in the list and on the board', async ({
	page
}) => {
	await open(page, '/journal');
	const header = {
		format: 'hindcast-journal',
		version: 1,
		exportedAt: '2026-11-20T08:00:00.000Z',
		own: [],
		heads: [],
		views: [
			{ id: 'v1', name: 'Old tag', asked: { status: 'overdue', tag: 'gone' }, isPinned: true },
			{ id: 'v2', name: '<b>No view</b>', asked: { nowhere: 'x' }, isPinned: true }
		]
	};
	await pickBackup(page, JSON.stringify(header));
	await expect(
		page.getByText('2 saved views in the file: one is new and one is left out.')
	).toBeVisible();
	await page.getByRole('button', { name: 'Import 1 saved view' }).click();
	await open(page, '/');
	await expect(pinned(page).getByRole('listitem')).toContainText('more than it asks for');
	await pinned(page).getByRole('link', { name: 'Old tag' }).click();
	await expect(page.getByText('Not used: no tag “gone” here')).toBeVisible();
	await expect(named(page, 'Old tag')).toHaveAttribute('aria-current', 'true');
});

for (const width of [1280, 360]) {
	test(`nothing moves for the views pinned to the board, ${width} wide`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await save(page, GAS, 'Gas, which flows through pipes and over the sea and by rail', true);
		await save(page, '/predictions?status=overdue', 'Late', true);
		await page.addInitScript(() => {
			const seen = { moved: 0 };
			Object.assign(globalThis, { seen });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					seen.moved += (entry as unknown as { value: number }).value;
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await open(page, '/');
		await expect(pinned(page).getByRole('listitem')).toHaveCount(2);
		await expect(pinned(page).locator('xpath=following-sibling::*').first()).toBeVisible();
		expect(
			await page.evaluate(() => (globalThis as unknown as { seen: { moved: number } }).seen.moved)
		).toBeLessThan(0.001);
	});
}
