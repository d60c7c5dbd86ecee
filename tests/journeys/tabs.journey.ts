import type { Page } from '@playwright/test';
import { anotherTab, expect, fill, logNote, open, test } from './support';

const PREDICTION = '/predictions/bop-russia-decides-after-details';

async function write(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Add a note' }).click();
	await fill(page, { Note: text });
}

test('what two tabs take back is taken back once, and the second is told', async ({ page }) => {
	await open(page, PREDICTION);
	await logNote(page, 'Not so.');
	const tab = await anotherTab(page);
	await open(tab, PREDICTION);
	for (const each of [page, tab]) {
		await each.getByRole('button', { name: 'Take back' }).click();
		await fill(each, { Why: 'Wrong.' });
	}
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await tab.getByRole('button', { name: 'Take it back' }).click();
	await expect(tab.getByRole('dialog').getByRole('alert')).toContainText(
		'This has been taken back already, in another tab.'
	);
	await open(page, '/journal');
	await expect(page.locator('main h1')).toContainText('Two entries');
});

test('what two tabs correct is corrected once, and the second keeps what it typed', async ({
	page
}) => {
	await open(page, PREDICTION);
	await logNote(page, 'Not so.');
	const tab = await anotherTab(page);
	await open(tab, PREDICTION);
	for (const [each, text] of [
		[page, 'So.'],
		[tab, 'Otherwise.']
	] as const) {
		await each.getByRole('button', { name: 'Correct', exact: true }).click();
		await fill(each, { Note: text, 'Why it changes': 'Wrong.' });
	}
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await tab.getByRole('button', { name: 'Save note' }).click();
	const dialog = tab.getByRole('dialog');
	await expect(dialog.getByRole('alert')).toContainText('corrected or taken back already');
	await expect(dialog.getByLabel('Note', { exact: true })).toHaveValue('Otherwise.');
});

test('two tabs that save at the same moment leave one whole chain', async ({ page }) => {
	await open(page, PREDICTION);
	const tab = await anotherTab(page);
	await open(tab, PREDICTION);
	for (let round = 1; round <= 5; round++) {
		await Promise.all([write(page, `here ${round}`), write(tab, `there ${round}`)]);
		await Promise.all(
			[page, tab].map((each) => each.getByRole('button', { name: 'Save note' }).click())
		);
		await Promise.all([page, tab].map((each) => expect(each.getByRole('dialog')).toBeHidden()));
	}
	await expect(page.getByText('note: there 5')).toBeVisible();
	await open(page, '/journal');
	await expect(page.locator('main h1')).toContainText('the chain is whole');
	await expect(page.locator('main h1')).toContainText('Ten entries');
});
