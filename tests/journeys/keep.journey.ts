import type { Page } from '@playwright/test';
import { anotherBrowser, anotherTab, expect, fill, logNote, open, test } from './support';

const CLAIM = '/predictions/bop-russia-decides-after-details';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const kept = (page: Page) => page.getByRole('table').filter({ hasText: 'Seal' });

/** Copies the whole link of the board with a note of the reader's own, and a title for it. */
async function shareWithNote(page: Page, title = 'For the desk'): Promise<string> {
	await open(page, CLAIM);
	await logNote(page, 'Ask the ministry again in spring.');
	await open(page, '/');
	await page.getByRole('button', { name: /^Share/ }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: /^Everything/ }).check();
	await fill(page, { Title: title });
	await expect(dialog.getByRole('heading', { name: title })).toBeVisible();
	await dialog.getByRole('button', { name: 'Copy link' }).click();
	await expect(dialog).toContainText('Kept under Snapshots.');
	return page.evaluate(() => navigator.clipboard.readText());
}

test('what one shares is kept, found again under another name, and opens without its link', async ({
	page
}) => {
	await shareWithNote(page);
	await open(page, '/snapshots');
	await expect(kept(page).getByRole('row', { name: /For the desk/ })).toContainText('Made here');
	await page.getByRole('button', { name: 'Rename, tag For the desk' }).click();
	await expect(page.getByRole('dialog').getByLabel('Name')).toBeFocused();
	await fill(page, { Name: 'November', Tags: 'desk, monthly', Note: 'Sent to Anna.' });
	await page.getByRole('button', { name: 'Save' }).click();
	const row = kept(page).getByRole('row', { name: /November/ });
	await expect(row).toContainText('Titled “For the desk”');
	await page.reload();
	await row.getByRole('link', { name: 'November', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('November');
	await expect(page.getByText('Titled “For the desk” by its maker.')).toBeVisible();
	await expect(page.getByText('Seal matches.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Seal matches.')).toBeVisible();
});

test('a kept snapshot that is deleted goes from every tab, and comes back as it was', async ({
	page
}) => {
	await shareWithNote(page);
	await open(page, '/snapshots');
	const tab = await anotherTab(page);
	await open(tab, '/snapshots');
	await page.getByRole('button', { name: 'Delete For the desk' }).click();
	await expect(tab.getByText('None yet.')).toBeVisible();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(kept(tab).getByRole('row', { name: /For the desk/ })).toBeVisible();
});

test('after a kept snapshot is deleted by keyboard, one goes on from the next, or from the heading', async ({
	page
}) => {
	await shareWithNote(page);
	await shareWithNote(page, 'For the archive');
	await open(page, '/snapshots');
	await page.getByRole('button', { name: 'Delete For the archive' }).press('Enter');
	await expect(kept(page).getByRole('row', { name: /For the archive/ })).toHaveCount(0);
	const next = page.getByRole('button', { name: 'Delete For the desk' });
	await expect(next).toBeFocused();
	await next.press('Enter');
	await expect(page.getByText('None yet.')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Kept in this browser' })).toBeFocused();
});

test('a label typed for a snapshot that another tab deletes is not lost, and saved once that is undone', async ({
	page
}) => {
	await shareWithNote(page);
	await open(page, '/snapshots');
	const tab = await anotherTab(page);
	await open(tab, '/snapshots');
	await tab.getByRole('button', { name: 'Rename, tag For the desk' }).click();
	await fill(tab, { Name: 'November', Tags: 'desk' });
	await page.getByRole('button', { name: 'Delete For the desk' }).click();
	await expect(page.getByText('None yet.')).toBeVisible();
	const dialog = tab.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog.getByRole('alert')).toContainText(
		'Not saved: this snapshot is no longer kept here.'
	);
	await expect(dialog.getByLabel('Name')).toHaveValue('November');
	await expect(dialog.getByLabel('Tags')).toHaveValue('desk');

	await page.getByRole('button', { name: /^Undo/ }).click();
	await expect(kept(page).getByRole('row', { name: /For the desk/ })).toBeVisible();
	await dialog.getByRole('button', { name: 'Save' }).click();
	await expect(dialog).toBeHidden();
	await expect(kept(page).getByRole('row', { name: /November/ })).toContainText('desk');
});

test('what is opened is kept, and its entries go into one’s own journal once, after a rehearsal', async ({
	page,
	browser
}) => {
	const link = await shareWithNote(page);
	const other = await anotherBrowser(browser);
	await other.goto(link);
	await expect(other.getByText('Kept in this browser, under Snapshots.')).toBeVisible();
	await other.getByRole('link', { name: /^Add 1 entry to your journal/ }).click();
	await expect(other.getByText('Import, rehearsed: nothing has been changed yet')).toBeVisible();
	await expect(other.getByText('Ask the ministry again in spring.')).toBeVisible();
	await other.getByRole('button', { name: 'Import 1 entry' }).click();
	await expect(other.getByText('One entry was added.')).toBeVisible();
	await other.reload();
	await expect(other.getByText('There is nothing to add.')).toBeVisible();
	await other.goto(link);
	await expect(other.getByText('All its entries are in your journal.')).toBeVisible();
	await expect(other.getByRole('link', { name: /to your journal/ })).toHaveCount(0);
	await other.context().close();
});

test.describe('a full disk', () => {
	// What it keeps for offline use would fill the disk before a snapshot can.
	test.use({ serviceWorkers: 'block' });

	test('keeps no snapshot that is opened, says why, and keeps it once there is room', async ({
		page,
		browser,
		baseURL
	}) => {
		const link = await shareWithNote(page);
		const other = await anotherBrowser(browser);
		const session = await other.context().newCDPSession(other);
		const origin = baseURL as string;
		await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
		await other.goto(link);
		await expect(other.getByText('Seal matches.')).toBeVisible();
		await expect(other.getByRole('alert')).toContainText(
			'Not kept here: this browser is out of space.'
		);
		await expect(other.getByRole('button', { name: 'Keep it here' })).toBeVisible();
		await session.send('Storage.overrideQuotaForOrigin', { origin });
		await other.reload();
		await expect(other.getByText('Kept in this browser, under Snapshots.')).toBeVisible();
		await expect(other.getByRole('alert')).toHaveCount(0);
		await other.context().close();
	});
});

test('a snapshot under a passphrase shows nothing before it, says when it is wrong, and opens with it', async ({
	page,
	browser
}) => {
	await open(page, '/');
	await page.getByRole('button', { name: /^Share/ }).click();
	const dialog = page.getByRole('dialog');
	await fill(page, { Title: 'Not for everyone', Passphrase: 'four words at random' });
	await expect(dialog.getByRole('radio', { name: /^Page/ })).toBeDisabled();
	const preview = dialog.getByRole('region', { name: 'Preview' });
	await expect(preview).toContainText('It is locked.');
	await expect(preview).not.toContainText(/Not for everyone|settled of|seal/);
	await dialog.getByRole('button', { name: 'Copy link' }).click();
	await expect(dialog).toContainText('Kept under Snapshots.');
	const link = await page.evaluate(() => navigator.clipboard.readText());

	const other = await anotherBrowser(browser);
	await other.goto(link);
	await expect(other.getByRole('alert')).toContainText('It is locked.');
	await expect(other.getByText('Not for everyone')).toBeHidden();
	await other.getByLabel('Passphrase').fill('four words at Random');
	await other.getByRole('button', { name: 'Unlock' }).click();
	await expect(other.getByRole('alert')).toContainText('That is not its passphrase.');
	await other.getByLabel('Passphrase').fill('four words at random');
	await other.getByRole('button', { name: 'Unlock' }).click();
	await expect(other.getByRole('heading', { level: 1 })).toHaveText('Not for everyone');
	await expect(other.getByText('Seal matches.')).toBeVisible();
	await other.context().close();
});
