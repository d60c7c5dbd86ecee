import { describe, expect, it } from 'vitest';
import { sidesOf } from './sides';

const aSnapshot = (madeAt: string, chains: readonly string[], name = 'For the desk') => ({
	name,
	document: {
		asOf: '2026-11-26',
		madeAt,
		journal: { entries: [], chains: chains.map((chain) => ({ chain, length: 1, digest: '' })) }
	}
});
const early = aSnapshot('2026-11-26T08:00:00.000Z', ['mine']);
const late = aSnapshot('2026-11-26T09:00:00.000Z', ['mine', 'other'], 'Again');
const theirs = aSnapshot('2026-11-26T09:00:00.000Z', ['theirs']);

describe('two boards are in order', () => {
	it('where they are one’s own of two days, or two snapshots of one journal, the earlier first', () => {
		expect(sidesOf('2026-11-01', 'now').inOrder).toBe(true);
		expect(sidesOf('2026-11-01', '2026-11-02').inOrder).toBe(true);
		expect(sidesOf(early, late).inOrder).toBe(true);
	});

	it('and not the other way round, nor where two makers speak', () => {
		expect(sidesOf('now', '2026-11-01').inOrder).toBe(false);
		expect(sidesOf(late, early).inOrder).toBe(false);
		expect(sidesOf(early, theirs).inOrder).toBe(false);
		expect(sidesOf(early, 'now').inOrder).toBe(false);
	});
});

it('sides go by what they are, and two snapshots by what tells them apart', () => {
	const { before, after } = sidesOf(early, 'now');
	expect(before).toEqual({ name: '“For the desk”, 26 Nov 2026', at: 'in the snapshot' });
	expect(after).toEqual({ name: 'My board now', at: 'on your board' });
	expect(sidesOf(early, late).after.at).toBe('in “Again”');
	expect(sidesOf(early, theirs).before.at).toBe('in the first');
});
