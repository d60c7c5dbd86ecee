import { afterEach, describe, expect, it, vi } from 'vitest';
import { aCatalogue, aPrediction, aPredictionEntry, LATE } from '../../../tests/support/builders';
import { must } from '../../../tests/support/journals';
import { fileText, frozenBoard } from '../../../tests/support/snapshots';
import { sha256HexNow } from '../formats/digest-now';
import { toBase64Url } from './bytes';
import { VERSIONS, type SnapshotDocument } from './document';
import { fragmentOf } from './encode';
import { openText } from './open';
import { digestOf } from './seal';
import { fingerprintOf, isSignedBy, signedText, signerWith } from './signature';
import { keyFileOf, makeKey, readKeyFile } from './signing-key';

const catalogue = aCatalogue({ entries: [aPredictionEntry(aPrediction())] });
const using = { digest: sha256HexNow };
const owner = must(await makeKey(true));
const other = must(await makeKey(false));
const signerOf = ({ key, privateKey }: typeof owner) => signerWith(key, privateKey);
const signed = (by = owner) =>
	frozenBoard({ catalogue, journal: [] }, LATE, { signer: signerOf(by) });
const found = async (text: string) => {
	const opened = await openText(text, using);
	if (!opened.ok) return opened.problem;
	return opened.value.verification.signature;
};
const withSignature = (document: SnapshotDocument, signature: unknown) =>
	JSON.stringify({ ...document, signature });

afterEach(() => void vi.restoreAllMocks());

describe('a signature', () => {
	it('holds in a link and in a file, and names the key by its fingerprint', async () => {
		const document = await signed();
		const fingerprint = await fingerprintOf(owner.key);
		expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
		expect(document.version).toBe(VERSIONS.signed);
		for (const text of [await fileText(document), `#${await fragmentOf(document)}`]) {
			expect(await found(text)).toEqual({ key: owner.key, fingerprint, how: 'holds' });
		}
	});

	it('does not hold with another value, though the seal does', async () => {
		const document = await signed();
		const value = await signerOf(other).sign(signedText(document.digest));
		const text = withSignature(document, { key: owner.key, value });
		expect(await found(text)).toMatchObject({ key: owner.key, how: 'does not hold' });
	});

	it.each([
		['of order 1', '0100000000000000000000000000000000000000000000000000000000000000'],
		['of order 2', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'],
		['of order 4', '0000000000000000000000000000000000000000000000000000000000000000'],
		['of order 4, x negative', '0000000000000000000000000000000000000000000000000000000000000080'],
		['of order 8', '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05'],
		['of order 8, too', 'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a'],
		['of order 1, x negative', '0100000000000000000000000000000000000000000000000000000000000080'],
		['of order 2, x negative', 'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff'],
		[
			'of order 4, past the prime',
			'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'
		],
		[
			'of order 1, past the prime',
			'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'
		]
	])('by a key that fits everything is none: a point %s', async (_, hex) => {
		// R the identity, S = 0: with such a key it fits one text in eight, or all.
		const nothing = toBase64Url(Uint8Array.from({ length: 64 }, (_, at) => Number(at === 0)));
		const key = toBase64Url(Uint8Array.from(Buffer.from(hex, 'hex')));
		const texts = Array.from({ length: 64 }, (_, at) => signedText(`${at}`));
		const fits = await Promise.all(texts.map((text) => isSignedBy(key, text, nothing)));
		expect(fits.filter((fit) => fit !== false)).toEqual([]);
	});

	it('of another snapshot does not hold over this one', async () => {
		const { signature } = await frozenBoard({ catalogue, journal: [] }, LATE, {
			title: 'Another',
			signer: signerOf(owner)
		});
		expect(await found(withSignature(await signed(), signature))).toMatchObject({
			how: 'does not hold'
		});
	});

	it('can’t be given to another key: that is under the seal', async () => {
		const document = await signed();
		const value = await signerOf(other).sign(signedText(document.digest));
		expect(await found(withSignature(document, { key: other.key, value }))).toMatchObject({
			code: 'snapshot/altered'
		});
	});

	it('by bytes that are no key does not hold', async () => {
		const { signature, ...document } = await signed();
		const named = { ...document, signature: { key: '_'.repeat(42) + 'w' } };
		const digest = await digestOf(named, sha256HexNow);
		const text = JSON.stringify({
			...named,
			digest,
			signature: { ...named.signature, value: signature?.value }
		});
		expect(await found(text)).toMatchObject({ how: 'does not hold' });
	});

	it('taken off, or put on a document that says it has none, is no snapshot of ours', async () => {
		const document = await signed();
		const { signature, ...bare } = document;
		const without = JSON.stringify({ ...bare, digest: await digestOf(bare, sha256HexNow) });
		const plain = { ...(await frozenBoard({ catalogue, journal: [] }, LATE)), signature };
		const put = JSON.stringify({ ...plain, digest: await digestOf(plain, sha256HexNow) });
		for (const text of [without, put]) {
			expect(await found(text)).toMatchObject({ code: 'snapshot/wrong-shape' });
		}
	});

	it('can’t be checked where the browser has no Ed25519', async () => {
		const text = await fileText(await signed());
		const refusal = new DOMException('no such algorithm', 'NotSupportedError');
		vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(refusal);
		expect(await found(text)).toMatchObject({ how: 'cannot be checked' });
		vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(refusal);
		expect(await makeKey(false)).toEqual({ ok: false, problem: { code: 'key/no-cipher' } });
	});
});

describe('a key', () => {
	it('comes back from its file and signs as before; it goes on only where that is wished', async () => {
		const file = await keyFileOf(owner);
		const back = must(await readKeyFile(file, false));
		expect(back.key).toBe(owner.key);
		expect(await signerOf(back).sign('x')).toBe(await signerOf(owner).sign('x'));
		await expect(keyFileOf(back)).rejects.toThrow();
		expect(await (await keyFileOf(must(await readKeyFile(file, true)))).text()).toBe(
			await file.text()
		);
	});

	it('never leaves where it was made to stay', async () => {
		await expect(keyFileOf(other)).rejects.toThrow();
	});

	it('is not read from another file, nor from one whose halves don’t belong together', async () => {
		const file = JSON.parse(await (await keyFileOf(owner)).text()) as Record<string, unknown>;
		const read = (text: string) => readKeyFile(new Blob([text]), false);
		for (const text of ['', '[]', '{"format":"other"}', JSON.stringify({ ...file, more: 1 })]) {
			expect(await read(text)).toEqual({ ok: false, problem: { code: 'key/foreign' } });
		}
		for (const change of [{ key: other.key }, { secret: 'AAAA' }, { key: '%' }]) {
			expect(await read(JSON.stringify({ ...file, ...change }))).toEqual({
				ok: false,
				problem: { code: 'key/damaged' }
			});
		}
	});
});
