import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright';

/** What one load of a page cost. Times in milliseconds from the start of the navigation. */
export interface Load {
	readonly firstPaint: number;
	readonly largestPaint: number;
	readonly filterWorks: number;
	readonly shift: number;
	/** Script in bytes, each file gzipped: without which no filter works, and once everything had come. */
	readonly scriptToFilter: number;
	readonly scriptInAll: number;
}

/** A middling phone on a middling network, as Lighthouse has it. */
const PHONE = { cpu: 4, latency: 150, bytesPerSecond: (1.6 * 1024 * 1024) / 8 };

/**
 * Loads a board three times, cold, on a throttled phone: to click its filter until it works, the same without the
 * modules that come meanwhile, more or fewer of them as the machine is slow or quick, and to read it through.
 */
export async function measure(browser: Browser, url: string): Promise<Load> {
	const { filterWorks } = await onPhone(browser, clickFilter, url);
	const { script } = await onPhone(browser, clickFilterWithoutModules, url);
	const read = await onPhone(browser, readThrough, url);
	return { ...read.paints, filterWorks, scriptToFilter: script, scriptInAll: read.script };
}

async function onPhone<Answer>(
	browser: Browser,
	visit: (page: Page, url: string) => Promise<Answer>,
	url: string
): Promise<Answer & { script: number }> {
	const context = await browser.newContext({
		viewport: { width: 360, height: 780 },
		serviceWorkers: 'block'
	});
	const page = await context.newPage();
	await page.addInitScript({ path: 'tests/bench/in-page.js' });
	const scripts: { readonly at: number; readonly bytes: Promise<number> }[] = [];
	page.on('requestfinished', (request) => {
		if (!/\.m?js(\?|$)/.test(request.url())) return;
		const body = request.response().then((response) => response?.body());
		scripts.push({
			at: Date.now(),
			bytes: body.then(
				(text) => gzipSync(text ?? '').length,
				() => 0
			)
		});
	});
	await throttle(page);
	const answer = await visit(page, url);
	const now = Date.now();
	const come = await Promise.all(scripts.filter(({ at }) => at <= now).map(({ bytes }) => bytes));
	const script = come.reduce((total, bytes) => total + bytes, 0);
	await context.close();
	return { ...answer, script };
}

async function clickFilter(page: Page, url: string): Promise<{ filterWorks: number }> {
	await page.goto(url, { waitUntil: 'commit' });
	return { filterWorks: await page.evaluate(() => filterHasWorked()) };
}

async function clickFilterWithoutModules(page: Page, url: string) {
	await page.route('**/_app/**/*.js', (route) => route.abort());
	return clickFilter(page, url);
}

async function readThrough(page: Page, url: string) {
	await page.goto(url, { waitUntil: 'networkidle' });
	await page.evaluate(async () => {
		for (let y = 0; y < document.body.scrollHeight; y += 400) {
			scrollTo(0, y);
			await new Promise((next) => setTimeout(next, 50));
		}
	});
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(500);
	return { paints: await page.evaluate(() => paintTimes()) };
}

async function throttle(page: Page): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: PHONE.latency,
		downloadThroughput: PHONE.bytesPerSecond,
		uploadThroughput: PHONE.bytesPerSecond
	});
	await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
}

declare global {
	function filterHasWorked(): Promise<number>;
	function paintTimes(): Promise<Pick<Load, 'firstPaint' | 'largestPaint' | 'shift'>>;
}
