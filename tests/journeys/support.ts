import { expect, test as base, type Page } from '@playwright/test';

/** The day on which every journey takes place. */
export const TODAY = '2026-11-22';
const NOON_IN_CHATHAM = '2026-11-22T12:00:00+13:45';

/**
 * A page on a fixed day that fails its test on anything a reader should never meet: an error on the
 * console, a script that throws, a request to any other origin.
 */
export const test = base.extend<{ errors: string[] }>({
	errors: [
		// Playwright reads what a fixture needs from this pattern; this one needs the zone of the project only.
		async ({ timezoneId: _zone }, use) => {
			const errors: string[] = [];
			await use(errors);
			expect(errors, 'console errors, thrown errors, requests elsewhere').toEqual([]);
		},
		{ auto: true }
	],
	context: async ({ context, errors, baseURL }, use) => {
		context.on('page', (page) => watch(page, errors, baseURL ?? ''));
		await use(context);
	},
	page: async ({ page }, use) => {
		await page.clock.setFixedTime(NOON_IN_CHATHAM);
		await use(page);
	}
});

function watch(page: Page, errors: string[], origin: string): void {
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
	page.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) errors.push(`asked ${url}`);
	});
}

/** Another tab of the same browser, on the same day. */
export async function anotherTab(page: Page): Promise<Page> {
	const tab = await page.context().newPage();
	await tab.clock.setFixedTime(NOON_IN_CHATHAM);
	return tab;
}

/** Opens a page and waits until it has come alive. */
export async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	// A control that only works then: the as-of ruler, or on the one page without it, what opens a file.
	await expect(page.getByRole('slider').or(page.getByLabel(/^Pick a file/))).toBeEnabled();
}

/** Fills the fields of the open dialog by their labels. */
export async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
	const dialog = page.getByRole('dialog');
	for (const [label, value] of Object.entries(fields)) {
		await dialog.getByLabel(label, { exact: true }).fill(value);
	}
}

export { expect };
