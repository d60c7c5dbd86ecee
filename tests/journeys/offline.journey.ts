import { aPrediction } from '../support/builders';
import { backupOf } from '../support/backups';
import { expect, fill, open, pickBackup, test } from './support';

test('with the network cut after the first load, reading and logging go on', async ({
	page,
	context
}) => {
	await open(page, '/');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await context.setOffline(true);

	await page.goto('/predictions/bop-russia-decides-after-details');
	await expect(page.locator('main h1')).toContainText('Russia');
	await page.getByRole('button', { name: 'Log a forecast' }).click();
	await fill(page, { Probability: '20' });
	await page.getByRole('button', { name: 'Save forecast' }).click();
	await expect(page.getByText(/forecast, 20\s%/)).toBeVisible();

	await page.goto('/figures/goods-trade');
	await expect(page.getByRole('table').first()).toContainText('240.1');
	await page.reload();
	await expect(page.getByRole('table').first()).toContainText('240.1');
	await context.setOffline(false);
});

test('a prediction of the reader’s own opens with the network cut, though no page of it was ever kept', async ({
	page,
	context
}) => {
	const prediction = aPrediction({ id: 'mine' });
	const { text } = backupOf([{ type: 'prediction', knownOn: prediction.saidOn, prediction }]);
	await open(page, '/journal');
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await pickBackup(page, text);
	await page.getByRole('button', { name: 'Import 1 entry' }).click();
	await expect(page.getByText('One entry was added.')).toBeVisible();

	await context.setOffline(true);
	await page.goto('/predictions/mine');
	const claim = page.locator('main h1');
	await expect(claim).toContainText('It happens in 2024.');
	await page.reload();
	await expect(claim).toContainText('It happens in 2024.');
	await context.setOffline(false);
});

test('an address with a slash at its end, or one that can’t be read, leads to a page that works', async ({
	page
}) => {
	await open(page, '/');
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.goto('/predictions/xianning-train-arrival/?asof=2023-03-31#evidence');
	await expect(page).toHaveURL('/predictions/xianning-train-arrival?asof=2023-03-31#evidence');
	await expect(page.getByRole('slider')).toBeEnabled();
	await page.goto('/predictions/%E0%A4%A');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no such prediction/i);
});

test('the browser finds nothing that keeps it from being installed', async ({ page, context }) => {
	await open(page, '/');
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	const browser = await context.newCDPSession(page);
	const { errors, data } = await browser.send('Page.getAppManifest');
	expect(errors).toEqual([]);
	const { icons } = JSON.parse(data ?? '{}') as { icons: { src: string; sizes: string }[] };
	for (const { src, sizes } of icons.filter((icon) => icon.src.endsWith('.png'))) {
		const size = await page.evaluate(async (address) => {
			const picture = await createImageBitmap(await (await fetch(address)).blob());
			return `${picture.width}x${picture.height}`;
		}, `/${src}`);
		expect(size).toBe(sizes);
	}
	const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
	// A window that leaves no traces can’t install anything; of the site itself nothing is wrong.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
