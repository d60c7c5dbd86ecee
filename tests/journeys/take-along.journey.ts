import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { expect, fill, open, test } from './support';

async function saved(page: Page, button: string | RegExp): Promise<{ name: string; text: string }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: button }).click()
	]);
	return {
		name: download.suggestedFilename(),
		text: await readFile(await download.path(), 'utf8')
	};
}
const eventsOf = (text: string) =>
	new ICAL.Component(ICAL.parse(text) as never)
		.getAllSubcomponents('vevent')
		.map((event) => new ICAL.Event(event));

test('the inbox’s calendar holds every window, closing day and snooze', async ({ page }) => {
	await open(page, '/inbox');
	await page.keyboard.press('s');
	await page.getByRole('radio', { name: /^a week/ }).check();
	await page.getByRole('button', { name: 'Snooze it' }).click();
	await expect(page.getByText('back 29 Nov 2026')).toBeVisible();

	const { name, text } = await saved(page, /^Calendar of all claims/);
	expect(name).toBe('hindcast-claims.ics');
	const events = eventsOf(text);
	const snooze = events.find(({ uid }) => uid === 'snooze.xianning-train-arrival@hindcast');
	expect(snooze?.startDate.toString()).toBe('2026-11-29');
	const due = events.find(({ uid }) => uid === 'due.bop-china-joins@hindcast');
	expect([due?.startDate.toString(), due?.endDate.toString()]).toEqual([
		'2026-12-31',
		'2027-01-01'
	]);
	expect(String(due?.component.getFirstPropertyValue('url'))).toMatch(
		/^http:.*\/predictions\/bop-china-joins$/
	);
	expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
});

test('a filtered list and a story give calendars of their claims alone', async ({ page }) => {
	await open(page, '/predictions?status=open&article=toutiao-2026-01-20');
	const part = await saved(page, /as a calendar/);
	expect(part.name).toBe('hindcast-claims-part.ics');
	const uids = eventsOf(part.text).map(({ uid }) => uid);
	expect(uids).toContain('due.bop-china-joins@hindcast');
	expect(uids).not.toContain('due.xianning-train-arrival@hindcast');

	await open(page, '/scenarios/board-of-peace');
	const story = await saved(page, /^Calendar/);
	expect(story.name).toBe('hindcast-board-of-peace.ics');
	expect(story.text).toContain('due.bop-china-joins@hindcast');
	expect(story.text).not.toContain('trade-2022-190bn');
});

test('the site serves a calendar and a feed to subscribe to, and pages name the feed', async ({
	page
}) => {
	await open(page, '/inbox');
	await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
		'href',
		/feed\.atom$/
	);
	const calendar = await page.request.get('/calendar.ics');
	expect(eventsOf(await calendar.text()).length).toBeGreaterThan(100);
	const feed = await page.request.get('/feed.atom');
	const items = await page.evaluate(
		(text) => {
			const document = new DOMParser().parseFromString(text, 'application/xml');
			return [...document.querySelectorAll('feed > entry > id')].map(
				({ textContent }) => textContent
			);
		},
		await feed.text()
	);
	expect(items.length).toBeGreaterThan(100);
	expect(new Set(items).size).toBe(items.length);
});

test('the reader’s own entries leave as a feed, each under its own name', async ({ page }) => {
	await open(page, '/inbox');
	await page.keyboard.press('n');
	await fill(page, { Note: 'Ask the railway < & “again”.' });
	await page.getByRole('button', { name: 'Save note' }).click();
	const { text } = await saved(page, /^Feed of your 1 entry/);
	expect(text).toMatch(/<id>urn:uuid:[0-9a-f-]{36}<\/id>/);
	expect(text).toContain('Ask the railway &lt; &amp; “again”.');
});
