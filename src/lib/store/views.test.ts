import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
	contentsOf,
	contentsOnce,
	freshEnvironment,
	must,
	noteOf,
	opened
} from '../../../tests/support/journals';
import type { Entry } from '../domain/entry';
import type { SavedView } from '../domain/saved-view';
import type { Journal } from './journal';
import { SCHEMA } from './schema';

describe('saved views', () => {
	const gas = { name: 'Gas', asked: { tag: 'gas' }, isPinned: false };
	const viewsOf = async (journal: Journal) => (await contentsOf(journal)).views;

	it('stand beside the entries, and show in another tab at once', async () => {
		const environment = freshEnvironment();
		const here = await opened(environment);
		const there = await opened(environment);
		const seen = contentsOnce(there, ({ views }) => views.length === 1);
		must(await here.editViews({ does: 'save', view: gas }));
		expect((await seen).views).toMatchObject([gas]);
		expect((await seen).entries).toEqual([]);
	});

	it('of two tabs are all kept, and both changes of the same one', async () => {
		const environment = freshEnvironment();
		const [here, there] = [await opened(environment), await opened(environment)];
		await Promise.all([
			here.editViews({ does: 'save', view: gas }),
			there.editViews({ does: 'save', view: { ...gas, name: 'Oil' } })
		]);
		const [first, second] = (await viewsOf(here)) as readonly SavedView[];
		const id = first?.id ?? '';
		await Promise.all([
			here.editViews({ does: 'change', id, change: { name: 'Renamed' } }),
			there.editViews({ does: 'change', id, change: { isPinned: true } })
		]);
		expect(await viewsOf(there)).toEqual([{ ...first, name: 'Renamed', isPinned: true }, second]);
	});

	it('once deleted come back as they were', async () => {
		const journal = await opened(freshEnvironment());
		must(await journal.editViews({ does: 'save', view: gas }));
		const [view] = (await viewsOf(journal)) as readonly [SavedView];
		must(await journal.editViews({ does: 'delete', id: view.id }));
		expect(await viewsOf(journal)).toEqual([]);
		must(await journal.editViews({ does: 'put back', view }));
		expect(await viewsOf(journal)).toEqual([view]);
	});

	it('come with a backup or not at all, and leave alone what is here', async () => {
		const journal = await opened(freshEnvironment());
		const theirs = { ...gas, id: 'v1' };
		must(await journal.join([], [], [], { views: [theirs] }));
		must(
			await journal.join([], [], [], {
				views: [
					{ ...theirs, name: 'Later' },
					{ ...theirs, id: 'v2' }
				]
			})
		);
		expect(await viewsOf(journal)).toEqual([theirs, { ...theirs, id: 'v2' }]);

		const [first, second] = must(
			await (await opened(freshEnvironment())).append([noteOf('one'), noteOf('two')])
		) as [Entry, Entry];
		const forged = { ...second, id: first.id } as Entry;
		const refused = await journal.join([first, forged], [], [], {
			views: [{ ...theirs, id: 'v3' }]
		});
		expect(refused).toMatchObject({ ok: false, problem: { code: 'store/conflict' } });
		expect(await viewsOf(journal)).toHaveLength(2);
	});

	it('are taken by a journal of the version before, with all its entries', async () => {
		const before = freshEnvironment({ schema: SCHEMA.filter(({ number }) => number < 6) });
		const old = await opened(before);
		const written = must(await old.append([noteOf('one')]));
		old.close();
		const upgraded = await opened({ ...before, schema: SCHEMA });
		must(await upgraded.editViews({ does: 'save', view: gas }));
		expect(await contentsOf(upgraded)).toMatchObject({ entries: written, views: [gas] });
	});
});
