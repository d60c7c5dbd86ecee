import type { Page } from '@playwright/test';
import { anotherTab, expect, fileFrom, fill, logNote, open, test } from './support';

const PREDICTION = '/predictions/bop-russia-decides-after-details';
const DELETED = 'Your journal was deleted from outside this page.';

async function withTwoNotes(page: Page): Promise<void> {
	await open(page, PREDICTION);
	await logNote(page, 'The first note.');
	await logNote(page, 'The second note.');
}

async function startsEmpty(page: Page): Promise<void> {
	await open(page, '/journal');
	await expect(page.getByRole('heading', { name: /^Nothing is logged yet/ })).toBeVisible();
	await expect(page.getByText(DELETED)).toHaveCount(0);
}

test('a journal deleted from another tab can still be saved to a file, then begins anew', async ({
	page
}) => {
	await withTwoNotes(page);
	const tab = await anotherTab(page);
	await open(tab, '/journal');
	await tab.evaluate(
		() =>
			new Promise((deleted) => {
				indexedDB.deleteDatabase('hindcast').onsuccess = deleted;
			})
	);
	const strap = page.getByRole('status').filter({ hasText: DELETED });
	await expect(strap).toContainText('This page still holds 2 entries.');

	await page.getByRole('button', { name: 'Add a note' }).click();
	await fill(page, { Note: 'Too late.' });
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.getByRole('dialog')).toContainText(DELETED);
	await page.keyboard.press('Escape');

	const saving = page.getByRole('button', { name: 'Save to a file' });
	const file = await fileFrom(page, () => saving.click());
	expect(file).toContain('The second note.');
	expect(file).not.toContain('Too late.');

	await page.getByRole('contentinfo').getByRole('link', { name: 'Journal' }).click();
	await expect(page.getByRole('heading', { name: /^Two entries/ })).toBeVisible();
	expect(await fileFrom(page, () => page.keyboard.press('b'))).toContain('The first note.');
	await startsEmpty(page);
	await expect(
		page.getByText('The last backup held 2 entries; none of them is here.')
	).toBeVisible();
});

test('a journal cleared with the site’s data is told as deleted too', async ({ page, baseURL }) => {
	await withTwoNotes(page);
	const session = await page.context().newCDPSession(page);
	await session.send('Storage.clearDataForOrigin', {
		origin: baseURL as string,
		storageTypes: 'indexeddb'
	});
	await expect(page.getByRole('status').filter({ hasText: DELETED })).toContainText(
		'This page still holds 2 entries.'
	);
	await startsEmpty(page);
});

test.describe('a page that is cut off', () => {
	// What the worker has kept would come all the same.
	test.use({ serviceWorkers: 'block' });

	test('still says that its journal was deleted, before that a part is missing, and saves it to a file', async ({
		page,
		baseURL,
		errors
	}) => {
		await open(page, PREDICTION);
		await logNote(page, 'The only note.');
		await open(page, '/');
		await expect(page.getByRole('contentinfo')).toContainText('Your journal has 1 entry');
		await page.waitForLoadState('networkidle');
		await page.route('**/_app/immutable/**', (route) => route.abort());
		await page.getByRole('button', { name: /^Share/ }).click();
		await expect(page.getByText('Sharing could not be fetched.')).toBeVisible();
		const missing = page.getByRole('status').getByText('A part of this page could not be fetched.');
		await expect(missing).toBeVisible();

		const session = await page.context().newCDPSession(page);
		await session.send('Storage.clearDataForOrigin', {
			origin: baseURL as string,
			storageTypes: 'indexeddb'
		});
		await expect(page.getByRole('status').filter({ hasText: DELETED })).toContainText(
			'This page still holds 1 entry.'
		);
		await expect(missing).toBeHidden();
		const saving = page.getByRole('button', { name: 'Save to a file' });
		expect(await fileFrom(page, () => saving.click())).toContain('The only note.');
		// The browser says which parts were cut off; anything else would be a fault.
		expect(errors.filter((error) => !/ERR_FAILED|dynamically imported/.test(error))).toEqual([]);
		errors.length = 0;
	});
});

test('storage that does not answer is told after a while, and no longer once it does', async ({
	page
}) => {
	// A page without our code that sits on the database: ours has to wait, and nothing tells it why.
	const holder = await anotherTab(page);
	await holder.route('**/holder', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' })
	);
	await holder.goto('/holder');
	await holder.evaluate(
		() =>
			new Promise<void>((held) => {
				const request = indexedDB.open('hindcast');
				request.onupgradeneeded = () => {
					const store = request.result.createObjectStore('held');
					const hold = () => {
						if ('letGo' in window) store.transaction.abort();
						else store.get(1).onsuccess = hold;
					};
					hold();
					held();
				};
			})
	);
	await open(page, PREDICTION);
	const strap = page
		.locator('.straps')
		.filter({ hasText: 'This browser has not opened your journal yet.' });
	await expect(strap).toBeVisible();
	await page.getByRole('button', { name: 'Add a note' }).click();
	await fill(page, { Note: 'Kept in the form.' });
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.getByRole('dialog')).toContainText('nothing can be saved until it does');
	await expect(page.getByRole('dialog').getByLabel('Note')).toHaveValue('Kept in the form.');

	await holder.evaluate(() => Object.assign(window, { letGo: true }));
	await expect(strap).toBeHidden();
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.getByText('note: Kept in the form.')).toBeVisible();
});

/** Text that no storage can make shorter, the same each time. */
function denseText(length: number): string {
	let state = 1;
	const next = () => (state = (state * 48271) % 2147483647);
	return Array.from({ length }, () => String.fromCharCode(0x4e00 + (next() % 20000))).join('');
}

test.describe('a full disk', () => {
	// What it keeps for offline use would fill the disk before the journal can.
	test.use({ serviceWorkers: 'block' });

	test('leaves nothing half written, keeps what was typed, and takes it once there is room', async ({
		page,
		baseURL
	}) => {
		const session = await page.context().newCDPSession(page);
		const origin = baseURL as string;
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
		await open(page, PREDICTION);
		const dialog = page.getByRole('dialog');
		const full = dialog.getByText('this browser is out of space');
		const unsaved = page.getByText('What you last logged is not in your journal.');
		const text = denseText(9_000);
		let saved = 0;
		for (; saved < 50; saved++) {
			await page.getByRole('button', { name: 'Add a note' }).click();
			await fill(page, { Note: `${saved} ${text}` });
			await page.getByRole('button', { name: 'Save note' }).click();
			const isAnswered = async () => (await full.isVisible()) || !(await dialog.isVisible());
			await expect.poll(isAnswered).toBe(true);
			if (await full.isVisible()) break;
		}
		await expect(full).toBeVisible();
		await expect(unsaved).toBeVisible();
		await expect(dialog.getByLabel('Note')).toHaveValue(`${saved} ${text}`);

		const tab = await anotherTab(page);
		await open(tab, '/journal');
		await expect(tab.locator('main h1')).toContainText('the chain is whole');
		await expect(tab.locator('main li[id^="entry-"]')).toHaveCount(saved);

		await session.send('Storage.overrideQuotaForOrigin', { origin });
		await page.bringToFront();
		await page.getByRole('button', { name: 'Save note' }).click();
		await expect(dialog).toBeHidden();
		await expect(unsaved).toBeHidden();
		await expect(tab.locator('main li[id^="entry-"]')).toHaveCount(saved + 1);
		await expect(tab.locator('main h1')).toContainText('the chain is whole');
	});
});
