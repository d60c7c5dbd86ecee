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

const PREDICTION = '/predictions/bop-russia-decides-after-details';

/** Backs up with the key; the text of the file. */
const backUp = (page: Page) => fileFrom(page, () => page.keyboard.press('b'));

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });

test('a journal begun here is taken up, backed up and taken back in its own page', async ({
	page
}) => {
	await open(page, '/journal');
	await expect(heading(page, /^Nothing is logged yet/)).toBeVisible();

	const tab = await anotherTab(page);
	await open(tab, PREDICTION);
	await logNote(tab, 'The ministry is in no hurry.');
	await logNote(tab, 'Look again in spring.');
	await expect(
		heading(page, 'Two entries, the chain is whole, none is backed up yet')
	).toBeVisible();

	await backUp(page);
	await expect(heading(page, 'Two entries, the chain is whole, all are backed up')).toBeVisible();

	await page.getByRole('button', { name: 'Take back entry 1' }).click();
	await fill(page, { Why: 'Not what he said.' });
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(
		heading(page, 'Three entries, the chain is whole, one is not backed up yet')
	).toBeVisible();
	await expect(page.getByText('taken back by entry 3')).toBeVisible();

	await page.getByRole('link', { name: /^Notes/ }).click();
	await expect(page).toHaveURL(/type=note/);
	await expect(page.getByText('Takes back entry 1')).toBeHidden();
});

test('a backup restores a journal in another browser, once; one that was rewritten does not', async ({
	page,
	browser
}) => {
	await open(page, PREDICTION);
	await logNote(page, 'The first note.');
	await logNote(page, 'The second note.');
	await open(page, '/journal');
	await expect(heading(page, /^Two entries/)).toBeVisible();
	const backup = await backUp(page);

	const other = await anotherBrowser(browser);
	await open(other, '/journal');
	await expect(heading(other, /^Nothing is logged yet/)).toBeVisible();

	await pickBackup(other, backup.replace('The second', 'Another second'));
	await expect(other.getByRole('alert')).toContainText('That file does not hold together.');
	await expect(other.getByRole('button', { name: 'Import 1 entry' })).toBeVisible();
	await other.getByRole('button', { name: 'Drop the file' }).click();

	await pickBackup(page, backup.replace('The second', 'Another second'));
	await expect(page.getByRole('cell', { name: /^Entry 2 has the same id/ })).toContainText(
		'Here: “The second note.” In the file: “Another second note.”'
	);
	await expect(page.getByRole('button', { name: 'Choose another file' })).toBeVisible();

	await pickBackup(other, 'Dear diary');
	await expect(other.getByRole('alert')).toContainText('Nothing was changed.');
	await expect(heading(other, /^Nothing is logged yet/)).toBeVisible();

	await pickBackup(other, backup);
	await other.getByRole('button', { name: 'Import 2 entries' }).click();
	await expect(
		heading(other, 'Two entries from your earlier journal, every chain is whole, all are backed up')
	).toBeVisible();
	await expect(
		heading(other, /^Your earlier journal \(restored 21 Nov 2026, 23:15\)$/)
	).toBeVisible();
	await other.reload();
	await other.getByRole('button', { name: 'This is not mine' }).click();
	await expect(heading(other, /^From other browsers/)).toBeVisible();
	await expect(heading(other, /^Two entries from other browsers/)).toBeVisible();

	await pickBackup(other, backup);
	await expect(other.getByText('There is nothing to add.')).toBeVisible();
	await expect(other.getByRole('button', { name: /^Import \d/ })).toHaveCount(0);
	await other.context().close();
});

test('a clock that ran ahead is told of on saving and in the journal, which then goes by the days given', async ({
	page
}) => {
	await page.clock.setFixedTime('2150-03-01T12:00:00Z');
	await open(page, '/predictions/bop-russia-decides-after-details');
	await logNote(page, 'By a wild clock.');
	await page.clock.setFixedTime('2026-11-22T08:00:00Z');
	await open(page, '/predictions/bop-russia-decides-after-details');
	await page.getByRole('button', { name: 'Add a note' }).click();
	await expect(page.getByRole('dialog')).toContainText(
		'Entry 1 of your journal says 2 March 2150, so today’s clock is behind it.'
	);
	await fill(page, { Note: 'By a sane one.' });
	await page.getByRole('button', { name: 'Save note' }).click();
	const said = 'Your clock ran ahead when entry 1 was saved; what follows keeps its order';
	await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
	const logged = page.getByRole('listitem').filter({ hasText: 'By a sane one.' });
	await expect(logged.locator('time').first()).toHaveText('22 Nov 2026');

	await open(page, '/journal');
	await expect(page.getByText(said)).toBeVisible();
	await expect(logged.locator('time').first()).toHaveText('22 Nov 2026');
});
