import 'fake-indexeddb/auto';
import Dexie, { type Transaction } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entriesOf, freshEnvironment, must, noteOf, opened } from '../../../tests/support/journals';
import type { StoreProblem } from './journal';
import { openJournal, type JournalEnvironment } from './open-journal';
import { problemFrom } from './problem';
import { SCHEMA } from './schema';

const codeOf = async (environment: JournalEnvironment) => {
	const answer = await openJournal(environment);
	return answer.ok ? 'open' : answer.problem.code;
};
const NEXT = { number: SCHEMA.length + 1, tables: { drawer: '&key' } };
const refusing = (name: string) =>
	({
		open: () => {
			throw new DOMException('The operation is insecure.', name);
		}
	}) as unknown as IDBFactory;

afterEach(() => {
	vi.restoreAllMocks();
});

describe('a browser without storage', () => {
	it('is told as unavailable', async () => {
		expect(await codeOf(freshEnvironment({ indexedDB: undefined }))).toBe('store/unavailable');
	});

	it.each(['SecurityError', 'InvalidStateError', 'NotAllowedError', 'UnknownError'])(
		'that refuses with %s, as private windows do, is told as unavailable',
		async (name) => {
			vi.spyOn(console, 'warn').mockReturnValue();
			expect(await codeOf(freshEnvironment({ indexedDB: refusing(name) }))).toBe(
				'store/unavailable'
			);
		}
	);
});

describe('a full disk', () => {
	it('is told as full, and of the action nothing is written', async () => {
		const journal = await opened(freshEnvironment());
		must(await journal.append([noteOf('one')]));
		const before = [await entriesOf(journal), must(await journal.heads())];
		const add = IDBObjectStore.prototype.add;
		let writes = 0;
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
			this: IDBObjectStore,
			...row
		) {
			writes += 1;
			if (writes > 1) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
			return add.apply(this, row);
		});
		const full = await journal.append([noteOf('two'), noteOf('three')]);
		expect(full).toMatchObject({ ok: false, problem: { code: 'store/full' } });
		vi.restoreAllMocks();
		expect([await entriesOf(journal), must(await journal.heads())]).toEqual(before);
		expect(must(await journal.append([noteOf('two')]))[0]?.link?.seq).toBe(2);
	});
});

describe('an upgrade', () => {
	it('brought by another tab closes this one politely, and its watchers know', async () => {
		const old = freshEnvironment();
		const journal = await opened(old);
		must(await journal.append([noteOf('one')]));
		const told = new Promise<StoreProblem>((problem) => journal.watch(() => undefined, problem));
		const newer = await opened({ ...old, schema: [...SCHEMA, NEXT] });
		expect(await told).toEqual({ code: 'store/closed' });
		expect(await journal.append([noteOf('two')])).toMatchObject({
			ok: false,
			problem: { code: 'store/closed' }
		});
		expect(await entriesOf(newer)).toHaveLength(1);
	});

	it('finds the entries of the version before, and their chain goes on', async () => {
		const old = freshEnvironment();
		const before = await opened(old);
		const [entry] = must(await before.append([noteOf('one')]));
		before.close();
		const schema = [
			...SCHEMA,
			{
				number: SCHEMA.length + 1,
				tables: { entries: '++arrival, &entry.id, &[entry.link.chain+entry.link.seq], size' },
				upgrade: async (transaction: Transaction) => {
					await transaction
						.table('entries')
						.toCollection()
						.modify((row: { size?: number; entry: { text: string } }) => {
							row.size = row.entry.text.length;
						});
				}
			}
		];
		const after = await opened({ ...old, schema });
		const [next] = must(await after.append([noteOf('two')]));
		expect(await entriesOf(after)).toEqual([entry, next]);
		expect(next?.link).toMatchObject({ chain: before.chain, seq: 2 });
		after.close();
		const raw = await new Dexie(old.name).open();
		expect(await raw.table('entries').where('size').equals(3).primaryKeys()).toEqual([1]);
		raw.close();
	});

	it('that fails leaves the version before as it was', async () => {
		const old = freshEnvironment();
		const before = await opened(old);
		const written = must(await before.append([noteOf('one')]));
		before.close();
		const full = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
		expect(await codeOf({ ...old, schema: [...SCHEMA, { ...NEXT, upgrade: full }] })).toBe(
			'store/full'
		);
		expect(await entriesOf(await opened(old))).toEqual(written);
	});

	it('held up by a tab that does not let go is told as blocked', async () => {
		const old = freshEnvironment();
		(await opened(old)).close();
		const stubborn = await new Promise<IDBDatabase>((open) => {
			const request = indexedDB.open(old.name);
			request.onsuccess = () => open(request.result);
		});
		expect(await codeOf({ ...old, schema: [...SCHEMA, NEXT], patience: 20 })).toBe('store/blocked');
		stubborn.close();
	});

	it('held up only for a moment goes through', async () => {
		const old = freshEnvironment();
		(await opened(old)).close();
		const slow = await new Promise<IDBDatabase>((open) => {
			const request = indexedDB.open(old.name);
			request.onsuccess = () => open(request.result);
		});
		slow.onversionchange = () => setTimeout(() => slow.close(), 20);
		expect(await codeOf({ ...old, schema: [...SCHEMA, NEXT], patience: 500 })).toBe('open');
	});

	it('made by a newer Hindcast is told, not opened with the older shapes', async () => {
		const old = freshEnvironment();
		(await opened({ ...old, schema: [...SCHEMA, NEXT] })).close();
		expect(await codeOf(old)).toBe('store/newer-version');
	});
});

it('a journal whose data the reader clears is closed, and does not come back empty', async () => {
	const environment = freshEnvironment();
	const journal = await opened(environment);
	must(await journal.append([noteOf('one')]));
	const told = new Promise<StoreProblem>((problem) => journal.watch(() => undefined, problem));
	await new Promise((gone) => {
		indexedDB.deleteDatabase(environment.name).onsuccess = gone;
	});
	expect(await told).toEqual({ code: 'store/closed' });
	expect(await journal.append([noteOf('two')])).toMatchObject({
		ok: false,
		problem: { code: 'store/closed' }
	});
});

it('a journal closed by us tells nobody, and takes no more', async () => {
	const journal = await opened(freshEnvironment());
	const told = vi.fn();
	journal.watch(() => undefined, told);
	journal.close();
	expect(await journal.append([noteOf('one')])).toMatchObject({
		ok: false,
		problem: { code: 'store/closed' }
	});
	expect(told).not.toHaveBeenCalled();
});

it('what is not the storage’s doing is thrown on, as a bug', () => {
	expect(() => problemFrom(new TypeError('x is not a function'), 'using')).toThrow(TypeError);
	expect(() => problemFrom(new DOMException('not cloneable', 'DataCloneError'), 'using')).toThrow(
		'not cloneable'
	);
	expect(problemFrom(new DOMException('odd', 'TimeoutError'), 'using')).toEqual({
		code: 'store/unknown',
		detail: 'TimeoutError: odd'
	});
});
