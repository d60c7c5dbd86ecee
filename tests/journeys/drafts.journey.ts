import type { Page } from '@playwright/test';
import { anotherTab, expect, fill, open, test } from './support';

const CLAIM = '/predictions/bop-russia-decides-after-details';
const BACK = 'What you had typed here is back.';
const note = (page: Page) => page.getByRole('dialog').getByLabel('Note', { exact: true });

test('what was typed is there again after Esc and after a reload, until it is discarded', async ({
	page
}) => {
	await open(page, CLAIM);
	await page.keyboard.press('n');
	await note(page).fill('The ministry is in no hurry.');
	await page.keyboard.press('Escape');
	await expect(page.getByText('Not saved. What you typed is kept here.')).toBeVisible();

	await page.reload();
	await open(page, CLAIM);
	await page.keyboard.press('n');
	await expect(note(page)).toHaveValue('The ministry is in no hurry.');
	await expect(page.getByRole('dialog')).toContainText(BACK);

	await page.getByRole('button', { name: 'Discard it' }).click();
	await expect(note(page)).toHaveValue('');
	await expect(note(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await page.keyboard.press('n');
	await expect(note(page)).toHaveValue('');
	await expect(page.getByRole('dialog')).not.toContainText(BACK);
});

test('what was typed outlives the browser’s way back, each form and claim by itself', async ({
	page
}) => {
	await open(page, '/predictions');
	await page.goto(CLAIM);
	await open(page, CLAIM);
	await page.keyboard.press('o');
	await page.getByRole('radio', { name: /^Yes/ }).check();
	await page.getByRole('button', { name: 'Add a source' }).click();
	await fill(page, { Known: '2026-11-20', Publisher: 'Example' });
	await page.goBack();
	await open(page, '/predictions/far-east-route-10bcm');
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog')).not.toContainText(BACK);

	await open(page, CLAIM);
	await page.keyboard.press('n');
	await expect(page.getByRole('dialog')).not.toContainText(BACK);
	await page.keyboard.press('Escape');
	await page.keyboard.press('o');
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText(BACK);
	await expect(dialog.getByRole('radio', { name: /^Yes/ })).toBeChecked();
	await expect(dialog.getByLabel('Publisher', { exact: true })).toHaveValue('Example');
});

test('a form open in two tabs has a draft in each: neither drops, takes or saves the other’s', async ({
	page
}) => {
	await open(page, CLAIM);
	await page.keyboard.press('n');
	await note(page).fill('Typed here.');
	const tab = await anotherTab(page);
	await open(tab, CLAIM);
	await tab.keyboard.press('n');
	await note(tab).fill('Typed there.');
	await tab.keyboard.press('Control+Enter');
	await expect(tab.locator('.undo')).toBeVisible();
	await tab.keyboard.press('n');
	await expect(tab.getByRole('dialog')).not.toContainText(BACK);
	await tab.keyboard.press('Escape');

	await page.reload();
	await open(page, CLAIM);
	await page.keyboard.press('n');
	await expect(note(page)).toHaveValue('Typed here.');
	await tab.keyboard.press('n');
	await expect(note(tab)).toHaveValue('');
});

test('a saved entry leaves no draft', async ({ page }) => {
	await open(page, CLAIM);
	await page.keyboard.press('n');
	await note(page).fill('Saved.');
	await page.keyboard.press('Control+Enter');
	await expect(page.locator('.undo')).toBeVisible();
	await page.keyboard.press('n');
	await expect(note(page)).toHaveValue('');
});

test('where the browser keeps nothing, a draft lasts as long as the page', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get: () => {
				throw new DOMException('forbidden', 'SecurityError');
			}
		});
	});
	await open(page, CLAIM);
	await page.keyboard.press('n');
	await note(page).fill('Kept for now.');
	await page.keyboard.press('Escape');
	await expect(page.getByText(/Not saved\. What you typed can’t be stored/)).toBeVisible();
	await page.keyboard.press('n');
	await expect(note(page)).toHaveValue('Kept for now.');
});

test('a form stays as it is while it saves, whatever is pressed or typed', async ({ page }) => {
	await open(page, CLAIM);
	await page.keyboard.press('n');
	await note(page).fill('Slowly.');
	await hold(page);
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('dialog')).toContainText('Saving …');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Cancel' })).toBeDisabled();
	await page.keyboard.type(' Typed too late.');
	await expect(page.getByRole('button', { name: 'Save note' })).toBeFocused();
	await expect(page.locator('dialog textarea')).toHaveValue('Slowly.');
	await page.evaluate(() => document.dispatchEvent(new Event('let-go')));
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.locator('.undo')).toBeVisible();
});

test('a save that fails says so, even after the dialog was forced shut, and can be tried again', async ({
	page
}) => {
	await open(page, CLAIM);
	await page.keyboard.press('n');
	await note(page).fill('Once more.');
	await hold(page);
	await page.evaluate(() => {
		const add = IDBObjectStore.prototype.add;
		IDBObjectStore.prototype.add = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
		document.addEventListener('freed', () => (IDBObjectStore.prototype.add = add));
	});
	await page.keyboard.press('Control+Enter');
	// What a browser does at the second Esc in a row.
	await page.getByRole('dialog').evaluate((dialog: HTMLDialogElement) => dialog.close());
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.evaluate(() => document.dispatchEvent(new Event('let-go')));
	const failure = page.getByRole('dialog').getByRole('alert');
	await expect(failure).toContainText('Not saved: this browser is out of space.');
	await expect(note(page)).toHaveValue('Once more.');
	await expect(note(page)).toBeFocused();

	await page.evaluate(() => document.dispatchEvent(new Event('freed')));
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.locator('.undo')).toBeVisible();
});

/** Waits until the page has opened its journal, which it does when it has nothing else to do. */
async function hold(page: Page): Promise<void> {
	await expect(page.getByText('Your journal has no entries yet')).toBeVisible();
	await page.evaluate(holdJournal);
}

/** Lets nobody write to the journal until "let-go", as a busy disk would. */
async function holdJournal(): Promise<void> {
	const database = await new Promise<IDBDatabase>((opened, failed) => {
		const request = indexedDB.open('hindcast');
		request.onsuccess = () => opened(request.result);
		request.onerror = () => failed(request.error);
	});
	const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
	let held = true;
	document.addEventListener('let-go', () => (held = false), { once: true });
	await new Promise<void>((begun) => {
		const hold = () => {
			const request = transaction.objectStore('meta').count();
			request.onsuccess = () => {
				begun();
				if (held) hold();
				else database.close();
			};
		};
		hold();
	});
}
