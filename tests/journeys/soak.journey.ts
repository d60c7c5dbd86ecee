import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { EntryDraft } from '../../src/lib/domain/entry';
import { verifyChains } from '../../src/lib/formats/chain';
import { sha256Hex } from '../../src/lib/formats/digest';
import { rehearseImport } from '../../src/lib/formats/journal-file-rehearsal';
import type { openJournal } from '../../src/lib/store/open-journal';
import ids from '../fixtures/catalogue-ids.json' with { type: 'json' };
import { must } from '../support/journals';
import { anotherTab, expect, fileFrom, logNote, open, test } from './support';

/*
 * Three tabs that log at once, are reloaded, and of which one is killed while it writes. `npm run soak` logs 5,000
 * entries; here it is enough that every kind of break is met.
 */

const ENTRIES = Number(process.env.SOAK_ENTRIES ?? 300);
test.use({ trace: 'off' });
const NOW = '2026-11-22T00:00:00.000Z';
const SHARE = Math.ceil(ENTRIES / 3);
const PREDICTIONS = Object.values(ids as Readonly<Record<string, readonly string[]>>).flat();

/** What a tab tells once the journal has answered that it holds an action. */
interface Acknowledgement {
	readonly name: string;
	readonly ids: readonly string[];
}

declare global {
	interface Window {
		acknowledge(answer: Acknowledgement): Promise<void>;
	}
}

/** Where the page fetches what it opens its journal with. */
function journalPart(): string {
	const manifest = JSON.parse(
		readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')
	) as Readonly<Record<string, { readonly name?: string; readonly file: string }>>;
	const part = Object.values(manifest).find(({ name }) => name === 'journal');
	if (!part) throw new Error('the build has no part named journal');
	return `/${part.file}`;
}

/** Logs five entries an action, as fast as the journal of the page answers, until they are enough. */
async function logIn(page: Page, name: string, enough: number): Promise<void> {
	await expect(page.getByRole('contentinfo')).toContainText('Your journal has');
	await page.evaluate(
		async ({ name, enough, predictions, part }) => {
			const exported = Object.values((await import(part)) as Record<string, unknown>);
			const store = exported.find(
				(value): value is { openJournal: typeof openJournal } =>
					typeof value === 'object' && value !== null && 'openJournal' in value
			);
			const opened = await store?.openJournal();
			if (!opened?.ok) throw new Error(opened?.problem.code ?? 'no part opens the journal');
			for (let logged = 0; logged < enough; logged += 5) {
				const about = predictions[(logged / 5) % predictions.length] as string;
				const drafts = [1, 2, 3, 4, 5].map((place): EntryDraft => {
					const text = `${name} ${logged + place}`;
					return { type: 'note', prediction: about, knownOn: '2026-11-20', text };
				});
				const answer = await opened.value.append(drafts);
				if (!answer.ok) throw new Error(answer.problem.code);
				void window.acknowledge({ name, ids: answer.value.map(({ id }) => id) });
			}
			opened.value.close();
		},
		{ name, enough, predictions: PREDICTIONS, part: journalPart() }
	);
}

test(`three tabs log ${ENTRIES} entries at once, with reloads and one killed as it writes: what was acknowledged is there, once, in a whole chain`, async ({
	page
}) => {
	test.setTimeout(30 * 60_000);
	const acknowledged: Acknowledgement[] = [];
	const waiting = new Set<() => void>();
	const countOf = (name: string) =>
		acknowledged.filter((each) => each.name === name).flatMap(({ ids }) => ids).length;
	await page.context().exposeBinding('acknowledge', (_, answer: Acknowledgement) => {
		acknowledged.push(answer);
		for (const look of waiting) look();
	});
	const [second, third] = [await anotherTab(page), await anotherTab(page)];
	await Promise.all([
		open(page, `/predictions/${PREDICTIONS[0]}`),
		open(second, '/'),
		open(third, '/journal')
	]);

	const reached = (name: string, count: number) =>
		new Promise<void>((enough) => waiting.add(() => countOf(name) >= count && enough()));

	/** Cuts a tab off once half its share is logged; how its logging ended. */
	async function cutOff(tab: Page, name: string, act: () => Promise<unknown>): Promise<string> {
		const ended = logIn(tab, name, Infinity).then(
			() => 'of itself',
			(cause: unknown) => String(cause)
		);
		await Promise.race([ended, reached(name, SHARE / 2)]);
		expect(countOf(name), await Promise.race([ended, 'it goes on'])).toBeGreaterThanOrEqual(
			SHARE / 2
		);
		await act();
		return ended;
	}

	async function reloaded(): Promise<void> {
		expect(await cutOff(page, 'reloaded', () => page.reload())).toContain('destroyed');
		await logNote(page, 'By hand after the reload.');
		await logIn(page, 'after the reload', SHARE / 2);
	}

	async function steady(): Promise<void> {
		await logIn(second, 'steady', SHARE / 2);
		await open(second, `/predictions/${PREDICTIONS[1]}`);
		await logNote(second, 'By hand, while others write.');
		await logIn(second, 'steady after a while', SHARE / 2);
	}

	async function killed(): Promise<Page> {
		const session = await third.context().newCDPSession(third);
		const crashed = third.waitForEvent('crash');
		const ended = await cutOff(third, 'killed', async () => {
			void session.send('Page.crash').catch(() => 'nobody is left to answer');
			await crashed;
		});
		expect(ended).toMatch(/crashed|closed/);
		await third.close();
		const heir = await anotherTab(page);
		await open(heir, '/journal');
		await logIn(heir, 'instead of the killed', SHARE / 2);
		return heir;
	}

	const [, , heir] = await Promise.all([reloaded(), steady(), killed()]);

	// Every tab that is left has heard of all.
	await open(heir, '/journal');
	await expect(heir.locator('main h1')).toContainText('the chain is whole', { timeout: 60_000 });
	const file = await fileFrom(heir, () => heir.keyboard.press('b'));
	const { rows, heads } = must(await rehearseImport(file, { entries: [], now: NOW }));
	const entries = rows.flatMap((row) => (row.outcome === 'added' ? [row.entry] : []));
	expect(entries).toHaveLength(rows.length);
	for (const tab of [page, second, heir]) {
		await expect(tab.getByRole('contentinfo')).toContainText(
			`Your journal has ${entries.length.toLocaleString('en-GB')} entries`
		);
	}

	const [chain, ...others] = await verifyChains(entries, sha256Hex, heads);
	expect(others).toEqual([]);
	expect(chain).toMatchObject({ count: entries.length, head: heads[0] });
	expect(chain?.broken).toBeUndefined();

	const kept = new Set(entries.map(({ id }) => id));
	expect(kept.size).toBe(entries.length);
	const promised = acknowledged.flatMap(({ ids }) => ids);
	expect(promised.length).toBeGreaterThanOrEqual(ENTRIES);
	expect(promised.filter((id) => !kept.has(id))).toEqual([]);

	const notes = entries.flatMap((entry) => (entry.type === 'note' ? [entry.text] : []));
	const byHand = notes.filter((text) => text.startsWith('By hand'));
	expect(byHand).toHaveLength(2);
	for (const name of new Set(acknowledged.map((each) => each.name))) {
		const logged = notes.filter((text) => text.replace(/ \d+$/, '') === name);
		// In their order, each once, and no action by halves.
		expect(logged).toEqual(logged.map((_, index) => `${name} ${index + 1}`));
		expect(logged.length % 5).toBe(0);
	}
});
