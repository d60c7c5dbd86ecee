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
import type { Page } from '@playwright/test';

const current = (page: Page) => page.locator('main li[aria-current]');
const OVERDUE = 'Xianning train reaches Vorsino in 14 days';
const NEXT = 'Cooperation widens, field by field';
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('overdue comes first, and the keys go from row to row and into a claim', async ({ page }) => {
	await open(page, '/inbox');
	await expect(title(page)).toContainText('One claim is overdue');
	await expect(page.locator('main h2').first()).toHaveText('Overdue');
	await expect(current(page)).toContainText(OVERDUE);
	await expect(current(page)).toContainText('What would settle it');
	await page.keyboard.press('j');
	await expect(current(page)).toContainText(NEXT);
	await page.keyboard.press('k');
	await expect(current(page)).toContainText(OVERDUE);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/predictions\/xianning-train-arrival$/);
	await expect(page.getByText('Closed 8 April 2022, 1,689 days ago.')).toBeVisible();
});

test('a verdict settles the row, and the next one is current', async ({ page }) => {
	await open(page, '/inbox');
	await page.keyboard.press('o');
	await page.getByRole('radio', { name: /^Ambiguous/ }).check();
	await fill(page, { 'Why ambiguous': 'No report of the arrival was found.', Known: '2026-11-22' });
	await page.getByRole('radio', { name: /^None found/ }).check();
	await fill(page, { 'Looked on': '2026-11-22', Where: 'Railway and local press, in Chinese' });
	await page.getByRole('button', { name: 'Save outcome' }).click();
	await expect(current(page)).toContainText(NEXT);
	await expect(current(page).locator('[data-row]')).toBeFocused();
	await expect(title(page)).toContainText('None of the claims is overdue');
	await expect(page.locator('main').getByText(OVERDUE)).toHaveCount(0);
});

test('a search in vain is kept as evidence with its day and places', async ({ page }) => {
	await open(page, '/inbox');
	await page.keyboard.press('w');
	await fill(page, { Where: 'Xinhua and TASS, in Chinese and Russian' });
	await page.getByRole('button', { name: 'Save as evidence' }).click();
	await expect(current(page)).toContainText(
		'22 Nov 2026, Xinhua and TASS, in Chinese and Russian: Nothing found.'
	);
	await open(page, '/predictions/xianning-train-arrival');
	const table = page.getByRole('table').filter({ hasText: 'Bears on it' });
	const row = table.getByRole('row').filter({ hasText: 'Xinhua' });
	await expect(row).toContainText('Looked for in vain: Xinhua and TASS');
	await expect(row).toContainText('neutral');
});

test('not scorable because takes a claim off the list, stands in its history and can be taken back', async ({
	page
}) => {
	await open(page, '/inbox');
	await page.keyboard.press('x');
	await page.getByRole('button', { name: 'Save as not scorable' }).click();
	await expect(page.getByRole('dialog')).toContainText('Choose one.');
	await page.getByRole('checkbox', { name: 'a measure' }).check();
	await fill(page, { Why: 'Nobody says which of its halts counts.' });
	await page.getByRole('button', { name: 'Save as not scorable' }).click();
	await expect(title(page)).toContainText('None of the claims is overdue');
	await expect(page.locator('.undo')).toContainText(
		`Marked “${OVERDUE}” as not scorable: no measure.`
	);

	await open(page, '/predictions/xianning-train-arrival');
	await expect(page.locator('main .status').first()).toContainText('Not scorable');
	await expect(page.locator('.entries')).toContainText('Nobody says which of its halts counts.');
	await page.getByRole('button', { name: 'Take back' }).click();
	await fill(page, { Why: 'It does name the terminal.' });
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.locator('main .status').first()).toContainText('Overdue');
});

test('a snooze hides a row in the inbox of every tab and nowhere else, until it is woken', async ({
	page
}) => {
	await open(page, '/inbox');
	const tab = await anotherTab(page);
	await open(tab, '/inbox');
	await page.keyboard.press('s');
	await expect(page.getByText('It stays overdue on the board')).toBeVisible();
	await page.getByRole('radio', { name: /^a week/ }).check();
	await page.getByRole('button', { name: 'Snooze it' }).click();
	await expect(current(page)).toContainText(NEXT);
	await expect(tab.getByText('back 29 Nov 2026')).toBeVisible();

	await page.reload();
	await expect(page.getByText('back 29 Nov 2026')).toBeVisible();
	await open(tab, '/');
	await expect(tab.locator('.todo')).toContainText(OVERDUE);

	await page.getByRole('button', { name: /^Wake now/ }).click();
	await expect(page.locator('main li[aria-current], main ol li').first()).toContainText(OVERDUE);
	await expect(page.getByText('back 29 Nov 2026')).toHaveCount(0);
});

test('s opens and closes the choice of a day, Esc closes it, and the other keys go on acting', async ({
	page
}) => {
	await open(page, '/inbox');
	const choice = page.getByText('Hide it here until');
	const ownRow = current(page).locator('[data-row]');
	await page.keyboard.press('s');
	await expect(page.getByRole('radio', { name: /^a month/ })).toBeFocused();
	await page.keyboard.press('s');
	await expect(choice).toBeHidden();
	await expect(ownRow).toBeFocused();
	await page.keyboard.press('s');
	await page.getByRole('radio', { name: /^a day of my own/ }).check();
	await page.getByLabel('Day on which it comes back').focus();
	await page.keyboard.press('Escape');
	await expect(choice).toBeHidden();
	await expect(ownRow).toBeFocused();
	await page.keyboard.press('s');
	await page.keyboard.press('n');
	await expect(page.getByRole('dialog')).toContainText('Note');
	await expect(choice).toBeHidden();
	await page.keyboard.press('Escape');
	await expect(ownRow).toBeFocused();
});

test('what was snoozed is told once, is counted as snoozed, and comes back when undone', async ({
	page
}) => {
	await open(page, '/inbox');
	await page.keyboard.press('s');
	await page.keyboard.press('Enter');
	await expect(page.locator('.undo')).toContainText('Snoozed “Xianning train');
	await expect(current(page)).toContainText(NEXT);
	await expect(current(page).locator('[data-row]')).toBeFocused();
	await expect(page.locator('main').getByText(/^Hidden here until/)).toHaveCount(0);
	await expect(title(page)).toContainText(
		'None of the claims is overdue (one snoozed), none is due'
	);
	const empty = page.locator('.empty').first();
	await expect(empty).toContainText(
		'Nothing else is overdue.One overdue claim is snoozed until 22 Dec 2026.'
	);
	await empty.getByRole('link', { name: 'Show it' }).click();
	await expect(page).toHaveURL(/reason=snoozed/);
	await page.goBack();

	await page.keyboard.press('Control+z');
	await expect(current(page)).toContainText(OVERDUE);
	await expect(title(page)).toContainText('One claim is overdue, none is due');
});

test('a snooze goes along in a backup, and is there again once that is imported', async ({
	page,
	browser
}) => {
	await open(page, '/predictions/bop-russia-decides-after-details');
	await logNote(page, 'So that there is something to back up.');
	await open(page, '/inbox');
	await page.keyboard.press('s');
	await page.keyboard.press('Enter');
	await expect(page.locator('.undo')).toContainText('Snoozed');
	await open(page, '/journal');
	const save = page.getByRole('button', { name: 'Back up now' }).first();
	const text = await fileFrom(page, () => save.click());
	await expect(page.getByText(/holds 1 entry and 1 snooze\./)).toBeVisible();

	const other = await anotherBrowser(browser);
	await open(other, '/journal');
	await pickBackup(other, text);
	await expect(other.getByText('1 snooze in the file: one is new.')).toBeVisible();
	await other.getByRole('button', { name: 'Import 1 entry and 1 snooze' }).click();
	await expect(other.getByText('1 entry and 1 snooze were added.')).toBeVisible();
	await open(other, '/inbox');
	await expect(other.getByText('back 22 Dec 2026')).toBeVisible();
});

test('the board leads here, and so do g and i from any page', async ({ page }) => {
	await open(page, '/');
	await page.getByRole('link', { name: 'Inbox: 1 overdue, 0 due' }).click();
	await expect(page).toHaveURL(/\/inbox$/);
	await open(page, '/scenarios');
	await page.keyboard.press('g');
	await page.keyboard.press('i');
	await expect(page).toHaveURL(/\/inbox$/);
});

test('a reason with no rows keeps its heading and says so; its tab shows it alone', async ({
	page
}) => {
	await open(page, '/inbox');
	await page.getByRole('link', { name: '0 due' }).click();
	await expect(page).toHaveURL(/reason=due/);
	await expect(page.locator('main h2').first()).toHaveText('Due');
	const empty = page.locator('.empty');
	await expect(empty).toContainText('Nothing is due.');
	await expect(empty).toContainText(/claims close on .* 2026, in \d+ days\./);
	await empty.getByRole('link', { name: /^Show the/ }).click();
	await expect(page).toHaveURL(/among=/);
});

test('no earlier day knows what was searched in vain later, in the inbox or on the claim', async ({
	page
}) => {
	await open(page, '/inbox');
	await expect(current(page)).toContainText('22 Nov 2026, the press, in two searches in Chinese');
	await open(page, '/inbox?asof=2023-03-31');
	await expect(current(page)).toContainText(OVERDUE);
	await expect(current(page)).not.toContainText('2026');
	await open(page, '/predictions/xianning-train-arrival?asof=2023-03-31');
	await expect(page.locator('main')).not.toContainText('other cities’ trains');
});

test('one claim is overdue by as many days on the board as in the inbox', async ({ page }) => {
	const title = 'Power of Siberia up by at least half';
	await open(page, '/?asof=2023-03-31');
	const asked = page.locator('.todo li').filter({ hasText: title });
	await expect(asked).toContainText('Overdue by 53 days');
	await expect(asked).toContainText('Closed before it was said');
	await open(page, '/inbox?asof=2023-03-31');
	const row = page.locator('main li').filter({ hasText: title });
	await expect(row).toContainText('53 days');
	await expect(row).toContainText('Closed before it was said');
});

test('off today the inbox is that of the day, and says why nothing can be entered', async ({
	page
}) => {
	await open(page, '/inbox?asof=2023-03-31');
	await expect(current(page).or(page.locator('.empty')).first()).toBeVisible();
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: /^Log outcome/ })).toHaveCount(0);
	await expect(page.locator('main aside')).not.toContainText('Log outcome');
	const off = 'Logging is off while you look from 31 March 2023.';
	await expect(current(page)).toContainText(off);
	await current(page).getByRole('link', { name: OVERDUE }).click();
	await expect(page.locator('main')).toContainText(off);
	await page.getByRole('link', { name: 'Go back to today to log' }).click();
	await expect(page.getByRole('button', { name: 'Log outcome' })).toBeVisible();
	expect(page.url()).not.toContain('asof');
});
