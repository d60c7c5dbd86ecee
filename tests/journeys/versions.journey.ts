import type { Page } from '@playwright/test';
import { siteOfTwoVersions, type Site } from '../support/two-versions';
import { anotherTab, expect, fill, logNote, open, test as base } from './support';

const CLAIM = '/predictions/bop-russia-decides-after-details';
const READY = 'A new version is ready.';

const test = base.extend<{ site: Site }>({
	// Playwright reads what a fixture needs from this pattern; this one needs the zone of the project only.
	site: async ({ timezoneId: _zone }, use) => {
		const site = await siteOfTwoVersions();
		await use(site);
		site.server.closeAllConnections();
		site.server.close();
	},
	baseURL: async ({ site }, use) => use(site.address)
});

const note = (page: Page) => page.getByRole('dialog').getByLabel('Note', { exact: true });
const strap = (page: Page) => page.getByRole('status').filter({ hasText: READY });
const reloadInto = (page: Page) => strap(page).getByRole('button', { name: 'Reload' }).click();

async function kept(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function startNote(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Add a note' }).click();
	await fill(page, { Note: text });
}

/** The browser looks by itself, though not soon. */
async function lookForUpdate(page: Page): Promise<void> {
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
}

const isOfNext = (page: Page) =>
	expect(page.locator('head link[href*="_app/next"]').first()).toBeAttached();
const isOfFirst = (page: Page) =>
	expect(page.locator('head link[href*="_app/immutable"]').first()).toBeAttached();

test('a new version is told, leaves an open form alone, and comes when the reader says so', async ({
	page,
	context,
	site
}) => {
	await open(page, CLAIM);
	await kept(page);
	await startNote(page, 'The ministry is in no hurry.');
	site.release();
	await lookForUpdate(page);
	// The whole site is fetched before.
	await expect(strap(page)).toBeVisible({ timeout: 40_000 });
	await expect(note(page)).toHaveValue('The ministry is in no hurry.');
	await isOfFirst(page);

	await page.keyboard.press('Escape');
	await reloadInto(page);
	await isOfNext(page);
	await expect(strap(page)).toBeHidden();
	await page.getByRole('button', { name: 'Add a note' }).click();
	await expect(note(page)).toHaveValue('The ministry is in no hurry.');

	await context.setOffline(true);
	await open(page, '/figures/goods-trade');
	await isOfNext(page);
	await context.setOffline(false);
});

test('a tab of the version before goes on and saves when another tab lets the new one in', async ({
	page,
	site
}) => {
	await open(page, CLAIM);
	await kept(page);
	await startNote(page, 'Typed before.');
	const tab = await anotherTab(page);
	await open(tab, '/');
	site.release();
	await lookForUpdate(tab);
	await reloadInto(tab);
	await isOfNext(tab);

	await expect(strap(page)).toBeVisible();
	await isOfFirst(page);
	// What saves is fetched now, and the server has it no more.
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.getByText('note: Typed before.')).toBeVisible();
	await expect(tab.getByRole('contentinfo')).toContainText('Your journal has 1 entry');
	await reloadInto(page);
	await isOfNext(page);
	await expect(page.getByText('note: Typed before.')).toBeVisible();
});

test('a tab of the version before is told that a newer one has taken the journal, and writes nothing', async ({
	page,
	site
}) => {
	await open(page, CLAIM);
	await kept(page);
	await logNote(page, 'Logged before.');
	await startNote(page, 'Typed before.');
	const tab = await anotherTab(page);
	await open(tab, '/');
	site.release({ database: 'later' });
	await lookForUpdate(tab);
	await reloadInto(tab);
	await isOfNext(tab);
	await expect(tab.getByRole('contentinfo')).toContainText('Your journal has 1 entry');

	const told = 'Your journal was opened by a newer version of this page.';
	await expect(page.locator('.straps')).toContainText(told);
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.getByRole('dialog')).toContainText(told);
	await expect(note(page)).toHaveValue('Typed before.');
	await expect(tab.getByRole('contentinfo')).toContainText('Your journal has 1 entry');

	await page.keyboard.press('Escape');
	await reloadInto(page);
	await isOfNext(page);
	await page.getByRole('button', { name: 'Add a note' }).click();
	await expect(note(page)).toHaveValue('Typed before.');
	await page.getByRole('button', { name: 'Save note' }).click();
	await open(page, '/journal');
	await expect(page.locator('main h1')).toContainText('Two entries, the chain is whole');
});
