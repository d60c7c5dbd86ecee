import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { anotherBrowser, anotherTab, expect, fill, open, test } from './support';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const yours = (page: Page) => page.getByRole('region', { name: 'Your signature' });
const trusted = (page: Page) => page.getByRole('region', { name: 'Whose signatures you trust' });

/** Makes a key on the snapshots' page, and gives its fingerprint. */
async function makeKey(page: Page): Promise<string> {
	await open(page, '/snapshots');
	return makeKeyHere(page);
}

async function makeKeyHere(page: Page): Promise<string> {
	await yours(page).getByRole('button', { name: 'Make a key' }).click();
	return fingerprintOn(page);
}

async function fingerprintOn(page: Page): Promise<string> {
	const fingerprint = yours(page).getByLabel('Fingerprint of your key');
	await expect(fingerprint).toHaveText(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
	return (await fingerprint.innerText()).trim();
}

/** A signed link to the board. */
async function signedLink(page: Page): Promise<string> {
	await open(page, '/');
	await page.getByRole('button', { name: /^Share/ }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('checkbox', { name: /^Sign it with your key/ }).check();
	await expect(dialog.getByText(/seal [0-9a-f]{8}, signed/)).toBeVisible();
	await dialog.getByRole('button', { name: 'Copy link' }).click();
	await expect(dialog).toContainText(/Link copied: [\d,]+ characters/);
	return page.evaluate(() => navigator.clipboard.readText());
}

interface Sent {
	readonly digest: string;
	readonly signature?: { readonly key: string; readonly value: string };
}

/** Opens the share dialog with a file to be signed. */
async function shareSignedFile(page: Page): Promise<void> {
	await open(page, '/');
	await page.getByRole('button', { name: /^Share/ }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('radio', { name: /^File/ }).check();
	await dialog.getByRole('checkbox', { name: /^Sign it with your key/ }).check();
	await expect(dialog.getByText(/seal [0-9a-f]{8}, signed/)).toBeVisible();
}

/** What the open share dialog saves. */
async function sentFile(page: Page): Promise<Sent> {
	const saving = page.waitForEvent('download');
	await page.getByRole('dialog').getByRole('button', { name: 'Save file' }).click();
	return JSON.parse(await readFile(await (await saving).path(), 'utf8')) as Sent;
}

async function deleteKey(page: Page): Promise<void> {
	await yours(page)
		.getByRole('button', { name: /^Delete it/ })
		.click();
	await expect(page.getByRole('dialog')).toContainText('What you signed stays signed');
	await page.getByRole('dialog').getByRole('button', { name: 'Delete it' }).click();
	await expect(yours(page)).toContainText('Your key is deleted.');
}

test('a signed link names its key elsewhere, and once that is trusted, who signed', async ({
	page,
	browser
}) => {
	const fingerprint = await makeKey(page);
	await page.reload();
	expect(await fingerprintOn(page)).toBe(fingerprint);
	await expect(yours(page)).toContainText('It can’t leave this browser.');
	await expect(yours(page).getByRole('button', { name: 'Export it' })).toHaveCount(0);
	const link = await signedLink(page);
	await page.goto(link);
	await expect(page.getByText('Signed by you.')).toBeVisible();

	const other = await anotherBrowser(browser);
	await other.goto(link);
	const checks = other.getByRole('list', { name: 'What was checked on this machine' });
	await expect(checks).toContainText(`Signed with key ${fingerprint}, not on your trust list.`);
	await expect(checks).toContainText('No seal can tell who made it');
	await other.getByRole('button', { name: /^Trust that key/ }).click();
	await other.getByRole('button', { name: 'Trust it' }).click();
	await expect(other.getByText('A name by which you will know its owner.')).toBeVisible();
	await fill(other, { Name: 'Anna' });
	await other.getByRole('button', { name: 'Trust it' }).click();
	await expect(checks).toContainText('Signed by Anna, whom you trust.');
	await expect(checks).toContainText('No seal can tell whether a verdict is right.');
	await other.reload();
	await expect(checks).toContainText('Signed by Anna, whom you trust.');

	await other.getByRole('button', { name: 'Close it' }).click();
	await expect(trusted(other).getByRole('row', { name: /^Anna/ })).toContainText(fingerprint);
	await trusted(other).getByRole('button', { name: 'Rename Anna' }).click();
	await fill(other, { Name: 'Anna B.' });
	await other.getByRole('button', { name: 'Save' }).click();
	await trusted(other).getByRole('button', { name: 'Remove Anna B.' }).click();
	await expect(trusted(other)).toContainText('Nobody’s yet.');
	await other.getByRole('button', { name: 'Undo' }).click();
	await expect(trusted(other).getByRole('row', { name: /^Anna B\./ })).toBeVisible();
	// Nothing of all this is in the journal.
	await expect(other.locator('footer')).toContainText('Your journal has no entries yet');
	await other.context().close();
});

/** Opens a document on the snapshots' page, as a file that somebody sent. */
async function openSent(page: Page, document: Sent): Promise<void> {
	await open(page, '/snapshots');
	await page.getByLabel(/^Pick a file/).setInputFiles({
		name: 'sent.hindcast.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(document))
	});
	await expect(page.getByText('Seal matches.')).toBeVisible();
}

test('a signature that was put there by another is found out, whomever it names, and gives way to the true one', async ({
	page,
	browser
}) => {
	await makeKey(page);
	await shareSignedFile(page);
	const genuine = await sentFile(page);
	const { key, value } = genuine.signature!;
	const first = value.startsWith('A') ? 'B' : 'A';
	const broken = { ...genuine, signature: { key, value: first + value.slice(1) } };
	await openSent(page, broken);
	await expect(page.getByText('The signature does not hold.')).toBeVisible();
	await expect(page.getByText(/Signed by/)).toHaveCount(0);
	await expect(page.getByRole('button', { name: /^Trust that key/ })).toHaveCount(0);

	const other = await anotherBrowser(browser);
	for (const [document, finding] of [
		[broken, 'The signature does not hold.'],
		[genuine, /^Signed with key/],
		[broken, 'The signature does not hold.']
	] as const) {
		await openSent(other, document);
		await expect(other.getByText(finding)).toBeVisible();
		await expect(other).toHaveURL(/kept=/);
	}
	await other.reload();
	await expect(other.getByText(/^Signed with key/)).toBeVisible();
	await other.context().close();
});

test('a key made to be exported signs from another browser too, until it is deleted', async ({
	page,
	browser
}) => {
	await open(page, '/snapshots');
	await yours(page)
		.getByRole('checkbox', { name: /^It can be exported/ })
		.check();
	const fingerprint = await makeKeyHere(page);
	const saving = page.waitForEvent('download');
	await yours(page).getByRole('button', { name: 'Export it' }).click();
	const file = await saving;
	expect(file.suggestedFilename()).toMatch(/^hindcast-key-[0-9a-f]{8}\.json$/);
	await expect(yours(page)).toContainText('Whoever has that file signs as you');

	const other = await anotherBrowser(browser);
	await open(other, '/snapshots');
	const input = yours(other).getByLabel('Or import one that you exported');
	const buffer = Buffer.from('{"format":"other"}');
	await input.setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer });
	await expect(other.getByRole('alert')).toContainText('That file holds no key of Hindcast.');
	await input.setInputFiles(await file.path());
	expect(await fingerprintOn(other)).toBe(fingerprint);
	await expect(yours(other)).toContainText('It can’t leave this browser.');
	await other.context().close();

	await deleteKey(page);
	await expect(yours(page).getByRole('button', { name: 'Make a key' })).toBeVisible();
	await open(page, '/');
	await page.getByRole('button', { name: /^Share/ }).click();
	await expect(page.getByRole('dialog').getByText(/seal [0-9a-f]{8}/)).toBeVisible();
	await expect(page.getByRole('checkbox', { name: /^Sign it/ })).toHaveCount(0);
});

test('a key deleted in another tab signs nothing more in an open share dialog, which says so', async ({
	page
}) => {
	await makeKey(page);
	const tab = await anotherTab(page);
	await open(tab, '/snapshots');
	await shareSignedFile(page);
	await deleteKey(tab);
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('alert')).toHaveText(
		'The key that was to sign this is no longer here. It goes unsigned.'
	);
	await expect(dialog.getByRole('checkbox', { name: /^Sign it/ })).toHaveCount(0);
	expect(await sentFile(page)).not.toHaveProperty('signature');
	await expect(dialog.getByText(/seal [0-9a-f]{8}, signed/)).toHaveCount(0);
});

test('share signs with the key that it names: one made in place of another has to be ticked anew', async ({
	page
}) => {
	const old = await makeKey(page);
	const tab = await anotherTab(page);
	await open(tab, '/snapshots');
	await shareSignedFile(page);
	await deleteKey(tab);
	const young = await makeKeyHere(tab);
	expect(young).not.toBe(old);
	const sign = page.getByRole('dialog').getByRole('checkbox', { name: /^Sign it/ });
	await expect(sign).toHaveAccessibleName(`Sign it with your key ${young}`);
	await expect(sign).not.toBeChecked();
	expect(await sentFile(page)).not.toHaveProperty('signature');

	await sign.check();
	await expect(page.getByText(/seal [0-9a-f]{8}, signed/)).toBeVisible();
	await expect(page.getByRole('dialog').getByRole('alert')).toHaveCount(0);
	const { signature } = await sentFile(page);
	const digest = createHash('sha256').update(Buffer.from(signature!.key, 'base64url'));
	expect(digest.digest('hex').slice(0, 16)).toBe(young.replaceAll(' ', ''));
});

test('after all is erased in another tab, an open share dialog says so, signs nothing and keeps nothing', async ({
	page
}) => {
	await makeKey(page);
	const tab = await anotherTab(page);
	await open(tab, '/journal');
	const snapshots = await anotherTab(page);
	await open(snapshots, '/snapshots');
	await shareSignedFile(page);
	await tab.getByRole('button', { name: 'Erase everything …' }).click();
	await fill(tab, { 'Type “erase”': 'erase' });
	await tab.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
	await expect(tab.getByText('Everything is erased.')).toBeVisible();

	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('alert').first()).toContainText(
		'Everything that this browser kept was deleted from outside this page.'
	);
	await expect(dialog.getByRole('checkbox', { name: /^Sign it/ })).toHaveCount(0);
	expect(await sentFile(page)).not.toHaveProperty('signature');
	await expect(dialog).toContainText('Not kept here: all was deleted from outside this page.');
	await expect(yours(snapshots).getByRole('button', { name: 'Make a key' })).toBeVisible();
	await open(tab, '/snapshots');
	await expect(tab.getByText('None yet.')).toBeVisible();
});

test('where the browser has no Ed25519, a key is refused plainly and a signature is left open', async ({
	page,
	browser
}) => {
	await makeKey(page);
	const link = await signedLink(page);
	const other = await anotherBrowser(browser);
	await other.addInitScript(() => {
		const refused = () => Promise.reject(new DOMException('no', 'NotSupportedError'));
		SubtleCrypto.prototype.generateKey = refused;
		SubtleCrypto.prototype.importKey = refused;
	});
	await other.goto(link);
	await expect(other.getByText('The signature can’t be checked here.')).toBeVisible();
	await other.getByRole('button', { name: 'Close it' }).click();
	await yours(other).getByRole('button', { name: 'Make a key' }).click();
	await expect(other.getByRole('alert')).toContainText('This page can make and use no key.');
	await other.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`keys have no violation that axe finds in ${colorScheme}, and fit a phone`, async ({
		page
	}) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await makeKey(page);
		await page.goto(await signedLink(page));
		await expect(page.getByText('Signed by you.')).toBeVisible();
		await page.getByRole('button', { name: 'Close it' }).click();
		const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
		const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		await page.setViewportSize({ width: 360, height: 780 });
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(over).toBe(0);
	});
}
