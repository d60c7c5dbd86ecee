import { describe, expect, it } from 'vitest';
import { aCatalogue } from '../../../tests/support/builders';
import { frozenBoard } from '../../../tests/support/snapshots';
import { canGo, formOf, linkOf, LONGEST_LINK, MOST_BYTES, type Parcel } from './sharing.svelte';

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
