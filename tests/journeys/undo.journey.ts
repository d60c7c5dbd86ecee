import type { Page } from '@playwright/test';
import { backupOf } from '../support/backups';
import { aPrediction } from '../support/builders';
import { noteOf } from '../support/journals';
import { anotherTab, expect, fill, logNote, open, pickBackup, test } from './support';

const CLAIM = '/predictions/bop-russia-decides-after-details';
const bar = (page: Page) => page.getByRole('status').filter({ has: page.locator('.undo') });
const undo = (page: Page) => bar(page).getByRole('button', { name: 'Undo' });
const again = (page: Page) => bar(page).getByRole('button', { name: 'Do it again' });

async function logForecast(page: Page, percent: string): Promise<void> {
	await page.getByRole('button', { name: 'Log a forecast' }).click();
	await fill(page, { Probability: percent });
	await page.getByRole('button', { name: 'Save forecast' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
}

test('what was logged is undone by an entry that says so, done again, and undone from another page', async ({
	page
}) => {
	await open(page, CLAIM);
	await logForecast(page, '35');
	await expect(bar(page)).toContainText(/Logged a forecast on “.+”\./);
	await undo(page).click();
	await expect(bar(page)).toContainText(/Undone: logged a forecast on “.+”\./);
	await expect(page.locator('.entries')).toContainText(
		'Undone on the page on which it was logged.'
	);
	await expect(again(page)).toBeFocused();
	await again(page).click();
	await expect(undo(page)).toBeVisible();

	await page.getByRole('link', { name: 'Scores' }).first().click();
	await expect(bar(page)).toBeHidden();
	await page.keyboard.press('Control+z');
	await expect(bar(page)).toContainText('Undone: logged a forecast');
	await page.keyboard.press('Control+Shift+Z');
	await expect(undo(page)).toBeVisible();
	await bar(page).getByRole('button', { name: 'Close' }).click();
	await expect(bar(page)).toBeHidden();

	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').fill('undo logged forecast');
	await page.keyboard.press('Enter');
	await expect(bar(page)).toContainText('Undone: logged a forecast');
});

test('all that was done stands in a list, each with its own way back', async ({ page }) => {
	await open(page, CLAIM);
	await logNote(page, 'First.');
	await logNote(page, 'Second.');
	await bar(page).getByRole('button', { name: 'All that you did' }).click();
	const list = page.getByRole('dialog').getByRole('listitem');
	await expect(list).toHaveCount(2);
	await expect(list).toHaveText([/^12:00 .*Second\./, /^12:00 .*First\./]);
	await list.last().getByRole('button', { name: /^Undo/ }).click();
	await expect(list.last()).toContainText('Undone: logged a note');
	await expect(list.first()).not.toContainText('Undone');
	await page.keyboard.press('Escape');
	await expect(page.locator('footer')).toContainText('Your journal has 3 entries');
});

test('in a field Ctrl Z belongs to the field', async ({ page }) => {
	await open(page, CLAIM);
	await logNote(page, 'It stays.');
	await page.keyboard.press('n');
	const note = page.getByRole('dialog').getByLabel('Note', { exact: true });
	await note.pressSequentially('typed');
	await page.keyboard.press('Control+z');
	await expect(note).not.toHaveValue('typed');
	await page.keyboard.press('Escape');
	await expect(bar(page)).toContainText('Logged a note');
	await expect(undo(page)).toBeVisible();
});

test('an undo that no longer applies says so and changes nothing', async ({ page }) => {
	await open(page, CLAIM);
	await logNote(page, 'Taken back elsewhere.');
	const tab = await anotherTab(page);
	await open(tab, CLAIM);
	await tab.getByRole('button', { name: 'Take back' }).click();
	await fill(tab, { Why: 'It was wrong.' });
	await tab.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.locator('.entries')).toContainText('It was wrong.');
	await undo(page).click();
	await expect(bar(page)).toContainText('This no longer stands as you left it.');
	await expect(undo(page)).toBeHidden();
	await expect(page.locator('footer')).toContainText('Your journal has 2 entries');
});

test('a snooze, a waking and a setting come back as they were', async ({ page }) => {
	await open(page, '/inbox');
	const first = page.locator('main li[aria-current]');
	const overdue = 'Xianning train reaches Vorsino in 14 days';
	await expect(first).toContainText(overdue);
	await page.keyboard.press('s');
	await page.getByRole('radio', { name: /^a week/ }).check();
	await page.getByRole('button', { name: 'Snooze it' }).click();
	await expect(bar(page)).toContainText(`Snoozed “${overdue}” until 29 Nov 2026.`);
	await undo(page).click();
	await expect(first).toContainText(overdue);
	await again(page).click();
	await page.getByRole('button', { name: /^Wake now/ }).click();
	await expect(first).toContainText(overdue);
	await undo(page).click();
	await expect(page.getByText('back 29 Nov 2026')).toBeVisible();

	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').fill('theme dark');
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await page.keyboard.press('Control+z');
	await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
	await expect(bar(page)).toContainText('Undone: changed the theme.');
});

test('an import is taken back whole, a large one too', async ({ page }) => {
	await open(page, '/journal');
	await pickBackup(page, backupOf([noteOf('One.'), noteOf('Two.')]).text);
	await page.getByRole('button', { name: 'Import 2 entries' }).click();
	await expect(bar(page)).toContainText('Imported 2 entries.');
	await undo(page).click();
	await expect(bar(page)).toContainText('Undone: imported 2 entries.');
	await expect(page.locator('footer')).toContainText('Your journal has 4 entries');

	const many = Array.from({ length: 501 }, (_, index) => noteOf(`Note ${index}.`));
	const chain = '6e4b0d12-7e3e-4ab0-9d0f-5b5f9a1f6a3c';
	await pickBackup(page, backupOf(many, { chain }).text);
	await page.getByRole('button', { name: 'Import 501 entries' }).click();
	await undo(page).click();
	await expect(bar(page)).toContainText('Undone: imported 501 entries.');
	await expect(page.locator('footer')).toContainText('Your journal has 1,006 entries');
});

test('an import is not undone under what another tab has logged on it since', async ({ page }) => {
	const prediction = aPrediction({ id: 'own', title: 'Grain moves' });
	await open(page, '/journal');
	await pickBackup(
		page,
		backupOf([{ type: 'prediction', knownOn: prediction.saidOn, prediction }, noteOf('One.')]).text
	);
	await page.getByRole('button', { name: 'Import 2 entries' }).click();
	await expect(bar(page)).toContainText('Imported 2 entries.');
	const tab = await anotherTab(page);
	await open(tab, '/predictions');
	await tab.getByRole('link', { name: 'Grain moves' }).first().click();
	await logNote(tab, 'Ask the port.');
	await expect(page.locator('footer')).toContainText('Your journal has 3 entries');
	await undo(page).click();
	await expect(bar(page)).toContainText('Logged on it since: a note on “Grain moves”.');
	await expect(tab.getByText('Ask the port.').first()).toBeVisible();
	await expect(page.locator('footer')).toContainText('Your journal has 3 entries');
});

test('an import with a sealed prediction is taken back but for that, and says so', async ({
	page
}) => {
	await open(page, '/journal');
	const seal = { type: 'seal', knownOn: '2026-11-20', digest: 'a'.repeat(64) } as const;
	await pickBackup(page, backupOf([seal, noteOf('One.'), noteOf('Two.')]).text);
	await page.getByRole('button', { name: 'Import 3 entries' }).click();
	await undo(page).click();
	await expect(bar(page)).toContainText(
		'Undone: imported 3 entries, but 1 of them stays: nobody takes back what was sealed or revealed.'
	);
});

test('a draft that was discarded comes back, in its form and after it', async ({ page }) => {
	await open(page, CLAIM);
	const dialog = page.getByRole('dialog');
	const note = dialog.getByLabel('Note', { exact: true });
	const leave = async () => {
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
	};
	await page.keyboard.press('n');
	await note.fill('The ministry is in no hurry.');
	await leave();
	await page.keyboard.press('n');
	await dialog.getByRole('button', { name: 'Discard it' }).click();
	await dialog.getByRole('button', { name: 'Undo' }).click();
	await expect(note).toHaveValue('The ministry is in no hurry.');
	await dialog.getByRole('button', { name: 'Discard it' }).click();
	await leave();
	await undo(page).click();
	await page.keyboard.press('n');
	await expect(note).toHaveValue('The ministry is in no hurry.');
});
