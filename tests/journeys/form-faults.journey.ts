import type { Page } from '@playwright/test';
import { addSource, expect, fill, open, test } from './support';

const OPEN_CLAIM = '/predictions/bop-russia-decides-after-details';
const CLAIM_ON_FIGURE = '/predictions/far-east-route-10bcm';
const ENDLESS = 'x'.repeat(100_000);
const TOO_LONG = /100,000 characters; at most [\d,]+ fit here/;

interface Faulty {
	readonly name: string;
	readonly at: string;
	readonly key: string;
	readonly fields: Readonly<Record<string, string>>;
	/** What is said at each field, in the order of the form. */
	readonly says: Readonly<Record<string, RegExp>>;
}

const FAULTY: readonly Faulty[] = [
	{
		name: 'a forecast',
		at: OPEN_CLAIM,
		key: 'f',
		fields: { Probability: '1 000', 'Made on': '2023-02-30', Why: ENDLESS },
		says: {
			Probability: /“.*1 000.*” is not a share of 100\. Write a number from 0 to 100/,
			'Made on': /There is no day “.*2023-02-30/,
			Why: TOO_LONG
		}
	},
	{
		name: 'evidence',
		at: OPEN_CLAIM,
		key: 'e',
		fields: {
			Link: 'javascript:alert(1)',
			Publisher: '\u200b',
			Published: '2023-02-30',
			'What it says': ENDLESS
		},
		says: {
			Link: /“.*javascript:alert\(1\).*” is not a web link\. It must begin with https/,
			Publisher: /This is needed/,
			Published: /There is no day “.*2023-02-30/,
			'What it says': TOO_LONG
		}
	},
	{
		name: 'an observation',
		at: '/figures/goods-trade',
		key: 'a',
		fields: {
			Value: '9'.repeat(400),
			Period: 'last year',
			Published: '2027',
			Link: 'ftp://example.org',
			Note: ENDLESS
		},
		says: {
			Value: /has too many digits: at most 15 can be kept/,
			Period: /“.*last year.*” is not a period/,
			Published: /2027 has not begun: today is 22 November 2026/,
			Link: /is not a web link/,
			Note: TOO_LONG
		}
	},
	{
		name: 'a note',
		at: OPEN_CLAIM,
		key: 'n',
		fields: { Note: ' \n ' },
		says: { Note: /This is needed/ }
	}
];

for (const { name, at, key, fields, says } of FAULTY) {
	test(`${name}: each fault is said at its field, and nothing is saved`, async ({ page }) => {
		await open(page, at);
		await page.keyboard.press(key);
		const dialog = page.getByRole('dialog');
		await fill(page, fields);
		await page.keyboard.press('Control+Enter');
		for (const [label, sentence] of Object.entries(says)) {
			const field = dialog.getByLabel(label, { exact: true });
			await expect(field).toHaveAttribute('aria-invalid', 'true');
			await expect(field).toHaveAccessibleDescription(sentence);
		}
		await expect(dialog.getByLabel(Object.keys(says)[0] as string, { exact: true })).toBeFocused();
		await expect(dialog.getByRole('status').last()).toContainText('Not saved. Look again at: ');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(page.getByText('You:')).toHaveCount(0);
	});
}

test('an outcome: a missing choice is said at its group, and a field put right is let go at once', async ({
	page
}) => {
	await open(page, CLAIM_ON_FIGURE);
	await page.keyboard.press('o');
	const dialog = page.getByRole('dialog');
	await fill(page, { Value: '0,5', Known: '2023-02-30', Note: ENDLESS });
	await page.keyboard.press('Control+Enter');
	const value = dialog.getByLabel('Value', { exact: true });
	await expect(value).toHaveAccessibleDescription(/has a decimal comma. Write it with a point/);
	await expect(value).toBeFocused();
	const strength = dialog.getByRole('radiogroup', { name: /How strong/ });
	await expect(strength).toHaveAttribute('aria-invalid', 'true');
	await expect(strength).toHaveAccessibleDescription('Nothing is chosen. Choose one.');
	await value.fill('0.5');
	await expect(value).not.toHaveAttribute('aria-invalid');
	await strength.getByRole('radio').first().check();
	await expect(strength).not.toHaveAttribute('aria-invalid');
	await fill(page, { Known: '20 Nov 2026', Note: '' });
	await expect(dialog).toContainText('Read as 20 November 2026.');
	await expect(dialog).toContainText('It rests on nothing. Tick a source, add one');
	await dialog.getByRole('button', { name: 'Add a source' }).click();
	await expect(dialog.getByLabel('Link', { exact: true })).not.toHaveAttribute('aria-invalid');
	await dialog.getByRole('button', { name: 'Leave this source out' }).click();
	await addSource(page);
	await page.keyboard.press('Control+Enter');
	await expect(dialog).toBeHidden();
	await expect(page.locator('.undo')).toBeVisible();
});

test('a fault is said when its field is left, and a day that could be two is not guessed', async ({
	page
}) => {
	await open(page, OPEN_CLAIM);
	await page.keyboard.press('e');
	const dialog = page.getByRole('dialog');
	const published = dialog.getByLabel('Published', { exact: true });
	await published.fill('1/2/2026');
	await expect(published).not.toHaveAttribute('aria-invalid');
	await page.keyboard.press('Tab');
	await expect(published).toHaveAccessibleDescription(
		/“.*1\/2\/2026.*” can be 1 February 2026 or 2 January 2026\. Write the month in letters/
	);
	await expect(dialog.getByLabel('Link', { exact: true })).not.toHaveAttribute('aria-invalid');
	await published.fill('1 Feb 2026');
	await expect(published).not.toHaveAttribute('aria-invalid');
});

test('a number is shown as it is understood where it could be meant otherwise', async ({
	page
}) => {
	await open(page, CLAIM_ON_FIGURE);
	await page.keyboard.press('f');
	const dialog = page.getByRole('dialog');
	await fill(page, { Probability: '0.7' });
	await expect(dialog).toContainText(/Read as 0\.7\s%, about 1 in 143\./);
	await dialog.getByRole('radio', { name: 'the number you expect' }).check();
	await fill(page, { 'as likely below as above': '1,234' });
	await expect(dialog).toContainText(/Read as 1,234\sbcm\./);
});

const KEYS: readonly (readonly [key: string, heading: string, opener: string])[] = [
	['o', 'Log an outcome', 'Log outcome'],
	['e', 'Add evidence', 'Add evidence'],
	['f', 'Log a forecast', 'Log a forecast'],
	['a', 'Add an observation', 'Add an observation'],
	['n', 'Add a note', 'Add a note']
];

test('every form opens by its key in its first field, closes by Esc, and gives the focus back', async ({
	page
}) => {
	await open(page, CLAIM_ON_FIGURE);
	for (const [key, heading, opener] of KEYS) {
		await page.keyboard.press(key);
		const dialog = page.getByRole('dialog', { name: heading });
		await expect(dialog).toBeVisible();
		await expect(dialog.locator('.body').locator('input, select, textarea').first()).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(page.getByRole('button', { name: opener })).toBeFocused();
	}
});

test('where the button that opened a form is gone, the focus goes to what changed', async ({
	page
}) => {
	await open(page, OPEN_CLAIM);
	await page.keyboard.press('n');
	await page.keyboard.type('Wait for the ministry.');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('button', { name: 'Add a note' })).toBeFocused();

	await page.getByRole('button', { name: 'Take back' }).click();
	await page.keyboard.type('Not needed.');
	await page.keyboard.press('Control+Enter');
	await expect(page.getByText('(taken back)')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'History' })).toBeFocused();

	await open(page, '/predictions');
	await open(page, `${OPEN_CLAIM}#log-evidence`);
	await expect(page.getByRole('dialog', { name: 'Add evidence' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Evidence' })).toBeFocused();
});

test('a form asked for the moment another closes opens', async ({ page }) => {
	await open(page, OPEN_CLAIM);
	await page.keyboard.press('n');
	await page.getByRole('dialog').evaluate((dialog: HTMLDialogElement) => {
		dialog.close();
		const press = new KeyboardEvent('keydown', { key: 'o', bubbles: true });
		document.body.dispatchEvent(press);
	});
	const outcome = page.getByRole('dialog', { name: 'Log an outcome' });
	await expect(outcome).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(outcome).toBeHidden();
});

const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('long words and right-to-left text stay within their lines on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 780 });
	await open(page, OPEN_CLAIM);
	await page.getByRole('button', { name: 'Add evidence' }).click();
	const arabic = 'وقعت الاتفاقية اليوم';
	await fill(page, {
		Link: `https://example.org/${'a'.repeat(1_500)}`,
		Publisher: 'ب'.repeat(200),
		Published: '2026-11-20',
		'What it says': arabic
	});
	await page.keyboard.press('Control+Enter');
	await page.getByRole('button', { name: 'Add a note' }).click();
	await fill(page, { Note: '字'.repeat(10_000) });
	await page.keyboard.press('Control+Enter');
	await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
	expect(await sideways(page)).toBe(0);
	const direction = (text: string) =>
		page
			.getByText(text)
			.first()
			.evaluate((shown) => getComputedStyle(shown).direction);
	expect(await direction(arabic)).toBe('rtl');
});

for (const [key, , opener] of KEYS) {
	test(`${opener}: on a phone it fills the screen, its bar stays in sight, all is large enough to tap`, async ({
		browser,
		baseURL
	}) => {
		const context = await browser.newContext({
			viewport: { width: 360, height: 780 },
			hasTouch: true,
			...(baseURL !== undefined && { baseURL })
		});
		const page = await context.newPage();
		await open(page, CLAIM_ON_FIGURE);
		await page.keyboard.press(key);
		const dialog = page.getByRole('dialog');
		expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 780 });
		await expect(dialog.locator('[type=submit]')).toBeInViewport({ ratio: 1 });
		const low = await dialog
			.locator('button, select, textarea, .fld, .opt')
			.evaluateAll((controls) =>
				controls
					.filter((control) => control.getBoundingClientRect().height < 44)
					.map(({ textContent }) => textContent)
			);
		expect(low).toEqual([]);
		await context.close();
	});
}
