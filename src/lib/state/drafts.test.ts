import { describe, expect, it } from 'vitest';
import { Drafts, LONGEST_DRAFT, MOST_PLACES } from './drafts';

/** What a browser offers all its tabs: storage, with room for so many characters, and locks. */
function browserOf(room = Infinity) {
	const texts = new Map<string, string>();
	const storage = {
		getItem: (key: string) => texts.get(key) ?? null,
		setItem: (key: string, text: string) => {
			if (text.length > room) throw new DOMException('full', 'QuotaExceededError');
			texts.set(key, text);
		},
		removeItem: (key: string) => void texts.delete(key)
	};
	const held = new Set<string>();
	const hold = async (name: string) => {
		if (held.has(name)) return undefined;
		held.add(name);
		return () => void held.delete(name);
	};
	return { tab: () => new Drafts(() => storage, hold), hold, texts };
}
const note = (text: string) => ({ fields: { text }, reason: '' });

async function leftBy(drafts: Drafts, name: string, draft: object): Promise<void> {
	const place = await drafts.take(name);
	place.keep(draft);
	place.leave();
}

describe('drafts', () => {
	it('outlive the page, each under its name, until they are dropped', async () => {
		const browser = browserOf();
		await leftBy(browser.tab(), 'note one', note('first'));
		await leftBy(browser.tab(), 'note two', note('second'));
		const after = await browser.tab().take('note one');
		expect(after.read()).toEqual(note('first'));
		after.drop();
		after.leave();
		expect((await browser.tab().take('note one')).read()).toBeUndefined();
		expect((await browser.tab().take('note two')).read()).toEqual(note('second'));
	});

	it('are known to be left without being taken', async () => {
		const browser = browserOf();
		expect(browser.tab().isLeft('note one')).toBe(false);
		await leftBy(browser.tab(), 'note one', note('first'));
		expect(browser.tab().isLeft('note one')).toBe(true);
		expect(browser.tab().isLeft('note two')).toBe(false);
		(await browser.tab().take('note one')).drop();
		expect(browser.tab().isLeft('note one')).toBe(false);
	});

	it('of a form open in two tabs are two: dropping one leaves the other', async () => {
		const browser = browserOf();
		const here = await browser.tab().take('note');
		here.keep(note('here'));
		const there = await browser.tab().take('note');
		expect(there.read()).toBeUndefined();
		there.keep(note('there'));
		there.drop();
		there.leave();
		expect(here.read()).toEqual(note('here'));
		expect((await browser.tab().take('note')).read()).toBeUndefined();
		here.leave();
		expect((await browser.tab().take('note')).read()).toEqual(note('here'));
	});

	it('held only are in no storage, and there as long as the page', async () => {
		const browser = browserOf();
		const drafts = browser.tab();
		const place = await drafts.take('note');
		place.keep(note('before'));
		place.holdOnly(note('after'));
		place.leave();
		expect([browser.texts.size, place.isStored]).toEqual([0, false]);
		expect((await drafts.take('note')).read()).toEqual(note('after'));
	});

	it('left by two tabs come back one after the other', async () => {
		const browser = browserOf();
		const [here, there] = [await browser.tab().take('note'), await browser.tab().take('note')];
		here.keep(note('here'));
		there.keep(note('there'));
		here.leave();
		there.leave();
		const first = await browser.tab().take('note');
		expect(first.read()).toEqual(note('here'));
		first.drop();
		first.leave();
		expect((await browser.tab().take('note')).read()).toEqual(note('there'));
	});

	it('are not taken up by a form that has begun without', async () => {
		const browser = browserOf();
		await leftBy(browser.tab(), 'note', note('left'));
		const place = await browser.tab().take('note', 'blank');
		expect(place.read()).toBeUndefined();
		place.keep(note('begun'));
		expect((await browser.tab().take('note')).read()).toEqual(note('left'));
	});

	it('push out no others, however many there are', async () => {
		const browser = browserOf();
		for (let index = 0; index < 100; index += 1) {
			await leftBy(browser.tab(), `note ${index}`, note(`${index}`));
		}
		expect((await browser.tab().take('note 0')).read()).toEqual(note('0'));
		expect((await browser.tab().take('note 99')).read()).toEqual(note('99'));
	});

	it('are not called stored where every place of their form is taken', async () => {
		const browser = browserOf();
		for (let tab = 0; tab < MOST_PLACES; tab += 1) {
			(await browser.tab().take('note')).keep(note(`${tab}`));
		}
		const tab = browser.tab();
		const last = await tab.take('note');
		last.keep(note('one too many'));
		expect([last.read(), last.isStored]).toEqual([note('one too many'), false]);
		last.leave();
		expect((await tab.take('note')).read()).toEqual(note('one too many'));
		expect(browser.texts.size).toBe(MOST_PLACES);
	});

	it('too long to store last as long as the page, say so, and leave no older one behind', async () => {
		const browser = browserOf();
		const place = await browser.tab().take('note');
		place.keep(note('short'));
		expect(place.isStored).toBe(true);
		place.keep(note('x'.repeat(LONGEST_DRAFT)));
		expect(place.read()).toEqual(note('x'.repeat(LONGEST_DRAFT)));
		expect(place.isStored).toBe(false);
		place.leave();
		expect((await browser.tab().take('note')).read()).toBeUndefined();
	});

	it('last as long as the page where storage is full or forbidden, and say so', async () => {
		const full = browserOf(10);
		const forbidden = () => {
			throw new DOMException('no', 'SecurityError');
		};
		for (const drafts of [full.tab(), new Drafts(forbidden, full.hold)]) {
			const place = await drafts.take('note');
			place.keep(note('kept'));
			expect(place.isStored).toBe(false);
			place.leave();
			const again = await drafts.take('note');
			expect(again.read()).toEqual(note('kept'));
			again.drop();
			expect(again.read()).toBeUndefined();
			again.leave();
		}
	});

	it.each(['', '{', '{"text":'])('that nobody of ours wrote are none: %s', async (text) => {
		const storage = { getItem: () => text, setItem: () => undefined, removeItem: () => undefined };
		const place = await new Drafts(() => storage, browserOf().hold).take('note');
		expect(place.read()).toBeUndefined();
	});
});
