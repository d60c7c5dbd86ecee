import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../../tests/support/journals';
import { miniature } from '../../../tests/support/miniature';
import { openedIn } from '../../../tests/support/opened-in';
import { fileText, frozenBoard } from '../../../tests/support/snapshots';
import { sha256HexNow } from '../formats/digest-now';
import { deflate, fromBase64Url, toBase64Url } from './bytes';
import type { SnapshotDocument } from './document';
import { fragmentOf, lockedFragmentOf } from './encode';
import { digestOf } from './seal';
import { signerWith } from './signature';
import { makeKey } from './signing-key';

/*
 * What chance and malice make of each form that a snapshot travels in: a clear problem, or the board that was
 * sealed; nothing thrown, and each at once.
 */

const { key, privateKey } = must(await makeKey(false));
const signed = await frozenBoard({ catalogue: miniature, journal: [] }, '2023-06-30', {
	title: 'Summer',
	note: 'Look here.',
	signer: signerWith(key, privateKey)
});
const file = await fileText(signed);
const fragment = await fragmentOf(signed);
const PROBLEM = { ok: false, problem: { code: expect.stringMatching(/^snapshot\/[a-z-]+$/) } };

type Path = readonly (string | number)[];
type Holder = Record<string | number, unknown>;

/** Where the texts of a value stand. */
function textsIn(value: unknown, path: Path = []): Path[] {
	if (typeof value === 'string') return [path];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => textsIn(inner, [...path, name]));
}

/** The document with one thing in it replaced, sealed anew by whoever did that. */
async function forged(path: Path, value: unknown): Promise<Record<string, unknown>> {
	const document = JSON.parse(file) as Record<string, unknown>;
	const holder = path
		.slice(0, -1)
		.reduce((inner, name) => inner[name] as Holder, document as Holder);
	holder[path.at(-1) as string] = value;
	return { ...document, digest: await digestOf(document, sha256HexNow) };
}

const TEXTS = textsIn(JSON.parse(file)).filter(([first]) => first !== 'digest');
const anyText = fc.constantFrom(...TEXTS);
const bytes = fc.uint8Array({ minLength: 1, maxLength: 600 });

describe('bytes by chance', () => {
	it('are told as a problem in every form of a link, and as a file', async () => {
		const form = fc.constantFrom('1.', '2.', '3.', '#2.', '');
		await fc.assert(
			fc.asyncProperty(bytes, form, async (random, before) => {
				const raw = Uint8Array.from(random);
				const text = before + toBase64Url(raw);
				expect(await openedIn(before === '' ? new Blob([raw]) : text)).toMatchObject(PROBLEM);
			}),
			{ numRuns: 300 }
		);
	});

	it('well packed are told as a problem, too', async () => {
		await fc.assert(
			fc.asyncProperty(fc.json(), fc.constantFrom(1, 2), async (json, form) => {
				const link = `${form}.${toBase64Url(await deflate(json))}`;
				expect(await openedIn(link)).toMatchObject(PROBLEM);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('what was cut or flipped on its way', () => {
	it('is never opened, wherever a file or a link ends', async () => {
		await fc.assert(
			fc.asyncProperty(fc.double({ min: 0, max: 0.999, noNaN: true }), async (share) => {
				const cut = (text: string) =>
					text.slice(0, Math.floor(share * (text.trimEnd().length - 1)));
				expect(await openedIn(new Blob([cut(file)]))).toMatchObject(PROBLEM);
				expect(await openedIn(`#${cut(fragment)}`)).toMatchObject(PROBLEM);
			}),
			{ numRuns: 120 }
		);
	});

	it('opens as what was sealed if it opens, and keeps no signature that was touched', async () => {
		const raw = new TextEncoder().encode(file);
		const { signature: _, ...sealed } = signed;
		const flip = fc.tuple(fc.nat(raw.length - 2), fc.nat(7));
		await fc.assert(
			fc.asyncProperty(flip, async ([at, bit]) => {
				const opened = await openedIn(new Blob([raw.with(at, (raw[at] as number) ^ (1 << bit))]));
				if (!opened.ok) return;
				const { signature, ...rest } = opened.value.document;
				expect(rest).toEqual(sealed);
				expect(signature).not.toEqual(signed.signature);
				expect(opened.value.verification.signature?.how).toBe('does not hold');
			}),
			{ numRuns: 400 }
		);
	});
});

describe('what swells when it is opened', () => {
	it('is refused at the cap, packed or laid out in columns', async () => {
		const problem = { code: 'snapshot/oversized' };
		const zeros = toBase64Url(await deflate(' '.repeat(60_000_000)));
		for (const form of [1, 2]) {
			expect(await openedIn(`${form}.${zeros}`)).toMatchObject({ ok: false, problem });
		}
		const long = 'x'.repeat(1_000_000);
		const columns = [[long], { l: [500_000], v: { s: Array.from({ length: 500_000 }, () => 0) } }];
		const link = `2.${toBase64Url(await deflate(JSON.stringify(columns)))}`;
		expect(await openedIn(link)).toMatchObject({ ok: false, problem });
	}, 60_000);
});

describe('a text of a snapshot that somebody sealed anew', () => {
	const MARKUP = [
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		'javascript:alert(1)',
		'</title><svg/onload=alert(1)>',
		'\u202Eevil\u2066',
		'{@html x} ${y} %00'
	];

	it('with markup in any place is that text, or refused by its place', async () => {
		await fc.assert(
			fc.asyncProperty(anyText, fc.constantFrom(...MARKUP), async (path, markup) => {
				const document = await forged(path, markup);
				const opened = await openedIn(JSON.stringify(document));
				if (opened.ok) expect(opened.value.document).toEqual(document);
				else expect(opened.problem.code).toMatch(/wrong-shape|future|foreign/);
			}),
			{ numRuns: 400 }
		);
	});

	it('with half a character in any place is refused by its place', async () => {
		await fc.assert(
			fc.asyncProperty(
				anyText,
				fc.constantFrom('\ud83d', '\udc00', 'a\ud800b'),
				async (path, half) => {
					const document = JSON.parse(file) as Holder;
					const holder = path.slice(0, -1).reduce((inner, name) => inner[name] as Holder, document);
					holder[path.at(-1) as string] = half;
					const opened = await openedIn(JSON.stringify(document));
					expect(opened.ok || opened.problem.code).toMatch(/wrong-shape|foreign/);
				}
			),
			{ numRuns: 200 }
		);
	});

	it('with an address that is not http or https is refused, whatever it is made to look like', async () => {
		const place = TEXTS.find((path) => path.at(-1) === 'url') as Path;
		const scheme = fc.constantFrom(
			'javascript',
			'data',
			'vbscript',
			'file',
			'blob',
			'ftp',
			'about'
		);
		const disguise = fc.constantFrom('', ' ', '\t', '\n', '\u0000', 'JaVa');
		await fc.assert(
			fc.asyncProperty(scheme, disguise, fc.string({ maxLength: 20 }), async (name, over, rest) => {
				const document = await forged(place, `${over}${name}:${rest.replaceAll(/\p{Cs}/gu, '')}`);
				expect(await openedIn(JSON.stringify(document))).toMatchObject({
					problem: { code: 'snapshot/wrong-shape' }
				});
			}),
			{ numRuns: 150 }
		);
	});

	it('written twice under one key counts as its seal says, or not at all', async () => {
		const twice = (first: string, last: string) =>
			file.replace('"title":"Summer"', `"title":"${first}","title":"${last}"`);
		expect(await openedIn(twice('Other', 'Summer'))).toMatchObject({
			ok: true,
			value: { document: { title: 'Summer' } }
		});
		expect(await openedIn(twice('Summer', 'Other'))).toMatchObject({
			problem: { code: 'snapshot/altered' }
		});
	});
});

describe('a signature that somebody put there', () => {
	it('never holds, whatever it is', async () => {
		const length = (size: number) =>
			fc.uint8Array({ minLength: size, maxLength: size }).map(toBase64Url);
		const anything = fc.oneof(
			fc.record({ key: fc.constant(key), value: length(64) }),
			fc.record({ key: length(32), value: length(64) }),
			fc.record({ key: fc.jsonValue(), value: fc.jsonValue() }),
			fc.jsonValue()
		);
		await fc.assert(
			fc.asyncProperty(anything, async (signature) => {
				const document: SnapshotDocument = (await forged(['signature'], signature)) as never;
				const opened = await openedIn(JSON.stringify(document));
				if (opened.ok) expect(opened.value.verification.signature?.how).toBe('does not hold');
				else expect(opened.problem.code).toBe('snapshot/wrong-shape');
			}),
			{ numRuns: 300 }
		);
	});
});

describe('a locked box', () => {
	it('that was touched anywhere is told so, and asks for no passphrase twice', async () => {
		const box = (await lockedFragmentOf(fragment, 'four words')) ?? '';
		const raw = fromBase64Url(box.slice(2)) as Uint8Array;
		await fc.assert(
			fc.asyncProperty(fc.nat(raw.length - 1), fc.nat(7), async (at, bit) => {
				const touched = raw.with(at, (raw[at] as number) ^ (1 << bit));
				const by = { digest: sha256HexNow, passphrase: 'four words' };
				expect(await openedIn(`3.${toBase64Url(touched)}`, by)).toMatchObject({
					problem: { code: 'snapshot/damaged', at: 'box' }
				});
			}),
			{ numRuns: 200 }
		);
		const within = (await lockedFragmentOf(box, 'four words')) ?? '';
		const by = { digest: sha256HexNow, passphrase: 'four words' };
		expect(await openedIn(within, by)).toMatchObject({ problem: { code: 'snapshot/locked' } });
	});
});
