import type { Page } from '@playwright/test';
import { anotherTab, expect, fill, open, test } from './support';

const PREDICTION = '/predictions/bop-russia-decides-after-details';

async function write(page: Page, text: string): Promise<void> {
	await page.getByRole('button', { name: 'Add a note' }).click();
	await fill(page, { Note: text });
}

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
