import type { Page } from '@playwright/test';
import type { EntryDraft } from '../../src/lib/domain/entry';
import type { Prediction } from '../../src/lib/domain/prediction';
import { backupOf } from '../support/backups';
import { aPrediction } from '../support/builders';
import { noteOf } from '../support/journals';
import { expect, fill, open, pickBackup, test } from './support';

const PARENT = '019a0000-0000-7000-8000-000000000001';
const CHILD = '019a0000-0000-7000-8000-000000000002';

function saidBy(over: Partial<Prediction>): EntryDraft {
	const prediction = aPrediction({ forecaster: 'reader', ...over });
	return { type: 'prediction', knownOn: prediction.saidOn, prediction };
}

async function importAll(page: Page, ...drafts: readonly EntryDraft[]): Promise<void> {
	await open(page, '/journal');
	await pickBackup(page, backupOf(drafts).text);
	await page.getByRole('button', { name: `Import ${drafts.length} entries` }).click();
	await expect(page.getByRole('button', { name: 'Take back entry 1 of chain' })).toBeVisible();
}

/** From the list: what the reader entered has no page of its own on the server. */
async function openClaim(page: Page, title: string): Promise<void> {
	await page.getByRole('link', { name: 'Predictions', exact: true }).first().click();
	await page.getByRole('link', { name: title }).first().click();
	await expect(page.getByRole('region', { name: 'What settles it' })).toBeVisible();
}

async function takeBack(page: Page, name: string, why: string): Promise<void> {
	await page.getByRole('button', { name, exact: true }).click();
	await fill(page, { Why: why });
	await page.getByRole('button', { name: 'Take it back' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
}

test('the page of a prediction that was taken back says when and why, and leads to where it stands again', async ({
	page
}) => {
	await importAll(page, saidBy({ id: PARENT, title: 'Grain moves' }), noteOf('One.'));
	await openClaim(page, 'Grain moves');
	await takeBack(page, 'Take back', 'Said twice.');
	await expect(page.getByText('You took this back on 22 November 2026.')).toBeVisible();
	await expect(page.getByText('Why: Said twice.')).toBeVisible();

	await page.getByRole('link', { name: 'See it in the journal' }).click();
	const entry = page.getByRole('listitem').filter({ hasText: 'Said twice.' });
	await expect(entry).toBeInViewport();
	await page.reload();
	await expect(entry).toBeInViewport();
	await takeBack(page, 'Take back entry 1', 'It was no double.');
	await openClaim(page, 'Grain moves');
});

test('a claim that rests on one taken back says that it can’t be decided, and its edit keeps what it rested on', async ({
	page
}) => {
	const condition = { text: 'Grain moves first', prediction: PARENT, holds: 'came true' } as const;
	await importAll(
		page,
		saidBy({ id: PARENT, title: 'Grain moves' }),
		saidBy({ id: CHILD, title: 'Prices fall', conditions: [condition] })
	);
	await openClaim(page, 'Grain moves');
	await takeBack(page, 'Take back', 'Said twice.');
	await openClaim(page, 'Prices fall');
	const settles = page.getByRole('region', { name: 'What settles it' });
	await expect(settles).toContainText('(taken back, so it can’t be decided)');
	await settles.getByRole('link', { name: condition.text }).click();
	await expect(page.getByText('You took this back on 22 November 2026.')).toBeVisible();

	await page.goBack();
	await page.getByRole('button', { name: 'Edit' }).click();
	const choice = page.getByRole('dialog').getByLabel('This claim');
	await expect(choice.locator('option:checked')).toHaveText('Grain moves, taken back');
	await choice.selectOption({ label: 'None of these: in words alone' });
	await choice.selectOption({ label: 'Grain moves, taken back' });
	await fill(page, { Tags: 'prices', 'Why it changes': 'Filed.' });
	await page.getByRole('button', { name: 'Save prediction' }).click();
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(settles).toContainText('prices');
	await expect(settles).toContainText('(taken back, so it can’t be decided)');
});
