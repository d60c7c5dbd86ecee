import type { Page, Worker } from '@playwright/test';
import { anotherTab, expect, open, test } from './support';

const DUE = 'One claim is overdue and none is due';
const section = (page: Page) => page.getByRole('region', { name: 'When something falls due' });
const tellMe = (page: Page) =>
	section(page).getByRole('button', { name: 'Tell me when something falls due' });
const tellNoMore = (page: Page) => section(page).getByRole('button', { name: 'Tell me no more' });

/** The titles of the notifications that stand. */
const standing = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		return (await registration.getNotifications()).map(({ title }) => title);
	});

/** Takes away what stands, so that what is told anew can be seen. */
const sweep = (page: Page) =>
	page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		for (const notice of await registration.getNotifications()) notice.close();
	});

interface Doings {
	asked: number;
	shown: number;
	/** How often this tab had its turn to tell, whether or not it did. */
	turns: number;
}
const doings = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { doings: Doings }).doings);

/** Counts what a tab asks the browser for, and lets it have it. */
async function countDoings(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const counts: Doings = { asked: 0, shown: 0, turns: 0 };
		(globalThis as unknown as { doings: Doings }).doings = counts;
		const ask = Notification.requestPermission.bind(Notification);
		Notification.requestPermission = () => {
			counts.asked += 1;
			return ask();
		};
		const { showNotification: show } = ServiceWorkerRegistration.prototype;
		ServiceWorkerRegistration.prototype.showNotification = function (...notice) {
			counts.shown += 1;
			return show.apply(this, notice);
		};
		const locks = navigator.locks;
		const request = locks.request.bind(locks) as (...asked: unknown[]) => Promise<unknown>;
		locks.request = (async (...asked: unknown[]) => {
			const given = await request(...asked);
			if (asked[0] === 'hindcast.due-told') counts.turns += 1;
			return given;
		}) as typeof locks.request;
	});
}

test('what is due is told once a day, by one of two tabs, asked for by a click, ended by another', async ({
	page,
	context
}) => {
	await context.grantPermissions(['notifications']);
	await countDoings(page);
	await open(page, '/inbox');
	const tab = await anotherTab(page);
	await countDoings(tab);
	await open(tab, '/');
	expect(await doings(page)).toEqual({ asked: 0, shown: 0, turns: 0 });

	await tellMe(page).focus();
	await page.keyboard.press('Enter');
	await expect(tellNoMore(page)).toBeFocused();
	await expect.poll(() => standing(page)).toEqual([DUE]);
	for (const one of [page, tab]) await expect.poll(async () => (await doings(one)).turns).toBe(1);
	expect((await doings(page)).shown + (await doings(tab)).shown).toBe(1);
	expect((await doings(page)).asked).toBe(1);

	await sweep(page);
	await open(tab, '/figures');
	await expect.poll(() => doings(tab)).toEqual({ asked: 0, shown: 0, turns: 1 });

	await tab.clock.setFixedTime('2026-11-23T09:00:00+13:45');
	await open(tab, '/figures');
	await expect.poll(() => standing(tab)).toEqual([DUE]);

	await sweep(page);
	await tellNoMore(page).click();
	await expect(tellMe(page)).toBeFocused();
	await tab.clock.setFixedTime('2026-11-24T09:00:00+13:45');
	await open(tab, '/inbox');
	await expect(tellMe(tab)).toBeEnabled();
	expect(await doings(tab)).toEqual({ asked: 0, shown: 0, turns: 0 });

	await page.keyboard.press('Control+z');
	await expect(page.getByText('Undone: changed whether you are told')).toBeVisible();
	await expect(tellNoMore(page)).toBeVisible();
});

test('a page left open over midnight tells of the new day', async ({ page, context }) => {
	await context.grantPermissions(['notifications']);
	await page.clock.install({ time: '2026-11-22T23:58:00+13:45' });
	await open(page, '/inbox');
	await tellMe(page).click();
	await expect.poll(() => standing(page)).toEqual([DUE]);
	await sweep(page);
	await page.clock.fastForward('03:00');
	await expect.poll(() => standing(page)).toEqual([DUE]);
	await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /23 Nov(ember)? 2026/);
});

test('a click on it comes back to the inbox where that is open, and opens it where it is not', async ({
	page,
	context
}) => {
	await context.grantPermissions(['notifications']);
	await open(page, '/inbox');
	await tellMe(page).click();
	await expect.poll(() => standing(page)).toEqual([DUE]);
	const [worker] = context.serviceWorkers();
	expect(await clickedIn(worker as Worker)).toEqual(['focus /inbox']);
	expect(await standing(page)).toEqual([]);

	await page.clock.setFixedTime('2026-11-23T09:00:00+13:45');
	await open(page, '/scores');
	await expect.poll(() => standing(page)).toEqual([DUE]);
	expect(await clickedIn(worker as Worker)).toEqual(['open /inbox']);
});

/** What of a service worker these journeys touch; the types of the tests are those of pages. */
interface WorkerScope {
	readonly registration: ServiceWorkerRegistration;
	readonly clients: { openWindow: (url: string) => Promise<null> };
	readonly WindowClient: {
		readonly prototype: { focus: (this: { url: string }) => Promise<void> };
	};
	readonly NotificationEvent: new (
		type: string,
		its: { notification: Notification }
	) => Event & {
		waitUntil: (promise: Promise<unknown>) => void;
	};
	readonly dispatchEvent: (event: Event) => boolean;
}

/** Clicks on what stands. A browser lets only a hand bring windows up: what would come up is given. */
function clickedIn(worker: Worker): Promise<readonly string[]> {
	return worker.evaluate(async () => {
		const scope = globalThis as unknown as WorkerScope;
		const done: string[] = [];
		scope.clients.openWindow = (url) => {
			done.push(`open ${url}`);
			return Promise.resolve(null);
		};
		scope.WindowClient.prototype.focus = function () {
			done.push(`focus ${new URL(this.url).pathname}`);
			return Promise.resolve();
		};
		for (const notification of await scope.registration.getNotifications()) {
			const waited: Promise<unknown>[] = [];
			const click = new scope.NotificationEvent('notificationclick', { notification });
			click.waitUntil = (promise) => void waited.push(promise);
			scope.dispatchEvent(click);
			await Promise.all(waited);
		}
		return done;
	});
}

test('where they are blocked, or not known at all, the inbox says so and what to do', async ({
	page,
	context
}) => {
	await context.grantPermissions([]);
	await open(page, '/inbox');
	await tellMe(page).click();
	await expect(section(page)).toContainText('Your browser blocks notifications of this site.');
	await expect(section(page)).toContainText('Allow them in its settings for this site');
	await expect(tellMe(page)).toBeFocused();

	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Notification'));
	await open(page, '/inbox');
	await expect(section(page)).toContainText('This browser shows no notifications of this site.');
	await expect(section(page).getByRole('button')).toBeHidden();
});
