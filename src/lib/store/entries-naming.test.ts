import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedWorld } from '../../../tests/support/arbitraries';
import { freshEnvironment, must, noteOf } from '../../../tests/support/journals';
import type { EntryDraft } from '../domain/entry';
import { applyAll, emptyLedger, isSuperseded, isTakenBack } from '../domain/ledger';
import type { LinkedEntry } from '../formats/linked-entry';
import { appendDrafts } from './append';
import { openDatabase, type Database } from './database';
import { entriesNaming } from './entries-naming';
import { SCHEMA } from './schema';
import { rowOf } from './seal';

const CHAIN = 'chain-1';
const now = () => '2026-11-22T08:00:00.000Z';

async function opened(schema = SCHEMA, { name } = freshEnvironment()): Promise<Database> {
	return must(await openDatabase({ name, schema, onBlocked: () => undefined }));
}

const takingBack = (id: string): EntryDraft => ({
	type: 'retraction',
	retracts: id,
	knownOn: '2023-03-20',
	reason: 'no'
});

describe('what names an entry', () => {
	it('says as much of whether it stands as the whole journal does', async () => {
		await fc.assert(
			fc.asyncProperty(sharedWorld, async ({ catalogue, mine, theirs }) => {
				const journal = [...mine, ...theirs] as LinkedEntry[];
				const database = await opened();
				await database.entries.bulkAdd(journal.map(rowOf));
				const whole = applyAll(emptyLedger('9999-12-31'), journal);
				for (const { id } of [...journal, ...catalogue.entries]) {
					const part = applyAll(emptyLedger('9999-12-31'), await entriesNaming(database, [id]));
					expect([isTakenBack(part, id), isSuperseded(part, id)]).toEqual([
						isTakenBack(whole, id),
						isSuperseded(whole, id)
					]);
				}
				database.close();
			}),
			{ numRuns: 30 }
		);
	});

	it('is all that a retraction or a correction reads of a long journal', async () => {
		const database = await opened();
		const notes = Array.from({ length: 200 }, (_, index) => noteOf(`note ${index}`));
		const [first, second] = await appendDrafts(database, notes, CHAIN, now);
		let read = 0;
		database.entries.hook('reading', (row) => {
			read += 1;
			return row;
		});
		const correction: EntryDraft = { ...noteOf('right'), corrects: second!.id, reason: 'no' };
		await appendDrafts(database, [takingBack(first!.id), correction], CHAIN, now);
		expect(read).toBe(2);
	});

	it('is found in a journal from before it was looked for by id', async () => {
		const environment = freshEnvironment();
		const before = await opened(
			SCHEMA.filter(({ number }) => number < 7),
			environment
		);
		const [note] = await appendNotes(before);
		await before.entries.bulkAdd(
			[{ ...note!, ...takingBack(note!.id), id: 'back', link: { ...note!.link!, seq: 2 } }].map(
				(entry) => rowOf(entry as LinkedEntry)
			)
		);
		before.close();
		const after = await opened(SCHEMA, environment);
		const found = await entriesNaming(after, [note!.id]);
		expect(found.map(({ id }) => id)).toEqual([note!.id, 'back']);
	});
});

const appendNotes = (database: Database) => appendDrafts(database, [noteOf('one')], CHAIN, now);
