import { readFile } from 'node:fs/promises';
import { journalAsJson } from '../../src/lib/formats/journal-file';
import { sealDrafts } from '../../src/lib/store/seal';
import { addSource, expect, fill, open, test } from './support';

const finding = /came true|too few to say|can be scored/;

test('the scores are headed by what they find, as of the day looked from', async ({ page }) => {
	await open(page, '/scores');
	const head = page.getByRole('heading', { level: 1 });
	await expect(head).toHaveText(/^When they sounded almost certain, \d+ of \d+ came true$/);
	const today = await head.textContent();

	await open(page, '/scores?asof=2023-04-15');
	await expect(head).not.toHaveText(today ?? '');
	await expect(head).toHaveText(finding);
	await expect(page.locator('main')).toContainText('came out before the window was over');

	await open(page, '/scores?asof=2022-01-31');
	await expect(head).toHaveText('Nothing can be scored yet');
});

test('another scale, chosen by keyboard, reads the words anew and is remembered', async ({
	page
}) => {
	await open(page, '/scores');
	const words = page.getByRole('region', { name: 'Words and how often they came true' });
	await expect(words).toContainText('80–95');
	await page.getByRole('radio', { name: 'ICD 203' }).focus();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: 'PHIA yardstick' })).toBeChecked();
	await expect(words).toContainText('highly likely');
	await expect(words).toContainText('80–90');
	await expect(page).toHaveURL(/scale=phia/);
	await expect(page.getByRole('heading', { name: /by PHIA yardstick/ })).toBeVisible();
	await page.reload();
	await expect(page.getByRole('radio', { name: 'PHIA yardstick' })).toBeChecked();

	// A link reads by the scale that it names, and changes no preference.
	await open(page, '/scores?scale=kent');
	await expect(page.getByRole('radio', { name: 'Kent 1964' })).toBeChecked();
	await open(page, '/scores');
	await expect(page.getByRole('radio', { name: 'PHIA yardstick' })).toBeChecked();

	await page.goto('/');
	await expect(page.getByRole('row', { name: /^HK01/ })).toContainText(/0\.\d\d–0\.\d\d/);
});

test('the scale table says for whom the choice decides', async ({ page }) => {
	await open(page, '/scores');
	const section = page.getByRole('region', { name: 'Does the choice of scale decide?' });
	await expect(section).toContainText('HK01');
	for (const scale of ['ICD 203', 'PHIA yardstick', 'IPCC AR5', 'Kent 1964']) {
		await expect(section.getByRole('row', { name: scale })).toContainText('always 50 %');
	}
});

test('every score leads to its paragraph', async ({ page }) => {
	await open(page, '/scores');
	const hrefs = await page
		.locator('main a[href*="/methods#"]')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
	expect(new Set(hrefs).size).toBeGreaterThan(12);
	await open(page, '/methods');
	for (const id of new Set(hrefs)) await expect(page.locator(`article[id="${id}"]`)).toHaveCount(1);

	await open(page, '/');
	await page.getByRole('columnheader').getByRole('link', { name: 'How far off' }).first().click();
	await expect(page).toHaveURL(/\/methods#brier$/);
	await expect(page.locator('#brier')).toBeInViewport();
	await expect(page.locator('#brier')).toContainText('(f − o)²');
});

test('the diagram is drawn, and its picture and numbers can be kept', async ({ page }) => {
	await open(page, '/scores');
	const section = page.getByRole('region', { name: 'Reliability diagram' });
	await section.scrollIntoViewIfNeeded();
	await expect(section.getByRole('img')).toHaveAccessibleName(/matured claims from \d articles/);
	const coming = page.waitForEvent('download');
	await section.getByRole('button', { name: 'CSV' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('hindcast-scores-everyone-2026-11-22.csv');
	const text = await readFile(await download.path(), 'utf8');
	expect(text).toMatch(/^what,lower,upper,claims,articles/);
	await section.getByText('Show as a table').click();
	await expect(section.getByRole('row', { name: /^curve at/ }).first()).toBeVisible();
});

test('who forecasts a claim before it is settled stands beside whoever made it', async ({
	page
}) => {
	await open(page, '/predictions/bop-russia-decides-after-details');
	await page.getByRole('button', { name: 'Log a forecast' }).click();
	await fill(page, { Probability: '35' });
	await page.getByRole('button', { name: 'Save forecast' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	// The answer comes to be known ten days on: only so is the forecast foresight.
	await page.clock.setFixedTime('2026-12-03T12:00:00+13:45');
	await open(page, '/predictions/bop-russia-decides-after-details');
	await page.keyboard.press('o');
	await page.getByRole('radio', { name: /^Yes/ }).check();
	await fill(page, { Happened: '2026-11', Known: '2026-12-02' });
	await page.getByRole('radio', { name: /^Moderate/ }).check();
	await addSource(page);
	await page.getByRole('button', { name: 'Save outcome' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);

	await open(page, '/scores');
	const beside = page.getByRole('region', { name: 'Side by side' });
	const pair = beside.getByRole('row', { name: /Toutiao author/ });
	await expect(pair).toContainText('too few to say');
	await expect(pair).toContainText('Both made the same.');

	await page.getByRole('navigation', { name: 'Whose scores' }).getByText('You').click();
	await expect(page).toHaveURL(/by=reader/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'1 claim scored: too few to say how good you were'
	);
	await page.getByText('1 scored claim, the latest known first').click();
	const claims = page.getByRole('region', { name: 'Scored claims' });
	await expect(claims).toContainText('0.42');
	// Said on 20 January, forecast on 22 November, known on 2 December.
	await expect(claims).toContainText(/0\.42, 3\s%/);
});

test('a forecast entered once the answer is known is kept and never scored, whatever day it gives itself', async ({
	page
}) => {
	await open(page, '/predictions/xi-visits-russia-spring-2023');
	await page.getByRole('button', { name: 'Log a forecast' }).click();
	await expect(page.getByRole('dialog')).toContainText('never scored, whatever day it was made on');
	await fill(page, { Probability: '100', 'Made on': '2023-02-01' });
	await page.getByRole('button', { name: 'Save forecast' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(page.getByRole('region', { name: 'History' })).toContainText(
		/made 1 Feb 2023, entered 2[12] Nov 2026/
	);
	await open(page, '/scores?by=reader');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Nothing you said can be scored yet'
	);
	await open(page, '/journal');
	await expect(page.getByRole('main')).toContainText(/made 1 Feb 2023, entered 2[12] Nov 2026/);
});

/** A backup with more forecasts than a page scores at once. */
function largeBackup(): string {
	const exportedAt = '2026-11-21T08:00:00.000Z';
	const drafts = Array.from({ length: 1500 }, (_, index) => ({
		type: 'forecast' as const,
		prediction: index % 2 === 0 ? 'xi-visits-russia-spring-2023' : 'china-calls-for-talks',
		forecaster: 'reader',
		knownOn: `2023-02-${String(7 + (index % 20)).padStart(2, '0')}`,
		likelihood: { as: 'probability' as const, probability: (index % 99) / 100 }
	}));
	// Recorded before the answers were known, else none of them would be foresight.
	const sealed = sealDrafts(drafts, 'a-large-journal', undefined, '2023-02-27T08:00:00.000Z');
	const { entries, head } = sealed;
	const heads = head ? [{ chain: head.chain, length: head.length, digest: head.digest }] : [];
	return journalAsJson({ exportedAt, own: ['a-large-journal'], heads, entries });
}

test('a large journal is scored away from the page', async ({ page }) => {
	await open(page, '/journal');
	await page.getByLabel('A backup of a journal').setInputFiles({
		name: 'backup.json',
		mimeType: 'application/json',
		buffer: Buffer.from(largeBackup())
	});
	await page.getByRole('button', { name: 'Import 1,500 entries' }).click();
	await expect(page.getByRole('heading', { name: /1,500 entries/ })).toBeVisible();

	const worker = page.waitForEvent('worker');
	await open(page, '/scores?by=reader');
	expect((await worker).url()).toContain('scoring-worker');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'2 claims scored: too few to say how good you were'
	);
	await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('scores and methods can be read', async ({ page }) => {
		await page.goto('/scores');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(finding);
		await expect(page.locator('main')).toContainText('almost certain');
		await page.goto('/methods');
		await expect(page.locator('main')).toContainText('70 % said. It came true: (0.7 − 1)² = 0.09.');
	});
});
