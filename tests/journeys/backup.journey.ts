import type { Page } from '@playwright/test';
import { aNote } from '../support/builders';
import { backupOf } from '../support/backups';
import { anotherTab, expect, logNote, open, pickBackup, test } from './support';

const CLAIM = '/predictions/bop-russia-decides-after-details';

/** Picks a file of the browser's own, as nobody can press the buttons of its dialog here. */
async function pickOwnFile(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.assign(globalThis, {
			showSaveFilePicker: async () =>
				(await navigator.storage.getDirectory()).getFileHandle('mine.json', { create: true })
		});
	});
}

const inFile = (page: Page) =>
	page.evaluate(async () => {
		const handle = await (await navigator.storage.getDirectory()).getFileHandle('mine.json');
		return (await handle.getFile()).text();
	});

test('every change goes to the file that was picked, from any page and tab, and opens as a backup', async ({
	page,
	browser
}) => {
	await pickOwnFile(page);
	await open(page, CLAIM);
	await logNote(page, 'Before.');
	await open(page, '/journal');
	await page.getByRole('button', { name: /^Write every change to a file/ }).click();
	await expect(page.getByText(/every change goes to mine\.json/)).toBeVisible();
	await expect(page.getByText(/^Last backup/)).toBeVisible();
	await expect.poll(() => inFile(page)).toContain('Before.');

	const tab = await anotherTab(page);
	await open(tab, CLAIM);
	await logNote(tab, 'After.');
	await expect.poll(() => inFile(page)).toContain('After.');
	await expect(page.locator('main h1')).toContainText('all are backed up');

	const other = await browser.newPage();
	await open(other, '/journal');
	await pickBackup(other, await inFile(page));
	await expect(other.getByRole('button', { name: 'Import 2 entries' })).toBeVisible();
	await other.close();
});

test('a backup file that can’t be written is told on the journal’s page, with what hinders it now', async ({
	page
}) => {
	await pickOwnFile(page);
	await page.addInitScript(() => {
		const create = FileSystemFileHandle.prototype.createWritable;
		FileSystemFileHandle.prototype.createWritable = function () {
			const name = sessionStorage.getItem('hinders');
			return name ? Promise.reject(new DOMException('no', name)) : create.call(this);
		};
	});
	const hinder = (name: string) =>
		page.evaluate((name) => sessionStorage.setItem('hinders', name), name);
	await open(page, '/journal');
	await page.getByRole('button', { name: /^Write every change to a file/ }).click();
	await open(page, CLAIM);
	await hinder('QuotaExceededError');
	await logNote(page, 'The disk is full.');
	await expect(page.getByText('mine.json could not be written: its disk is full.')).toBeVisible();
	await open(page, '/journal');
	const behind = page.getByText(/^mine\.json is behind since 22 Nov 2026, 12:00: /);
	await expect(behind).toContainText('its disk is full');

	await open(page, CLAIM);
	await hinder('NoModificationAllowedError');
	await logNote(page, 'It is open elsewhere.');
	await expect(page.getByText('mine.json is open in another program.')).toBeVisible();
	await open(page, '/journal');
	await expect(behind).toContainText('it is open in another program');
	await hinder('');
	await page.locator('dd').getByRole('button', { name: 'Write it now' }).click();
	await expect(page.getByText(/every change goes to mine\.json/)).toBeVisible();
	expect(await inFile(page)).toContain('It is open elsewhere.');
});

test('a file that the browser can’t remember is not set up, and says so', async ({ page }) => {
	await page.addInitScript(() => {
		Object.assign(globalThis, {
			showSaveFilePicker: () => Promise.resolve({ name: 'mine.json', isNoHandle: () => true })
		});
	});
	await open(page, '/journal');
	await page.getByRole('button', { name: /^Write every change to a file/ }).click();
	await expect(page.getByRole('alert')).toContainText('That file could not be set up.');
	await expect(page.getByText(/every change goes to/)).toHaveCount(0);
});

test('twenty entries that no backup holds are worth a reminder, which one can put off or follow', async ({
	page
}) => {
	const { text } = backupOf(
		Array.from({ length: 20 }, (_, index) => aNote({ id: `n${index}`, text: `note ${index}` }))
	);
	await open(page, '/journal');
	await pickBackup(page, text);
	await page.getByRole('button', { name: 'Import 20 entries' }).click();
	await expect(page.getByText(/entries were added\./)).toBeVisible();
	// They came from a backup; what is remembered of it is taken away.
	await page.evaluate(() => localStorage.removeItem('hindcast.backup'));
	await open(page, '/');
	const reminder = page.getByText('20 entries in this browser are in no backup.');
	await expect(reminder).toBeVisible();
	await page.getByRole('button', { name: 'Not today' }).click();
	await expect(reminder).toBeHidden();
	await page.reload();
	await expect(page.getByRole('slider')).toBeEnabled();
	await expect(reminder).toBeHidden();
});

test('everything is erased at one’s word only, in every tab, and nothing of it is left', async ({
	page
}) => {
	await open(page, CLAIM);
	await logNote(page, 'To be gone.');
	const tab = await anotherTab(page);
	await open(tab, CLAIM);
	await expect(tab.getByText('To be gone.').first()).toBeVisible();
	await tab.keyboard.press('n');
	const typed = tab.getByRole('dialog').getByLabel('Note', { exact: true });
	await typed.fill('Typed in another tab');
	await open(page, '/journal');
	await page.getByRole('button', { name: 'Erase everything …' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('button', { name: 'Back up first' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Erase everything' }).click();
	await expect(dialog.getByText('Type the word erase to go on.')).toBeVisible();
	await dialog.getByLabel(/^Type/).fill('erase');
	await dialog.getByRole('button', { name: 'Erase everything' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Everything is erased.' })).toBeVisible();
	await expect(page).toHaveURL(/\/journal$/);
	await page.getByRole('button', { name: 'Erase everything …' }).click();
	await expect(dialog).toContainText('Nothing is logged: views, drafts and settings go.');
	await expect(dialog.getByRole('button', { name: 'Back up first' })).toHaveCount(0);
	await dialog.getByRole('button', { name: 'Keep everything' }).click();
	await expect(tab.getByRole('dialog')).toContainText(
		'You erased everything in another tab. Copy what you typed first, then reload the page.'
	);
	await typed.press('End');
	await tab.keyboard.type(', and on.');
	await tab.keyboard.press('Escape');
	await expect(tab.getByText('Not saved. What you typed can’t be stored')).toBeVisible();
	await tab.keyboard.press('n');
	await expect(typed).toHaveValue('Typed in another tab, and on.');
	await tab.keyboard.press('Escape');
	const strap = tab.getByRole('status').filter({ hasText: 'You erased everything' });
	await expect(strap).toContainText('You erased everything in another tab. Reload to go on.');
	await expect(tab.getByRole('button', { name: 'Save to a file' })).toHaveCount(0);
	await open(page, CLAIM);
	await expect(page.getByText('To be gone.')).toHaveCount(0);
	const left = await page.evaluate(() =>
		Object.keys(localStorage).filter((key) => key.startsWith('hindcast.'))
	);
	// The visit after it is a first one again.
	expect(left).toEqual([]);
});
