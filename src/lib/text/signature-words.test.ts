import { describe, expect, it } from 'vitest';
import { keyNameProblem, signatureWords, type Whose } from './signature-words';

const found = { fingerprint: '1a2b3c4d5e6f7081', how: 'holds' } as const;
const anna = { name: 'Anna' };

describe('a signature', () => {
	it('is somebody’s when it holds and the reader trusts the key', () => {
		expect(signatureWords(found, anna)).toEqual({
			how: 'held',
			finding: 'Signed by Anna, whom you trust.',
			rest: 'With key 1a2b 3c4d 5e6f 7081.'
		});
		expect(signatureWords(found, 'own').finding).toBe('Signed by you.');
	});

	it('with a key that the reader does not know names the key, and is no proof', () => {
		expect(signatureWords(found, 'unknown')).toMatchObject({
			how: 'left to you',
			finding: 'Signed with key 1a2b 3c4d 5e6f 7081, not on your trust list.'
		});
	});

	it('that does not hold, or can’t be checked, is never somebody’s, whose key it may name', () => {
		const whose: Whose[] = ['own', anna, 'unknown', 'no list'];
		for (const how of ['does not hold', 'cannot be checked'] as const) {
			for (const one of whose) {
				const words = signatureWords({ ...found, how }, one);
				expect(words.how).not.toBe('held');
				expect(words.finding).not.toMatch(/Signed|trust/);
			}
		}
	});
});

it('a name for a key is one that no other key has, however it is typed', () => {
	expect(keyNameProblem('', [])).toMatch(/^A name/);
	expect(keyNameProblem('ANNA', ['Anna'])).toMatch(/another key/);
	for (const [name, other] of [
		['ALICE\u200b', 'Alice'],
		['\u200b Alice\u3164\u00a0', 'ALICE'],
		['A\u00adli\u2063ce', 'Alice'],
		['Ａｌｉｃｅ', 'Alice'],
		['Anna  B.', 'anna\u00a0b.'],
		['STRASSE', 'Straße'],
		['e\u034f\u0301va', 'Éva']
	] as const) {
		expect(keyNameProblem(name, [other])).toMatch(/another key/);
	}
	for (const nothing of ['\u200b', ' \u2060\u3000', '\u3164', '\ufeff\u202e']) {
		expect(keyNameProblem(nothing, [])).toMatch(/^A name/);
	}
	expect(keyNameProblem('x'.repeat(101), [])).toMatch(/At most 100/);
	expect(keyNameProblem('Anna', ['Bert'])).toBeUndefined();
});
