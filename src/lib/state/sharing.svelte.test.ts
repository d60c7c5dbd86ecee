import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { Blob as PlatformBlob } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { aCatalogue, aNote, aPrediction, aPredictionEntry } from '../../../tests/support/builders';
import { eventually } from '../../../tests/support/eventually';
import { freshEnvironment, must } from '../../../tests/support/journals';
import { frozenBoard } from '../../../tests/support/snapshots';
import type { Entry, EntryDraft } from '../domain/entry';
import { openJournal } from '../store/open-journal';
import {
	canGo,
	formOf,
	linkOf,
	LONGEST_LINK,
	MOST_BYTES,
	Sharing,
	type Parcel
} from './sharing.svelte';
import { Workspace } from './workspace.svelte';

const document = await frozenBoard({ catalogue: aCatalogue(), journal: [] }, '2024-01-01');

function parcel(link: number, wholeLink: number, bytes: number): Parcel {
	return {
		document,
		link: 'l'.repeat(link),
		wholeLink: 'w'.repeat(wholeLink),
		file: { size: bytes } as Blob,
		fileName: 'a.hindcast.json',
		isLocked: false,
		plainFile: { size: bytes } as Blob
	};
}

describe('a parcel', () => {
	it('goes in the form wished for while that is not too long', () => {
		const small = parcel(400, LONGEST_LINK, 9000);
		for (const form of ['link', 'whole link', 'file'] as const) {
			expect(formOf(small, form)).toBe(form);
		}
		expect(linkOf(small, 'link')).toHaveLength(400);
		expect(linkOf(small, 'whole link')).toHaveLength(LONGEST_LINK);
		expect(linkOf(small, 'file')).toBeUndefined();
	});

	it('goes as the file where its link is past what arrives whole', () => {
		const long = parcel(LONGEST_LINK + 1, LONGEST_LINK + 1, MOST_BYTES);
		expect(canGo(long, 'link')).toBe(false);
		expect(formOf(long, 'link')).toBe('file');
		expect(formOf(long, 'whole link')).toBe('file');
	});

	it('goes in no form where it is larger than what anybody opens', () => {
		expect(formOf(parcel(400, 400, MOST_BYTES + 1), 'link')).toBeUndefined();
	});
});

describe('what is packed at a press', () => {
	// That of jsdom has no stream, which every browser's has.
	beforeAll(() => void vi.stubGlobal('Blob', PlatformBlob));
	afterAll(() => void vi.unstubAllGlobals());

	const draftOf = ({ id: _id, recordedAt: _recordedAt, ...draft }: Entry): EntryDraft =>
		draft as EntryDraft;

	/** A board with one claim of the catalogue's, and a note of the reader's own on it. */
	async function sharingOfANote(): Promise<Sharing> {
		const catalogue = aCatalogue({ entries: [aPredictionEntry(aPrediction({ id: 'claim' }))] });
		const environment = freshEnvironment();
		const workspace = new Workspace(catalogue, '2026-11-22', () => openJournal(environment));
		await workspace.open();
		must(await workspace.append(draftOf(aNote())));
		await eventually(() => expect(workspace.ownEntries).toHaveLength(1));
		const preferences = { shareProfile: 'everything' };
		return new Sharing(
			workspace,
			preferences,
			{},
			'2026-11-22T08:00:00.000Z',
			'Board',
			() => undefined
		);
	}

	const change = fc.oneof(
		fc.record({ title: fc.constantFrom('One', 'Two', 'Three') }),
		fc.record({ note: fc.constantFrom('', 'Look here') }),
		fc.record({ bestBefore: fc.constantFrom('', '2027-01-22', '2027-02-22') }),
		fc.record({ profile: fc.constantFrom('nothing', 'everything') })
	);

	it('is what the fields say at that moment, whatever was being packed and whatever is typed meanwhile', async () => {
		const sharing = await sharingOfANote();
		await fc.assert(
			fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
				const presses = changes.map((changed) => {
					Object.assign(sharing, changed);
					const { title, note, bestBefore, profile } = sharing;
					return { said: { title, note, bestBefore, profile }, packed: sharing.pack() };
				});
				for (const { said, packed } of presses) {
					const { title, note, bestBefore, journal } = (await packed)!.document;
					expect({ title, note: note ?? '', bestBefore: bestBefore ?? '' }).toEqual({
						title: said.title,
						note: said.note,
						bestBefore: said.bestBefore
					});
					expect(journal.entries).toHaveLength(said.profile === 'nothing' ? 0 : 1);
				}
				expect(sharing.isCurrent).toBe(true);
				expect(sharing.parcel).toBe(await presses.at(-1)?.packed);
			}),
			{ numRuns: 30 }
		);
	});

	it('is locked as soon as there is a passphrase, and with that one', async () => {
		const sharing = await sharingOfANote();
		await sharing.pack();
		sharing.passphrase = 'four words';
		expect(sharing.isCurrent).toBe(false);
		const locked = sharing.pack();
		sharing.passphrase = '';
		const open = sharing.pack();
		expect(new URL((await locked)?.link ?? '').hash).toMatch(/^#3\./);
		expect(new URL((await open)?.link ?? '').hash).not.toMatch(/^#3\./);
		expect(sharing.parcel?.isLocked).toBe(false);
	});
});
