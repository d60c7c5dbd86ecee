import { describe, expect, it } from 'vitest';
import { Drafts, LONGEST_DRAFT, MOST_DRAFTS } from './drafts';

/** What browsers offer, with room for so many characters. */
function storageOf(room = Infinity) {
	let text: string | null = null;
	return {
		getItem: () => text,
		setItem: (_key: string, value: string) => {
			if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
			text = value;
		}
	};
}
const note = (text: string) => ({ fields: { text }, reason: '' });

describe('drafts', () => {
	it('outlive the page, each under its name, until they are dropped', () => {
		const storage = storageOf();
		const before = new Drafts(() => storage);
		before.keep('note one', note('first'));
		before.keep('note two', note('second'));
		before.keep('note one', note('first, longer'));
		const after = new Drafts(() => storage);
		expect([after.read('note one'), after.read('note two'), after.read('note three')]).toEqual([
			note('first, longer'),
			note('second'),
			undefined
		]);
		after.drop('note one');
		expect([before.read('note one'), before.read('note two')]).toEqual([undefined, note('second')]);
	});

	it('beyond their number push out those longest untouched', () => {
		const storage = storageOf();
		const drafts = new Drafts(() => storage);
		for (let index = 0; index < MOST_DRAFTS; index += 1) drafts.keep(`note ${index}`, note('x'));
		drafts.keep('note 0', note('touched'));
		drafts.keep('another', note('y'));
		expect([drafts.read('note 0'), drafts.read('note 1'), drafts.read('another')]).toEqual([
			note('touched'),
			undefined,
			note('y')
		]);
	});

	it('too long to store last as long as the page, and leave no older one behind', () => {
		const storage = storageOf();
		const drafts = new Drafts(() => storage);
		drafts.keep('note', note('short'));
		drafts.keep('note', note('x'.repeat(LONGEST_DRAFT)));
		expect(drafts.read('note')).toEqual(note('x'.repeat(LONGEST_DRAFT)));
		expect(new Drafts(() => storage).read('note')).toBeUndefined();
	});

	it('last as long as the page where storage is full or forbidden', () => {
		const full = storageOf(10);
		const forbidden = () => {
			throw new DOMException('no', 'SecurityError');
		};
		for (const drafts of [new Drafts(() => full), new Drafts(forbidden)]) {
			drafts.keep('note', note('kept'));
			expect(drafts.read('note')).toEqual(note('kept'));
			drafts.drop('note');
			expect(drafts.read('note')).toBeUndefined();
		}
	});

	it.each(['', '{', '7', '{"note":1}', '[["note"]]', '[[7,{}]]', 'null'])(
		'that nobody of ours wrote are none: %s',
		(text) => {
			const drafts = new Drafts(() => ({ getItem: () => text, setItem: () => undefined }));
			expect(drafts.read('note')).toBeUndefined();
		}
	);
});
