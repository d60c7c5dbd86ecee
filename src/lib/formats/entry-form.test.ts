import { describe, expect, test } from 'vitest';
import { aNote } from '../../../tests/support/builders';
import { evidence as fields, faults, TODAY } from '../../../tests/support/forms';
import {
	asCorrection,
	readEvidence,
	readNote,
	readObservation,
	readRetraction
} from './entry-form';

describe('readEvidence', () => {
	test('text of any script is kept as written', () => {
		expect(readEvidence(fields, 'a-claim', TODAY)).toMatchObject({
			ok: true,
			value: { note: 'وقعت الاتفاقية', citation: { publisher: '新华社' }, knownOn: '2026-11' }
		});
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.b', 'example.org', '//x'])(
		'%s is no link to follow',
		(url) => {
			expect(faults(readEvidence({ ...fields, url }, 'a-claim', TODAY))).toEqual([
				'url field/not-a-link'
			]);
		}
	);

	test('a day that does not exist, an empty note and 100,000 characters are refused together', () => {
		const read = readEvidence(
			{ ...fields, publishedOn: '2023-02-30', says: ' ', publisher: 'x'.repeat(100_000) },
			'a-claim',
			TODAY
		);
		expect(faults(read)).toEqual([
			'publisher field/too-long',
			'publishedOn field/not-a-day',
			'says field/empty'
		]);
	});

	test('half a surrogate pair can’t be stored', () => {
		expect(faults(readEvidence({ ...fields, says: 'a\ud800b' }, 'a-claim', TODAY))).toEqual([
			'says field/lone-surrogate'
		]);
	});

	test('marks that turn the direction of letters, and controls that nobody sees, are left out', () => {
		const read = readEvidence({ ...fields, says: 'a\u202eb\u0000c\u2028d' }, 'a-claim', TODAY);
		expect(read).toMatchObject({ ok: true, value: { note: 'abc\nd' } });
	});
});

describe('readObservation', () => {
	const observation = {
		value: '1 234.5',
		period: '2026-01 – 2026-10',
		print: 'first' as const,
		publisher: 'China customs',
		publishedOn: '2026-11-07',
		url: 'https://example.org/customs',
		relay: 'TASS',
		note: ''
	};

	test('a value keeps its period, its publisher and where it was read', () => {
		expect(readObservation(observation, 'goods-trade', TODAY)).toMatchObject({
			ok: true,
			value: { value: 1234.5, period: '2026-01..2026-10', citation: { publisher: 'TASS' } }
		});
	});

	test('every fault is said at its field', () => {
		const faulty = {
			value: '0,5',
			period: '2023-13',
			print: 'first' as const,
			publisher: '\u3164',
			publishedOn: '2023-02-30',
			url: 'javascript:alert(1)',
			relay: 'x'.repeat(100_000),
			note: 'x'.repeat(100_000)
		};
		expect(faults(readObservation(faulty, 'goods-trade', TODAY))).toEqual([
			'value field/decimal-comma',
			'period field/not-a-period',
			'publisher field/empty',
			'publishedOn field/not-a-day',
			'url field/not-a-link',
			'relay field/too-long',
			'note field/too-long'
		]);
	});

	test.each(['', '9'.repeat(400), 'NaN'])('a value of “%s” is none', (value) => {
		expect(readObservation({ ...observation, value }, 'goods-trade', TODAY)).toMatchObject({
			ok: false,
			problem: [{ field: 'value' }]
		});
	});
});

describe('asCorrection', () => {
	test('a correction names what it corrects and says why', () => {
		const reading = readNote('Another text.', 'a-claim', TODAY);
		expect(faults(asCorrection(reading, 'first', ' ', TODAY))).toEqual(['reason field/empty']);
		expect(asCorrection(reading, 'first', 'A later report.', TODAY)).toMatchObject({
			ok: true,
			value: { corrects: 'first', reason: 'A later report.' }
		});
	});

	test('what is wrong with the entry is said together with a missing reason', () => {
		expect(faults(asCorrection(readNote('', 'a-claim', TODAY), 'first', '', TODAY))).toEqual([
			'text field/empty',
			'reason field/empty'
		]);
	});
});

describe('readNote', () => {
	test.each(['  \n', '\u200b\u2060', '\ufeff'])('a note that shows nothing is no note', (text) => {
		expect(faults(readNote(text, 'a-claim', TODAY))).toEqual(['text field/empty']);
	});

	test('100,000 characters are too many for a note', () => {
		expect(faults(readNote('x'.repeat(100_000), 'a-claim', TODAY))).toEqual([
			'text field/too-long'
		]);
	});
});

describe('readRetraction', () => {
	test('an entry is taken back for a reason, from the day it was known', () => {
		const entry = aNote({ id: 'first', knownOn: '2026-11' });
		expect(faults(readRetraction(entry, ' ', TODAY))).toEqual(['reason field/empty']);
		expect(readRetraction(entry, 'Wrong claim.', TODAY)).toMatchObject({
			ok: true,
			value: { retracts: 'first', knownOn: '2026-11', reason: 'Wrong claim.' }
		});
	});
});
