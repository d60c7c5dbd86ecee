import 'fake-indexeddb/auto';
import Dexie, { type Transaction } from 'dexie';
import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../../tests/support/eventually';
import {
	contentsOf,
	entriesOf,
	freshEnvironment,
	must,
	noteOf,
	opened
} from '../../../tests/support/journals';
import type { StoreProblem } from './journal';
import { openJournal, type JournalEnvironment } from './open-journal';
import { problemFrom } from './problem';
import { SCHEMA } from './schema';

const codeOf = async (environment: JournalEnvironment) => {
	const answer = await openJournal(environment);
	return answer.ok ? 'open' : answer.problem.code;
};
const NEXT = { number: (SCHEMA.at(-1)?.number ?? 0) + 1, tables: { drawer: '&key' } };
const refusing = (name: string) =>
	({
		open: () => {
			throw new DOMException('The operation is insecure.', name);
		}
	}) as unknown as IDBFactory;

/** A connection as a tab with other code may hold one. */
function rawly(name: string): Promise<IDBDatabase> {
	return new Promise((open) => {
		const request = indexedDB.open(name);
		request.onsuccess = () => open(request.result);
	});
}

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
		const before = await contentsOf(journal);
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
		expect(await contentsOf(journal)).toEqual(before);
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
		expect(await told).toEqual({ code: 'store/newer-version' });
		expect(await journal.append([noteOf('two')])).toMatchObject({
			ok: false,
			problem: { code: 'store/newer-version' }
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
				number: NEXT.number,
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

	it('held up by a tab that does not let go says so, and opens once it does', async () => {
		const old = freshEnvironment();
		(await opened(old)).close();
		const stubborn = await rawly(old.name);
		const onBlocked = vi.fn();
		const opening = codeOf({ ...old, schema: [...SCHEMA, NEXT], onBlocked });
		await eventually(() => expect(onBlocked).toHaveBeenCalledOnce());
		stubborn.close();
		expect(await opening).toBe('open');
	});

	it('held up only for a moment goes through', async () => {
		const old = freshEnvironment();
		(await opened(old)).close();
		const slow = await rawly(old.name);
		slow.onversionchange = () => setTimeout(() => slow.close(), 20);
		expect(await codeOf({ ...old, schema: [...SCHEMA, NEXT] })).toBe('open');
	});

	it('made by a newer Hindcast is told, not opened with the older shapes', async () => {
		const old = freshEnvironment();
		(await opened({ ...old, schema: [...SCHEMA, NEXT] })).close();
		const versionOf = async () =>
			(await indexedDB.databases()).find(({ name }) => name === old.name)?.version;
		const before = await versionOf();
		expect(await codeOf(old)).toBe('store/older-page');
		expect(await versionOf()).toBe(before);
	});

	it('without a table of ours is not given it', async () => {
		const newer = freshEnvironment();
		const tables = { entries: '++arrival', meta: '&key' };
		(await opened({ ...newer, schema: [{ number: 99, tables }] })).close();
		expect(await codeOf(newer)).toBe('store/older-page');
		const raw = await rawly(newer.name);
		expect([...raw.objectStoreNames]).not.toContain('heads');
		raw.close();
	});
});

/** As the browser does it; the package's type names the class where it means a connection. */
const forceClose = forceCloseDatabase as unknown as (connection: IDBDatabase) => void;

describe('a journal ended from outside', () => {
	/** Opens one, ends it, and gives the codes that its watcher heard. */
	async function afterEnding(end: (name: string, connection: IDBDatabase) => void) {
		const environment = freshEnvironment();
		const open = vi.spyOn(IDBFactory.prototype, 'open');
		const journal = await opened(environment);
		const connection = (open.mock.results.at(-1)?.value as IDBOpenDBRequest).result;
		must(await journal.append([noteOf('one')]));
		const codes: string[] = [];
		journal.watch(
			() => undefined,
			({ code }) => codes.push(code)
		);
		end(environment.name, connection);
		await eventually(() => expect(codes).not.toEqual([]));
		return { journal, codes, name: environment.name };
	}
	const namesNow = async () => (await indexedDB.databases()).map(({ name }) => name);

	it('by deleting it is told as deleted, and does not come back empty', async () => {
		const { journal, codes, name } = await afterEnding((name) => indexedDB.deleteDatabase(name));
		expect(codes).toEqual(['store/deleted']);
		expect(await journal.append([noteOf('two')])).toMatchObject({
			ok: false,
			problem: { code: 'store/deleted' }
		});
		expect(await namesNow()).not.toContain(name);
	});

	it('without a reason is told as closed while it is there, as deleted once it is gone', async () => {
		const kept = await afterEnding((_name, connection) => forceClose(connection));
		await eventually(async () => expect(await namesNow()).toContain(kept.name));
		expect(kept.codes).toEqual(['store/closed']);
		vi.spyOn(IDBFactory.prototype, 'databases').mockResolvedValue([]);
		const { codes, journal } = await afterEnding((_name, connection) => forceClose(connection));
		await eventually(() => expect(codes).toEqual(['store/closed', 'store/deleted']));
		const heard = vi.fn();
		journal.watch(() => undefined, heard);
		expect(heard).toHaveBeenCalledWith({ code: 'store/deleted' });
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
