import type { Page } from '@playwright/test';
import { aPrediction } from '../support/builders';
import { backupOf } from '../support/backups';
import { noteOf } from '../support/journals';
import { expect, logNote, open, pickBackup, test } from './support';

const PREDICTION = '/predictions/bop-russia-decides-after-details';

const row = (page: Page, line: number) =>
	page
		.locator('tbody tr')
		.filter({ has: page.getByRole('cell', { name: `${line}`, exact: true }) });

test('a stranger’s file that takes back an entry of mine says so before, and can be undone after', async ({
	page
}) => {
	await open(page, PREDICTION);
	await logNote(page, 'I was there.');
	await open(page, '/journal');
	await expect(page.getByRole('listitem').filter({ hasText: 'I was there.' })).toBeVisible();
	const [id] = await page
		.locator('main li[id^="entry-"]')
		.evaluateAll((items) => items.map((item) => item.id.slice('entry-'.length)));
	const retraction = {
		type: 'retraction',
		retracts: id as string,
		knownOn: '2026-11-22',
		reason: 'He was not.'
	} as const;
	await pickBackup(page, backupOf([noteOf('Mine.'), retraction]).text);
	const warning = page.getByRole('alert');
	await expect(warning).toContainText('That file takes back one of your entries.');
	await expect(warning).toContainText('Line 3: Takes back your entry 1.');
	await expect(warning).toContainText('I was there.');
	await expect(row(page, 3)).toContainText('takes back');
	await expect(page.getByText('1takes another back')).toBeVisible();
	await page.getByRole('button', { name: 'Import 2 entries' }).click();
	await expect(page.getByText('taken back by entry 2 of chain 5d3a9c01')).toBeVisible();

	await page.locator('summary').filter({ hasText: '5d3a9c01' }).click();
	await page.getByRole('button', { name: 'Take back entry 2 of chain 5d3a9c01' }).click();
	await page.getByRole('dialog').getByLabel('Why').fill('I was.');
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByText('taken back by entry 2 of chain 5d3a9c01')).toHaveCount(0);
});

test('what a damaged backup could not bring is missed until the intact file is imported', async ({
	page
}) => {
	const drafts = Array.from({ length: 15 }, (_, index) => noteOf(`note ${index + 1}`));
	const { text } = backupOf(drafts);
	await open(page, '/journal');
	await pickBackup(page, text.replace('"note 8"', '8'));
	await page.getByRole('button', { name: 'Import 7 entries' }).click();
	const title = page.getByRole('heading', { level: 1 });
	await expect(title).toContainText('Seven entries');
	await page.reload();
	await expect(title).toHaveText(
		'Seven entries from your earlier journal, eight more were damaged in a backup, none is backed up yet'
	);
	await expect(page.locator('summary').filter({ hasText: '5d3a9c01' })).toContainText(
		'7 of 15 entries; 8 were damaged in the backup of 20 Nov 2026'
	);
	await page.getByRole('button', { name: 'Check the chain', exact: true }).click();
	await expect(page.getByText('Chain 5d3a9c01: 7 of 15 entries; 8 were damaged')).not.toHaveCount(
		0
	);

	await pickBackup(page, text);
	await page.getByRole('button', { name: 'Import 8 entries' }).click();
	await expect(title).toHaveText(
		'Fifteen entries from your earlier journal, every chain is whole, all are backed up'
	);
	await expect(page.getByText('damaged')).toHaveCount(0);
});

test('entries from a clock that ran ahead are refused by line, and taken when the reader says so', async ({
	page
}) => {
	const { text } = backupOf([noteOf('one'), noteOf('two')], {
		recordedAt: '2031-05-03T10:00:00.000Z'
	});
	await open(page, PREDICTION);
	await logNote(page, 'Here before.');
	await open(page, '/journal');
	await pickBackup(page, text);
	await expect(row(page, 2)).toContainText('rejected');
	await expect(row(page, 2)).toContainText('Recorded 3 May 2031, 10:00 UTC, which is yet to come');
	await expect(page.getByText('There is nothing to add.')).toBeVisible();
	await page.getByRole('checkbox', { name: 'Take them all the same' }).check();
	await page.getByRole('button', { name: 'Import 2 entries' }).click();
	await expect(page.getByText('Two entries were added.')).toBeVisible();

	await open(page, PREDICTION);
	await logNote(page, 'By our own clock.');
	await open(page, '/journal');
	const own = page.getByRole('listitem').filter({ hasText: 'By our own clock.' });
	await expect(own.locator('time')).toHaveAttribute('datetime', /^2026-11-21T/);
});

test('an import that was undone comes back from the same file', async ({ page }) => {
	const { text } = backupOf([noteOf('one'), noteOf('two')]);
	await open(page, '/journal');
	await pickBackup(page, text);
	await page.getByRole('button', { name: 'Import 2 entries' }).click();
	await expect(page.getByText('Two entries were added.')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(page.getByText('Undone: imported 2 entries.')).toBeVisible();
	await page.reload();
	await pickBackup(page, text);
	await expect(page.getByText('All two present were taken back since.')).toBeVisible();
	await page.getByRole('button', { name: 'Let 2 entries stand again' }).click();
	await expect(page.getByText('Two entries stand again.')).toBeVisible();
	await expect(page.getByText('taken back', { exact: true })).toHaveCount(0);
	await pickBackup(page, text);
});

test('a prediction said in the year 1 is refused with its line, and what is here stays', async ({
	page
}) => {
	const prediction = aPrediction({ id: 'old', saidOn: '0001-01-01' });
	const { text } = backupOf([{ type: 'prediction', knownOn: '0001-01-01', prediction }]);
	await open(page, '/journal');
	await pickBackup(page, text);
	await expect(row(page, 2)).toContainText(
		'is "0001-01-01"; a year from 1900 to 2199 was expected'
	);
	await expect(page.getByText('There is nothing to add.')).toBeVisible();
});

test('a long file is read while the page goes on, and tells how far it is', async ({ page }) => {
	const drafts = Array.from({ length: 10_000 }, (_, index) => noteOf(`note ${index}`));
	const { text } = backupOf(drafts);
	await open(page, '/journal');
	await page.evaluate(() => {
		const shown = new Set<string>();
		Object.assign(window, { shown });
		new MutationObserver(() => {
			const words = document.querySelector('#import')?.textContent ?? '';
			const share = /(\d+)\s%/.exec(words)?.[1];
			if (share) shown.add(share);
		}).observe(document.body, { childList: true, subtree: true, characterData: true });
	});
	await pickBackup(page, text);
	await page.getByRole('button', { name: 'Import 10,000 entries' }).click();
	await expect(page.getByText('10,000 entries were added.')).toBeVisible({ timeout: 45_000 });
	const shares = await page.evaluate(
		() => (window as unknown as { shown: Set<string> }).shown.size
	);
	expect(shares).toBeGreaterThan(2);
});
