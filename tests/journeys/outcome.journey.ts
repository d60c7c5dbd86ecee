import { expect, fill, open, test } from './support';

const OPEN_CLAIM = '/predictions/bop-russia-decides-after-details';
const NOT_SCORABLE = '/predictions/china-not-bound-by-others-rules';
const NAMED_DAY = '/predictions/wang-yi-in-moscow-feb-20';

test('a link that asks to log an outcome from another day leads back to today first', async ({
	page
}) => {
	await open(page, `${OPEN_CLAIM}?asof=2026-02-20#log-outcome`);
	await expect(
		page.getByText('You look from 20 February 2026, so no outcome can be logged.')
	).toBeVisible();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.getByRole('link', { name: 'Back to today, to log it' }).click();
	await expect(page.getByRole('dialog', { name: 'Log an outcome' })).toBeVisible();
	await expect(page).not.toHaveURL(/asof/);
});

test('a link that asks to log an outcome of what can’t be scored says why it can’t be', async ({
	page
}) => {
	await open(page, `${NOT_SCORABLE}#log-outcome`);
	await expect(
		page.getByText('This claim can’t be scored, so no outcome can be logged.')
	).toBeVisible();
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('the form that a link asks for closes when another claim is gone to', async ({ page }) => {
	await open(page, OPEN_CLAIM);
	await page.getByRole('link', { name: 'Predictions' }).last().click();
	await expect(page).toHaveURL(/predictions$/);
	await page.goBack();
	await expect(page.getByRole('slider')).toBeEnabled();
	await page.keyboard.press('n');
	await expect(page.getByRole('dialog')).toBeVisible();
	await page.goForward();
	await expect(page.getByRole('dialog')).toBeHidden();
});

test('evidence entered with an outcome is saved with it, and the outcome rests on it', async ({
	page
}) => {
	await open(page, OPEN_CLAIM);
	await page.keyboard.press('o');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: /^Yes/ }).check();
	await fill(page, { Known: '2026-11-20' });
	await dialog.getByRole('radio', { name: /^Moderate/ }).check();
	await dialog.getByRole('button', { name: 'Add a source' }).click();
	await expect(dialog.getByLabel('Link', { exact: true })).toBeFocused();
	await fill(page, { Publisher: 'Example', Published: '2026-11-20' });
	await page.keyboard.press('Control+Enter');
	await expect(dialog.getByLabel('Link', { exact: true })).toBeFocused();
	await expect(page.getByText('You:')).toHaveCount(0);

	await fill(page, { Link: 'https://example.org/report', 'What it says': 'Russia joined.' });
	await page.keyboard.press('Control+Enter');
	await expect(dialog).toBeHidden();
	await expect(page.locator('main .status').first()).toContainText('Came true');
	await expect(page.getByRole('row', { name: /Russia joined/ })).toContainText('supports');

	await page.keyboard.press('o');
	await expect(page.getByRole('checkbox', { name: /Example/ })).toBeChecked();
});

test('what an outcome would change is shown before it is saved, claims that hang on it too', async ({
	page
}) => {
	await open(page, '/predictions/xi-visits-russia-spring-2023');
	await page.keyboard.press('o');
	const dialog = page.getByRole('dialog');
	const changes = dialog.getByRole('list').last();
	await expect(changes.getByRole('listitem')).toHaveCount(1);
	await dialog.getByRole('radio', { name: /^No\b/ }).check();
	await expect(changes.getByRole('listitem').first()).toHaveText(/Came true.*Did not/);
	await expect(changes.getByRole('listitem').filter({ hasText: 'Annulled' })).not.toHaveCount(0);
	await page.keyboard.press('Control+Enter');
	await expect(dialog).toContainText('All that it rests on supports the claim');
});

test('a source that was begun can be left out again', async ({ page }) => {
	await open(page, OPEN_CLAIM);
	await page.keyboard.press('o');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('button', { name: 'Add a source' }).click();
	await dialog.getByRole('button', { name: 'Leave this source out' }).click();
	await expect(dialog.getByLabel('Link', { exact: true })).toHaveCount(0);
	await expect(dialog.getByRole('button', { name: 'Add a source' })).toBeFocused();
});

test('a day past the one named suggests what the criteria say, and leaves it to the reader', async ({
	page
}) => {
	await open(page, NAMED_DAY);
	await page.keyboard.press('o');
	const dialog = page.getByRole('dialog');
	const partly = dialog.getByRole('checkbox', { name: /^Only in part/ });
	await expect(partly).toHaveAccessibleName(/He arrives at most three days before or after/);
	await partly.uncheck();
	await fill(page, { Happened: '2023-02-20' });
	await expect(dialog.getByRole('button', { name: 'Count it in part' })).toBeHidden();
	await fill(page, { Happened: '2023-02-22' });
	await expect(dialog).toContainText('2 days late.');
	await expect(partly).not.toBeChecked();
	await dialog.getByRole('button', { name: 'Count it in part' }).click();
	await expect(partly).toBeChecked();
	await expect(partly).toBeFocused();
	await expect(dialog.getByRole('list').last()).toContainText('Partly');
});

test('where nothing is found the rule for it is shown, and an answer that goes against it is told', async ({
	page
}) => {
	await open(page, OPEN_CLAIM);
	await page.keyboard.press('o');
	const dialog = page.getByRole('dialog');
	const against = 'By your answer the claim did not come true; by the rule it is ambiguous.';
	await dialog.getByRole('radio', { name: /^No\b/ }).check();
	await dialog.getByRole('radio', { name: /^None found/ }).check();
	await expect(dialog).toContainText('If nothing is found: Ambiguous, with the day');
	await expect(dialog).toContainText(against);
	await dialog.getByRole('radio', { name: /^Ambiguous/ }).check();
	await expect(dialog).not.toContainText('by the rule');
	await fill(page, {
		'Why ambiguous': 'No report names a decision.',
		'Looked on': '21 Nov 2026',
		Where: 'TASS and Xinhua'
	});
	await page.getByRole('button', { name: 'Save outcome' }).click();
	await expect(dialog).toBeHidden();
	await expect(page.locator('main .status').first()).toContainText('Ambiguous');
	await expect(
		page.getByRole('definition').filter({ hasText: '21 Nov 2026' }).first()
	).toBeVisible();
});
