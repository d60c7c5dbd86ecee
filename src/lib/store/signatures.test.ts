import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { entriesOf, freshEnvironment, must, noteOf, opened } from '../../../tests/support/journals';
import { openOwnKeys, openTrustedKeys } from './open-signatures';
import { SCHEMA } from './schema';
import type { Shelf } from './shelf';
import type { OwnKey, TrustedKey } from './signatures';

const ALGORITHM = 'Ed25519';
const anna: TrustedKey = {
	key: 'a'.repeat(43),
	fingerprint: '0011223344556677',
	name: 'Anna',
	trustedAt: '2026-11-22T08:00:00.000Z'
};

async function ownKey(key: string): Promise<OwnKey> {
	const made = await crypto.subtle.generateKey(ALGORITHM, false, ['sign', 'verify']);
	const { privateKey } = made as CryptoKeyPair;
	const keptAt = '2026-11-22T08:00:00.000Z';
	return { key, fingerprint: anna.fingerprint, privateKey, canBeExported: false, keptAt };
}

function allOn<Item>(shelf: Shelf<Item>): Promise<readonly Item[]> {
	return new Promise((seen, failed) => {
		const stop = shelf.watch(
			(all) => {
				stop();
				seen(all);
			},
			({ code }) => failed(new Error(code))
		);
	});
}

describe('the reader’s own key', () => {
	it('signs when the page is opened anew, and still can’t be exported', async () => {
		const environment = freshEnvironment();
		const before = must(await openOwnKeys(environment));
		must(await before.keep(await ownKey('one')));
		before.close();
		const [kept] = await allOn(must(await openOwnKeys(environment)));
		expect(kept?.key).toBe('one');
		const signature = await crypto.subtle.sign(ALGORITHM, kept!.privateKey, new Uint8Array(1));
		expect(signature.byteLength).toBe(64);
		await expect(crypto.subtle.exportKey('jwk', kept!.privateKey)).rejects.toThrow();
	});

	it('is one: what another tab makes does not take its place until it is deleted', async () => {
		const keys = must(await openOwnKeys(freshEnvironment()));
		must(await keys.keep(await ownKey('one')));
		must(await keys.keep(await ownKey('two')));
		expect((await allOn(keys)).map(({ key }) => key)).toEqual(['one']);
		must(await keys.remove());
		must(await keys.keep(await ownKey('two')));
		expect((await allOn(keys)).map(({ key }) => key)).toEqual(['two']);
	});
});

describe('the keys that the reader trusts', () => {
	it('are there when the page is opened anew, under the name last given', async () => {
		const environment = freshEnvironment();
		const before = must(await openTrustedKeys(environment));
		must(await before.trust(anna));
		must(await before.trust({ ...anna, name: 'Anna B.' }));
		before.close();
		const after = must(await openTrustedKeys(environment));
		expect(await allOn(after)).toEqual([{ ...anna, name: 'Anna B.' }]);
	});

	it('are handed out when taken off, so that they can be put back as they were', async () => {
		const keys = must(await openTrustedKeys(freshEnvironment()));
		must(await keys.trust(anna));
		const removed = must(await keys.remove(anna.key));
		expect(await allOn(keys)).toEqual([]);
		must(await keys.trust(removed ?? { ...anna, name: 'nobody' }));
		expect(await allOn(keys)).toEqual([anna]);
		expect(must(await keys.remove('unknown'))).toBeUndefined();
	});
});

it('a journal of the version before opens with its entries, and takes keys from then on', async () => {
	const before = freshEnvironment({ schema: SCHEMA.filter(({ number }) => number < 5) });
	const old = await opened(before);
	const written = must(await old.append([noteOf('one')]));
	old.close();
	const upgraded = { ...before, schema: SCHEMA };
	must(await must(await openTrustedKeys(upgraded)).trust(anna));
	expect(await entriesOf(await opened(upgraded))).toEqual(written);
});
