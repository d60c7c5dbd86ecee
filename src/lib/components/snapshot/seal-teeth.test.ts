import { expect, it } from 'vitest';
import { sealTeeth } from './seal-teeth';

it('draws a tooth for each digit of the digest, clockwise from the top, the longer the larger', () => {
	const teeth = sealTeeth(`0f${'8'.repeat(62)}`);
	expect(teeth).toHaveLength(64);
	expect(teeth[0]).toEqual({ x1: 100, y1: 38, x2: 100, y2: 36 });
	const length = ({ x1, y1, x2, y2 }: (typeof teeth)[number]) => Math.hypot(x2 - x1, y2 - y1);
	expect(length(teeth[1]!)).toBeCloseTo(32, 0);
	expect(teeth[16]).toEqual({ x1: 162, y1: 100, x2: 180, y2: 100 });
});

it('draws two digests that differ in one digit differently', () => {
	const digest = 'bc3235c1'.repeat(8);
	expect(sealTeeth(digest)).not.toEqual(sealTeeth(digest.replace(/1$/, '2')));
});
