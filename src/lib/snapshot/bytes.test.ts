import fc from 'fast-check';
import { gzipSync, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inFewYardsticks } from '../../../tests/support/yardsticks';
import { deflate, fromBase64Url, inflate, toBase64Url } from './bytes';

const MEGABYTE = 1_000_000;

describe('base64 for addresses', () => {
	it('comes back as the same bytes, and is what everybody else writes', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 9000 }), (bytes) => {
				const text = toBase64Url(bytes);
				expect(text).toBe(Buffer.from(bytes).toString('base64url'));
				expect(fromBase64Url(text)).toEqual(bytes);
			})
		);
	});

	it('is refused with padding, blanks, other letters, a letter too few, or bits that say nothing', () => {
		const refused = ['YQ==', 'Y Q', 'a+b/', 'YQ?', 'Y', 'YR', 'YWJjZ'];
		expect(refused.filter((text) => fromBase64Url(text) !== undefined)).toEqual([]);
		expect(fromBase64Url('YQ')).toEqual(Uint8Array.of(97));
	});
});

describe('inflating', () => {
	it('brings back any text', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3000 }), async (text) => {
				const whole = text.toWellFormed();
				expect(await inflate(await deflate(whole), MEGABYTE)).toEqual({ ok: true, value: whole });
			}),
			{ numRuns: 40 }
		);
	});

	it('stops at the cap, long before a bomb is all unpacked', async () => {
		const bomb = new Uint8Array(deflateRawSync(Buffer.alloc(120 * MEGABYTE, ' ')));
		expect(bomb.length).toBeLessThan(MEGABYTE);
		const before = process.memoryUsage().arrayBuffers;
		const opened = await inFewYardsticks(() => inflate(bomb, 5 * MEGABYTE));
		expect(opened).toEqual({ ok: false, problem: 'oversized' });
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * MEGABYTE);
	}, 60_000);

	it('takes a text right at the cap', async () => {
		const packed = await deflate('x'.repeat(1000));
		expect(await inflate(packed, 1000)).toMatchObject({ ok: true });
		expect(await inflate(packed, 999)).toEqual({ ok: false, problem: 'oversized' });
	});

	it('refuses what is cut short or wrapped otherwise', async () => {
		const packed = await deflate('a board, frozen');
		for (const bytes of [packed.slice(0, -3), new Uint8Array(gzipSync('a board'))]) {
			expect(await inflate(bytes, MEGABYTE)).toEqual({ ok: false, problem: 'compression' });
		}
	});

	it('refuses bytes that are no UTF-8', async () => {
		const bytes = new Uint8Array(deflateRawSync(Buffer.from([0x7b, 0xff, 0xfe])));
		expect(await inflate(bytes, MEGABYTE)).toEqual({ ok: false, problem: 'text' });
	});
});
