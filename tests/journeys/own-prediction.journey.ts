import type { Page } from '@playwright/test';
import { addSource, anotherBrowser, anotherTab, expect, fill, open, test } from './support';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const CLAIM = 'Xi Jinping visits Vladivostok in person before the end of 2027.';
const dialogOf = (page: Page) => page.getByRole('dialog');
const checkOf = (page: Page) => page.getByRole('region', { name: 'Can it be settled?' });
const claimOf = (page: Page) => page.getByRole('heading', { level: 1 });

/** Waits until the site would come from this browser. */
async function kept(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The least that a claim needs to be settled, written by keyboard alone. */
async function write(page: Page): Promise<void> {
	await page.keyboard.press('n');
	await expect(dialogOf(page).getByLabel('Link')).toBeFocused();
	const type = (text: string) => page.keyboard.type(text);
	const next = async (times = 1) => {
		for (let at = 0; at < times; at += 1) await page.keyboard.press('Tab');
	};
	await type('https://example.org/vladivostok');
	await next();
	await type(CLAIM);
	await expect(dialogOf(page).getByRole('button', { name: 'Fill it in' })).toBeVisible();
	// Past the offer, the short title and the kind.
	await next(4);
	await type('He is seen there by two agencies.');
	await next();
	await type('Xinhua and TASS');
	await next(2);
	await type('31 Dec 2027');
}

test('a prediction is written by keyboard while a check names what is missing, and has a page that lasts', async ({
	page,
	context
}) => {
	await open(page, '/predictions');
	await kept(page);
	await page.keyboard.press('n');
	const check = checkOf(page);
	await expect(check).toContainText('Not scorable as it stands');
	await expect(check).toContainText('0 of 4 there, 4 missing.');
	await page.keyboard.press('Escape');

	await write(page);
	await expect(check).toContainText('With one gap');
	await expect(check.getByRole('listitem').filter({ hasText: 'Missing' })).toHaveText(/Tie rule/);
	await page.keyboard.press('Control+Enter');

	await expect(claimOf(page)).toHaveText(CLAIM);
	await expect(page).toHaveURL(/\/predictions\/[0-9a-f-]{36}$/);
	const link = page.getByRole('link', { name: 'https://example.org/vladivostok' });
	await expect(link).toHaveAttribute('href', 'https://example.org/vladivostok');
	await expect(page.getByText('With one gap. Missing: tie rule.')).toBeVisible();

	await page.reload();
	await expect(claimOf(page)).toHaveText(CLAIM);
	const tab = await anotherTab(page);
	await tab.goto(page.url());
	await expect(claimOf(tab)).toHaveText(CLAIM);

	await context.setOffline(true);
	await tab.reload();
	await expect(claimOf(tab)).toHaveText(CLAIM);
	await context.setOffline(false);

	await open(page, '/predictions');
	await expect(claimOf(page)).toHaveText('108 claims');
	await expect(page.getByRole('rowgroup').last()).toContainText('Your own');
	await expect(page.getByRole('rowgroup').last()).toContainText('Xi Jinping visits Vladivostok');
});

test('an edit asks why, and the history shows what changed; its outcome is logged; it opens elsewhere when shared', async ({
	page,
	browser
}) => {
	await open(page, '/predictions');
	await write(page);
	await page.keyboard.press('Control+Enter');
	await expect(claimOf(page)).toHaveText(CLAIM);
	const tab = await anotherTab(page);
	await open(tab, '/predictions?q=vladivostok');

	await page.keyboard.press('w');
	await expect(dialogOf(page).getByLabel('Claim', { exact: true })).toHaveValue(CLAIM);
	await expect(dialogOf(page)).not.toContainText('Here already');
	await fill(page, { Deadline: '30 Jun 2027', Tags: 'visits, Далёкий Восток' });
	await page.getByRole('button', { name: 'Save prediction' }).click();
	await expect(dialogOf(page)).toContainText('This is needed.');
	await fill(page, { 'Why it changes': 'The text says by summer.' });
	await page.getByRole('button', { name: 'Save prediction' }).click();

	const history = page.getByRole('region', { name: 'History' });
	await expect(history).toContainText(
		/Window:\s*22 November 2026 to 31 December 2027\s*22 November 2026 to 30 June 2027/
	);
	await expect(history).toContainText('Why: The text says by summer.');
	await expect(history.getByText('(corrected since)')).toBeVisible();
	await expect(page.getByText('Closes 30 June 2027')).toBeVisible();
	await expect(page.getByRole('link', { name: 'visits', exact: true })).toHaveAttribute(
		'href',
		'/predictions?tag=visits'
	);
	await expect(tab.getByRole('row', { name: /Xi Jinping visits/ })).toContainText('30 Jun 2027');
	await open(tab, '/predictions?tag=visits');
	await expect(tab.getByRole('row', { name: /Xi Jinping visits/ })).toBeVisible();

	await page.keyboard.press('o');
	await page.getByRole('radio', { name: /^Yes/ }).check();
	await fill(page, { Happened: '2026-11-21', Known: '2026-11-21' });
	await page.getByRole('radio', { name: /^Moderate/ }).check();
	await addSource(page);
	await page.getByRole('button', { name: 'Save outcome' }).click();
	await expect(page.locator('main .status').first()).toContainText('Came true');

	await tab.getByRole('button', { name: /^Share/ }).click();
	await expect(dialogOf(tab).getByText(/seal [0-9a-f]{8}/)).toBeVisible();
	await dialogOf(tab).getByRole('button', { name: 'Copy link' }).click();
	await expect(dialogOf(tab)).toContainText(/Link copied: [\d,]+ characters/);
	const other = await anotherBrowser(browser);
	await other.goto(await tab.evaluate(() => navigator.clipboard.readText()));
	await expect(other.getByText('Replay matches.')).toBeVisible();
	await other.getByRole('link', { name: /^Xi Jinping visits Vladivostok/ }).click();
	await expect(other.getByText('He is seen there by two agencies.').first()).toBeVisible();
	await expect(other.getByRole('link', { name: 'https://example.org/vladivostok' })).toBeVisible();
	await other.context().close();
});

test('what can’t be settled is kept as not scorable, its missing pieces named', async ({
	page
}) => {
	await open(page, '/predictions');
	await page.getByRole('button', { name: 'New prediction' }).click();
	await fill(page, { Claim: 'Relations reach a new height.' });
	await checkOf(page).getByRole('button', { name: 'Keep as not scorable' }).click();
	await expect(dialogOf(page).getByLabel('Why', { exact: true })).toBeFocused();
	for (const piece of ['No day', 'No source']) {
		await expect(dialogOf(page).getByRole('checkbox', { name: piece })).toBeChecked();
	}
	await page.getByRole('button', { name: 'Save prediction' }).click();
	await expect(claimOf(page)).toHaveText('Relations reach a new height.');
	await expect(page.locator('main .status').first()).toContainText('Not scorable');
	await expect(page.getByText('A day and a source.', { exact: true })).toBeVisible();
	const windows = page.getByRole('definition').filter({ hasText: 'from 22 Nov 2026' });
	await expect(windows).toHaveText(/^from 22 Nov 2026\s+without an end$/);
});

test('a claim serves as a template, depends on another, and what was typed of it is kept', async ({
	page
}) => {
	await open(page, '/predictions/ru-cn-trade-200bn');
	await page.getByRole('button', { name: 'Use as a template' }).click();
	const dialog = dialogOf(page);
	await expect(dialog.getByRole('radio', { name: 'Number' })).toBeChecked();
	await fill(page, { Threshold: '300', Period: '2030', Deadline: '' });
	await dialog.getByRole('button', { name: 'Add a condition' }).click();
	await dialog
		.getByLabel('This claim')
		.selectOption({ label: 'Xi comes to Moscow in spring 2023' });
	await page.keyboard.press('Escape');

	await page.reload();
	await open(page, '/predictions/ru-cn-trade-200bn');
	await page.keyboard.press('u');
	await expect(dialog).toContainText('What you had typed here is back.');
	await expect(dialog.getByLabel('Threshold')).toHaveValue('300');
	await expect(dialog.getByLabel('In words', { exact: true })).toHaveValue(
		'“Xi comes to Moscow in spring 2023” comes true'
	);
	await expect(checkOf(page)).toContainText('1 inferred');
	await page.getByRole('button', { name: 'Save prediction' }).click();
	await expect(page).toHaveURL(/\/predictions\/[0-9a-f-]{36}$/);
	const settles = page.getByRole('region', { name: 'What settles it' });
	await expect(settles).toContainText('Conditional');
	await expect(settles).toContainText('(came out so)');
	await expect(page.getByRole('button', { name: 'Edit' })).toBeVisible();
	const saved = new URL(page.url()).pathname;
	await open(page, '/predictions/ru-cn-trade-200bn');
	await expect(page.getByRole('button', { name: 'Edit' })).toBeHidden();
	await expect(settles).not.toContainText('depend on it');
	await open(page, '/predictions/xi-visits-russia-spring-2023');
	await expect(settles).toContainText('Your claims that depend on it');
	await settles.locator(`a[href$="${saved}"]`).click();
	await expect(settles).toContainText('(came out so)');
});

test('the row beside the form is the one that the board will have, its condition and all', async ({
	page
}) => {
	await open(page, '/predictions');
	await page.keyboard.press('n');
	const dialog = dialogOf(page);
	const row = dialog.locator('section', {
		has: page.getByRole('heading', { name: 'On the board' })
	});
	await fill(page, { Claim: CLAIM, Deadline: '31 Dec 2027' });
	await expect(row).toContainText('Open');
	await dialog.getByRole('button', { name: 'Add a condition' }).click();
	await expect(row).toContainText('Open');
	const title = 'Power of Siberia up by at least half in 2022';
	await dialog.getByLabel('This claim').selectOption({ label: title });
	await expect(dialog).toContainText(
		`This condition has already failed: “${title}” did not come true, known`
	);
	await expect(row).toContainText('Annulled');
	await expect(row).toContainText(`Its condition failed: “${title}” comes true.`);
	await dialog.getByLabel('Comes out').selectOption({ label: 'does not come true' });
	await expect(dialog).not.toContainText('already failed');
	await expect(row).toContainText('Open');
	await dialog.getByLabel('Comes out').selectOption({ label: 'comes true' });
	await dialog.getByRole('button', { name: 'Add a condition' }).click();
	await page.getByRole('button', { name: 'Save prediction' }).click();
	await expect(claimOf(page)).toHaveText(CLAIM);
	await expect(page.locator('main .status').first()).toContainText('Annulled');
	await expect(page.getByText(`Its condition failed: “${title}” comes true.`)).toBeVisible();
});

test('a deadline or a period that the sentence contradicts is told, put right at a press, and bars nothing', async ({
	page
}) => {
	await open(page, '/predictions');
	await page.keyboard.press('n');
	const dialog = dialogOf(page);
	const putRight = dialog.getByRole('button', { name: 'Put it right' });
	await fill(page, { Claim: 'Xi visits Sochi by the end of 2028.', Deadline: '30 Jun 2028' });
	const says = 'The sentence says 31 December 2028; the deadline is 30 June 2028.';
	await expect(dialog).toContainText(says);
	await page.getByRole('button', { name: 'Save prediction' }).click();
	await expect(page.getByText('Closes 30 June 2028')).toBeVisible();

	await page.keyboard.press('w');
	await expect(dialog).toContainText(says);
	await putRight.click();
	await expect(dialog.getByLabel('Deadline', { exact: true })).toBeFocused();
	await expect(putRight).toBeHidden();
	await fill(page, { 'Why it changes': 'Misread.' });
	await page.getByRole('button', { name: 'Save prediction' }).click();
	await expect(page.getByText('Closes 31 December 2028')).toBeVisible();

	await page.keyboard.press('u');
	await fill(page, { Claim: 'Trade exceeds 300 billion dollars in 2030.' });
	await dialog.getByRole('button', { name: 'Fill it in' }).click();
	await fill(page, { Period: '2031' });
	await expect(dialog).toContainText('The sentence says 2030; the period is 2031.');
	await putRight.click();
	await expect(dialog.getByLabel('Period')).toHaveValue('2030');
	await expect(putRight).toBeHidden();
});
