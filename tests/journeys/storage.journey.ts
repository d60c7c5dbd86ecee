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
	await tab.goto('/favicon.svg');
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

test('storage that does not answer is told after a while, and no longer once it does', async ({
	page
}) => {
	await page.addInitScript(() => {
		const open = indexedDB.open.bind(indexedDB);
		indexedDB.open = (...which) => {
			const asked = open(...which);
			const waiting = {} as IDBOpenDBRequest;
			Object.assign(window, {
				answer: () => {
					const passOn = (name: 'onsuccess' | 'onerror') => (event: Event) =>
						waiting[name]?.call(asked, event);
					if (asked.readyState === 'done') waiting.onsuccess?.call(asked, new Event('success'));
					asked.onsuccess = passOn('onsuccess');
					asked.onerror = passOn('onerror');
				}
			});
			asked.onupgradeneeded = (event) => waiting.onupgradeneeded?.call(asked, event);
			return new Proxy(asked, {
				get: (target, key) => {
					const value = Reflect.get(target, key) as unknown;
					return typeof value === 'function' ? (value.bind(target) as unknown) : value;
				},
				set: (_target, key, value) => Reflect.set(waiting, key, value)
			});
		};
	});
	await open(page, PREDICTION);
	const strap = page.getByText('This browser has not opened your journal yet.');
	await expect(strap).toBeVisible();
	await page.getByRole('button', { name: 'Add a note' }).click();
	await fill(page, { Note: 'Kept in the form.' });
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.getByRole('dialog')).toContainText('nothing can be saved until it does');
	await expect(page.getByRole('dialog').getByLabel('Note')).toHaveValue('Kept in the form.');

	await page.evaluate(() => (window as unknown as { answer: () => void }).answer());
	await expect(strap).toBeHidden();
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.getByText('note: Kept in the form.')).toBeVisible();
});

test('on a full disk nothing is half written, what was typed stays, and is saved once there is room', async ({
	page,
	baseURL
}) => {
	const session = await page.context().newCDPSession(page);
	const origin = baseURL as string;
	const quota = (quotaSize?: number) =>
		session.send('Storage.overrideQuotaForOrigin', {
			origin,
			...(quotaSize !== undefined && { quotaSize })
		});
	await open(page, PREDICTION);
	await logNote(page, 'While there was room.');
	const { usage } = await page.evaluate(() => navigator.storage.estimate());
	await quota((usage ?? 0) + 200_000);

	const dialog = page.getByRole('dialog');
	const full = dialog.getByText('this browser is out of space');
	let saved = 1;
	for (; saved < 200; saved++) {
		await page.getByRole('button', { name: 'Add a note' }).click();
		await fill(page, { Note: `${saved} ${'x'.repeat(9_000)}` });
		await page.getByRole('button', { name: 'Save note' }).click();
		await expect(full.or(page.getByText('Saved in your journal.'))).toBeVisible();
		if (await full.isVisible()) break;
		await expect(dialog).toBeHidden();
	}
	expect(saved).toBeLessThan(200);
	await expect(dialog.getByLabel('Note')).toHaveValue(new RegExp(`^${saved} xxx`));

	const tab = await anotherTab(page);
	await open(tab, '/journal');
	await expect(tab.locator('main h1')).toContainText('the chain is whole');
	await expect(tab.locator('main li[id^="entry-"]')).toHaveCount(saved);

	await quota();
	await expect(async () => {
		await page.getByRole('button', { name: 'Save note' }).click();
		await expect(dialog).toBeHidden({ timeout: 2_000 });
	}).toPass();
	await expect(tab.locator('main li[id^="entry-"]')).toHaveCount(saved + 1);
	await expect(tab.locator('main h1')).toContainText('the chain is whole');
});
