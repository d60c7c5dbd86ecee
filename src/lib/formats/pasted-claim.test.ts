import { expect, it } from 'vitest';
import { splitPasted } from './pasted-claim';

const URL = 'https://example.org/a';

it.each([
	[`Trade will double. ${URL}`, { url: URL, claim: 'Trade will double.' }],
	[`${URL}\nTrade will double.`, { url: URL, claim: 'Trade will double.' }],
	[`Trade will\n  double (${URL}).`, { url: URL, claim: 'Trade will double.' }],
	[`Trade will double – ${URL}`, { url: URL, claim: 'Trade will double' }],
	['Trade will double.', { url: '', claim: 'Trade will double.' }],
	[
		'Read https://example.org/a_(b) of it',
		{ url: 'https://example.org/a_(b)', claim: 'Read of it' }
	]
])('A link and a sentence pasted as one are told apart: %s', (pasted, parts) => {
	expect(splitPasted(pasted)).toEqual(parts);
});

it.each([URL, ` ${URL} `, `${URL} https://example.org/b Trade will double.`, 'example.org', ''])(
	'A link alone, or two, stay as they are: %s',
	(pasted) => {
		expect(splitPasted(pasted)).toBeUndefined();
	}
);
