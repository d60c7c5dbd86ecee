import { beforeEach, describe, expect, it } from 'vitest';
import { must } from '../../../tests/support/journals';
import { ok } from '../domain/result';
import { between, turn } from './undo';
import { did, forgetLatest, latestDone, undoables } from './undoable.svelte';

/** A lamp that somebody else may switch as well. */
let lamp = 'off';
const switched = (was: string, is: string) => {
	lamp = is;
	return between(
		was,
		is,
		() => Promise.resolve(ok(lamp)),
		(state) => {
			lamp = state;
			return Promise.resolve(ok(undefined));
		}
	);
};
const JOURNAL = { problem: undefined };
const newest = () => undoables().at(-1) as NonNullable<ReturnType<typeof latestDone>>;

beforeEach(() => {
	lamp = 'off';
});

describe('what was done', () => {
	it('goes to and fro for as long as it stands as it was left', async () => {
		did({ says: 'Switched it on' }, switched('off', 'on'));
		await turn(newest(), JOURNAL);
		expect([lamp, newest().isUndone]).toEqual(['off', true]);
		await turn(newest(), JOURNAL);
		expect([lamp, newest().isUndone]).toEqual(['on', false]);
		lamp = 'broken';
		await turn(newest(), JOURNAL);
		expect([lamp, newest().isUndone]).toEqual(['broken', false]);
		expect(newest().problem).toEqual({ code: 'undo/changed' });
		expect(latestDone()).toBe(newest());
	});

	it('is undone once, however often that is asked for at a time', async () => {
		let turns = 0;
		did({ says: 'Counted' }, () => {
			turns += 1;
			return Promise.resolve(ok(() => Promise.resolve(ok(switched('off', 'on')))));
		});
		const counted = newest();
		await Promise.all([turn(counted, JOURNAL), turn(counted, JOURNAL)]);
		expect(turns).toBe(1);
	});

	it('does not come back once everything was erased, and says so', async () => {
		did({ says: 'Switched it on' }, switched('off', 'on'));
		await turn(newest(), { problem: { code: 'store/deleted' } });
		expect([lamp, newest().isUndone]).toEqual(['on', false]);
		expect(newest().problem).toEqual({ code: 'store/deleted' });
	});

	it('stays in the list in its place when nobody looks at it any more', async () => {
		did({ says: 'First' }, switched('off', 'on'));
		did({ says: 'Second' }, switched('on', 'on'));
		forgetLatest();
		expect(latestDone()).toBeUndefined();
		const [first] = undoables().slice(-2);
		if (first) await turn(first, JOURNAL);
		expect(
			undoables()
				.slice(-2)
				.map(({ done, isUndone }) => [done, isUndone])
		).toEqual([
			[{ says: 'First' }, true],
			[{ says: 'Second' }, false]
		]);
		expect(must(ok(latestDone()))?.done).toEqual({ says: 'First' });
	});
});
