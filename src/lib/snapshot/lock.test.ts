import { describe, expect, it } from 'vitest';
import { lock, unlock } from './lock';

const locked = async (text: string, passphrase: string) => {
	const bytes = await lock(text, passphrase);
	if (!bytes) throw new Error('no cipher');
	return bytes;
};
const flipped = (bytes: Uint8Array<ArrayBuffer>, at: number) =>
	bytes.map((byte, index) => (index === at ? byte ^ 1 : byte));

describe('a text under a passphrase', () => {
	const text = '2.abc-DEF_123';

	it('comes back with the passphrase, however its letters were put together', async () => {
		const bytes = await locked(text, 'Zürich');
		expect(await unlock(bytes, 'Zürich'.normalize('NFD'))).toEqual({ ok: true, value: text });
	});

	it('says that another passphrase is wrong', async () => {
		expect(await unlock(await locked(text, 'one'), 'One')).toEqual({
			ok: false,
			problem: 'wrong passphrase'
		});
	});

	it('is damaged with any byte changed, and altered where its checksum was made to fit', async () => {
		const bytes = await locked(text, 'one');
		for (const at of [0, 8, 24, 40, 52, bytes.length - 1]) {
			expect(await unlock(flipped(bytes, at), 'one')).toEqual({ ok: false, problem: 'damaged' });
		}
		const rest = flipped(bytes, bytes.length - 1).slice(8);
		const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', rest)).slice(0, 8);
		const forged = new Uint8Array([...sum, ...rest]);
		expect(await unlock(forged, 'one')).toEqual({ ok: false, problem: 'altered' });
		for (const length of [0, 8, 52]) {
			expect(await unlock(bytes.slice(0, length), 'one')).toMatchObject({ problem: 'damaged' });
		}
	});

	it('is of one size for texts of many, and never twice the same', async () => {
		const [short, long, more] = await Promise.all([
			locked('x', 'one'),
			locked('x'.repeat(1024), 'one'),
			locked('x'.repeat(1025), 'one')
		]);
		expect(long.length).toBe(short.length);
		expect(more.length).toBe(short.length + 1024);
		expect(await locked('x', 'one')).not.toEqual(short);
	});
});
