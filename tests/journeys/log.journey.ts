import { addSource, anotherTab, expect, fill, open, test } from './support';

const PREDICTION = '/predictions/bop-russia-decides-after-details';

test('a forecast survives a reload and shows in another tab at once', async ({ page }) => {
	await open(page, PREDICTION);
	const tab = await anotherTab(page);
	await open(tab, PREDICTION);

	await page.getByRole('button', { name: 'Log a forecast' }).click();
	await fill(page, { Probability: '35', Why: 'The ministry is in no hurry.' });
	await page.getByRole('button', { name: 'Save forecast' }).click();

	const entry = /forecast, 35\s%/;
	await expect(page.getByText(entry)).toBeVisible();
	await expect(tab.getByText(entry)).toBeVisible();
	await page.reload();
	await expect(page.getByText(entry)).toBeVisible();
});

test('an outcome settles a claim, a correction overrides it with its reason, a retraction undoes it', async ({
	page
}) => {
	await open(page, PREDICTION);
	const verdict = page.locator('main .status').first();
	await expect(verdict).toContainText('Open');

	await page.keyboard.press('o');
	await page.getByRole('radio', { name: /^Yes/ }).check();
	await fill(page, { Happened: '2026-11', Known: '2026-11-20' });
	await page.getByRole('radio', { name: /^Moderate/ }).check();
	await addSource(page);
	await page.getByRole('button', { name: 'Save outcome' }).click();
	await expect(verdict).toContainText('Came true');

	await page.getByRole('button', { name: 'Correct the outcome' }).click();
	await page.getByRole('radio', { name: /^No\b/ }).check();
	await fill(page, { Known: '2026-11-21' });
	await page.getByRole('radio', { name: /^Strong/ }).check();
	await page.getByRole('button', { name: 'Save outcome' }).click();
	await expect(page.getByRole('dialog')).toContainText('This is needed.');
	await expect(page.getByRole('dialog')).toContainText(
		/Not saved\. Look again at: .*Why it changes\./
	);
	await expect(page.getByRole('dialog')).toContainText('This takes the place of what you logged.');
	await expect(page.getByRole('dialog')).toContainText('All that it rests on supports the claim');
	await addSource(page, 'It was withdrawn.');
	await expect(page.getByRole('dialog')).toContainText('1 of the 2 supports the claim.');
	await fill(page, { 'Why it changes': 'The first report was withdrawn.' });
	await page.getByRole('button', { name: 'Save outcome' }).click();
	await expect(verdict).toContainText('Did not');
	await expect(page.getByText('The first report was withdrawn.')).toBeVisible();

	await page.getByRole('button', { name: 'Take back' }).first().click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toContainText('This stands again: outcome, yes');
	await expect(dialog.getByRole('listitem').first()).toHaveText(/Did not.*Came true/);
	await fill(page, { Why: 'Entered on the wrong claim.' });
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(verdict).toContainText('Came true');
});

test('evidence and an observation appear where they belong', async ({ page }) => {
	await open(page, '/predictions/far-east-route-10bcm');
	await page.keyboard.press('e');
	await fill(page, {
		Link: 'https://example.org/report',
		Publisher: 'Example',
		Published: '2026-11-20',
		'What it says': 'First gas is put off to 2028.'
	});
	await page.getByLabel('Bears on it').selectOption('contradicts');
	await page.getByRole('button', { name: 'Save evidence' }).click();
	const row = page.getByRole('row', { name: /First gas is put off/ });
	await expect(row).toContainText('contradicts');
	await expect(row.getByRole('link')).toHaveAttribute('href', 'https://example.org/report');

	await page.keyboard.press('a');
	await fill(page, {
		Value: '0.5',
		Period: '2026',
		Published: '2026-11-20',
		Link: 'https://example.org/gas'
	});
	await page.getByRole('button', { name: 'Save observation' }).click();
	await open(page, '/figures/far-east-route');
	await expect(page.getByRole('table').first()).toContainText('0.5');
});

test('text of any script, and markup, is shown as it was written, without what turns its letters', async ({
	page
}) => {
	const text = '和平委员会 — مجلس السلام <img src=x onerror=alert(1)> abc';
	await open(page, PREDICTION);
	await page.keyboard.press('n');
	await fill(page, { Note: text.replace('abc', '\u202eabc') });
	await page.getByRole('button', { name: 'Save note' }).click();
	await expect(page.getByText(text).first()).toBeVisible();
	await expect(page.locator('main img')).toHaveCount(0);
});

test('off today nothing can be logged', async ({ page }) => {
	await open(page, `${PREDICTION}?asof=2026-02-20`);
	await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Log a forecast' })).toBeHidden();
	await page.keyboard.press('o');
	await expect(page.getByRole('dialog')).toBeHidden();
});
