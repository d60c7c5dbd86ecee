import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describe as describeValue } from './shapes-problem';
import type { Entry } from '../domain/entry';
import { parseCatalogue, parseEntry } from './shapes';

const base = {
	id: '01890a5d-ac96-774b-bcce-b302099a8057',
	knownOn: '2026-11-22',
	recordedAt: '2026-11-22T08:04:12.345Z',
	link: { chain: 'c1', seq: 1, prev: '0'.repeat(64) }
};

const prediction: Entry = {
	...base,
	type: 'prediction',
	prediction: {
		id: 'p1',
		title: 'The visit',
		claim: 'It happens.',
		question: {
			kind: 'choice',
			options: [
				{ id: 'may', label: 'May' },
				{ id: 'june', label: 'June' }
			],
			favoured: ['may']
		},
		forecaster: 'reader',
		saidOn: '2026-11',
		saidBasis: 'stated',
		hedge: { phrase: 'likely', leaning: 'expects', confidence: 'low', terms: { kent: 'probable' } },
		window: { opensOn: '2026-11-22', closesOn: '2027', basis: 'stated' },
		conditions: [{ text: 'If so', prediction: 'p0', holds: { options: ['a'] } }],
		tags: ['外交', 'زيارة']
	}
};

const forecast: Entry = {
	...base,
	type: 'forecast',
	prediction: 'p1',
	forecaster: 'reader',
	likelihood: { as: 'distribution', probabilities: { may: 0.3, june: 0.7 } }
};

const evidence: Entry = {
	...base,
	type: 'evidence',
	prediction: 'p1',
	citation: { url: 'https://example.org/a', publisher: 'Example' },
	bearing: 'neutral',
	note: 'It says so.'
};

const search: Entry = {
	...evidence,
	citation: { on: '2026-11-22', where: 'Xinhua and TASS' },
	note: 'Nothing found.'
};

const resolution: Entry = {
	...base,
	type: 'resolution',
	prediction: 'p1',
	ruling: { as: 'outcome', outcome: { kind: 'date', day: '2026-11' } },
	strength: 'none found',
	searched: { on: '2026-11-22', where: 'here' },
	evidence: [],
	corrects: 'r0',
	reason: 'The first was hasty.'
};

const observation: Entry = {
	...base,
	type: 'observation',
	figure: 'trade',
	period: '2026-01..2026-10',
	value: 200.5,
	publisher: 'Customs',
	print: 'first',
	citation: { source: 'S1' }
};

const note: Entry = { ...base, type: 'note', prediction: 'p1', text: 'Ask again.' };
const retraction: Entry = { ...base, type: 'retraction', retracts: 'e9' };

const seal: Entry = { ...base, type: 'seal', digest: 'a1'.repeat(32) };
const secret: Entry = {
	...base,
	type: 'secret',
	seal: 's1',
	nonce: 'b2'.repeat(32),
	prediction: prediction.prediction,
	likelihood: { as: 'distribution', probabilities: { may: 0.3, june: 0.7 } }
};
const reveal: Entry = {
	...prediction,
	reveals: { seal: 's1', nonce: 'b2'.repeat(32), likelihood: { as: 'hedge' } }
};

function forecasting(likelihood: unknown): unknown {
	return { ...forecast, likelihood };
}

describe('an entry of every type', () => {
	test.each([
		prediction,
		forecast,
		evidence,
		search,
		resolution,
		observation,
		note,
		seal,
		secret,
		reveal,
		retraction
	])('goes through JSON and comes back: $type', (entry) => {
		expect(parseEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, value: entry });
	});
});

const YEARS = 'a year from 1900 to 2199';

describe('one thing wrong', () => {
	test.each<[fact: string, value: unknown, path: string, expected: string]>([
		['no mapping', 'entry', '', 'a mapping'],
		['an unknown type', { ...note, type: 'vote' }, 'type', 'one of prediction, forecast'],
		['an unknown key', { ...note, colour: 'red' }, 'colour', 'one of the keys id, knownOn'],
		['a missing key', { ...note, text: undefined }, 'text', 'text'],
		['an empty claim', { ...note, text: '  ' }, 'text', 'some text'],
		['text of 100,000 characters', { ...note, text: 'a'.repeat(100_000) }, 'text', 'at most 10000'],
		['half a character', { ...note, text: 'a\ud800' }, 'text', 'whole characters'],
		['an id of 300 characters', { ...note, id: 'a'.repeat(300) }, 'id', 'at most 200'],
		[
			'an id that is a key of JavaScript',
			{ ...note, id: '__proto__' },
			'id',
			'an id that is no key'
		],
		[
			'a day that does not exist',
			{ ...note, knownOn: '2023-02-30' },
			'knownOn',
			'a day, month or year'
		],
		[
			'an instant without a zone',
			{ ...note, recordedAt: '2026-11-22T08:04:12.345' },
			'recordedAt',
			'an instant in UTC'
		],
		[
			'an instant of no day',
			{ ...note, recordedAt: '2026-02-30T08:04:12.345Z' },
			'recordedAt',
			'an instant in UTC'
		],
		[
			'a place before the first',
			{ ...note, link: { ...base.link, seq: 0 } },
			'link.seq',
			'a number not below 1'
		],
		[
			'a digest cut short',
			{ ...note, link: { ...base.link, prev: 'ab' } },
			'link.prev',
			'64 hexadecimal digits'
		],
		['a seal without its digest', { ...seal, digest: 'a1' }, 'digest', '64 hexadecimal digits'],
		['a nonce cut short', { ...secret, nonce: 'b2' }, 'nonce', '64 hexadecimal digits'],
		[
			'a reveal that corrects',
			{ ...reveal, corrects: 'p0', reason: 'So.' },
			'',
			'no other entry that it corrects'
		],
		['a correction without a reason', { ...note, corrects: 'n0' }, '', 'a reason beside corrects'],
		[
			'a link that runs code',
			{ ...evidence, citation: { url: 'javascript:alert(1)', publisher: 'x' } },
			'citation.url',
			'an http or https address'
		],
		[
			'a probability of 1.2',
			forecasting({ as: 'probability', probability: 1.2 }),
			'likelihood.probability',
			'a probability from 0 to 1'
		],
		[
			'a probability in words',
			forecasting({ as: 'probability', probability: '0.5' }),
			'likelihood.probability',
			'a number'
		],
		[
			'a distribution that sums to 0.9',
			forecasting({ as: 'distribution', probabilities: { a: 0.5, b: 0.4 } }),
			'likelihood.probabilities',
			'probabilities that sum to 1'
		],
		[
			'a level of 1',
			forecasting({ as: 'quantiles', quantiles: [{ level: 1, value: 3 }] }),
			'likelihood.quantiles.0.level',
			'a level between 0 and 1'
		],
		[
			'levels that fall',
			forecasting({
				as: 'quantiles',
				quantiles: [
					{ level: 0.5, value: 3 },
					{ level: 0.1, value: 4 }
				]
			}),
			'likelihood.quantiles',
			'levels that rise'
		],
		[
			'days that fall',
			forecasting({
				as: 'date quantiles',
				quantiles: [
					{ level: 0.1, value: '2026-02-01' },
					{ level: 0.5, value: '2026-01-01' }
				]
			}),
			'likelihood.quantiles',
			'levels that rise'
		],
		[
			'a period that ends before it begins',
			{ ...observation, period: '2026..2025' },
			'period',
			'a period'
		],
		['a day before all axes', { ...note, knownOn: '0001-01-01' }, 'knownOn', YEARS],
		['a year after them', { ...note, knownOn: '2200' }, 'knownOn', YEARS],
		['a period that ends after them', { ...observation, period: '2023..2200' }, 'period', YEARS],
		[
			'an instant after them',
			{ ...note, recordedAt: '9999-12-31T00:00:00.000Z' },
			'recordedAt',
			YEARS
		],
		['a value beyond numbers', { ...observation, value: Infinity }, 'value', 'a finite number'],
		[
			'a citation of two sorts',
			{ ...evidence, citation: { source: 'S1', url: 'https://a.example', publisher: 'x' } },
			'citation.url',
			'one of the keys source'
		],
		[
			'a prediction read at a link that runs code',
			{ ...prediction, prediction: { ...prediction.prediction, url: 'javascript:alert(1)' } },
			'prediction.url',
			'an http or https address'
		],
		[
			'a window that ends before it begins',
			{
				...prediction,
				prediction: {
					...prediction.prediction,
					window: { opensOn: '2026-11-22', closesOn: '2026-10', basis: 'stated' }
				}
			},
			'prediction.window',
			'a window that ends after it begins'
		],
		[
			'a favoured option that is none',
			{
				...prediction,
				prediction: {
					...prediction.prediction,
					question: { kind: 'choice', options: [], favoured: ['x'] }
				}
			},
			'prediction.question',
			'favoured ids among the options'
		]
	])('is named with its place: %s', (_, value, path, expected) => {
		const parsed = parseEntry(value);
		const problems = parsed.ok ? [] : parsed.problem;
		expect(problems.map((problem) => problem.path.join('.'))).toContain(path);
		const problem = problems.find((one) => one.path.join('.') === path);
		expect(problem?.expected).toContain(expected);
	});

	test.each(['__proto__', 'constructor', 'prototype'])('is a key called %s', (key) => {
		const text = JSON.stringify(forecast).replace('"may"', JSON.stringify(key));
		expect(parseEntry(JSON.parse(text))).toEqual({
			ok: false,
			problem: [
				{
					code: 'forbidden-key',
					path: ['likelihood', 'probabilities', key],
					found: `the key "${key}"`,
					expected: 'a key of our own'
				}
			]
		});
	});
});

test('a long text is told from its start, no character halved', () => {
	expect(describeValue(`${'a'.repeat(58)}😀${'b'.repeat(40)}`)).toBe(
		`"${'a'.repeat(58)}😀…" (100 characters)`
	);
});

describe('anything at all', () => {
	test('is answered, never thrown at', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true }), (value) => {
				expect(parseEntry(value).ok).toBe(false);
				expect(parseCatalogue(value).ok).toBe(false);
			})
		);
	});

	test('in the place of any field is answered, and what passes is an entry again', () => {
		const entries = [prediction, forecast, evidence, resolution, observation, note, retraction];
		fc.assert(
			fc.property(
				fc.constantFrom(...entries),
				fc.nat(),
				fc.oneof(fc.anything(), fc.constantFrom('2026-11-22', 'stated', 0.5, 'https://a.example')),
				(entry, at, value) => {
					const keys = Object.keys(entry);
					const parsed = parseEntry({ ...entry, [keys[at % keys.length] as string]: value });
					expect(parsed.ok ? parseEntry(parsed.value) : parsed).toEqual(parsed);
				}
			)
		);
	});

	test('nested without end is refused before it can exhaust the stack', () => {
		let branch: object = { title: 'leaf' };
		for (let depth = 0; depth < 100_000; depth++) branch = { title: 'node', children: [branch] };
		const parsed = parseCatalogue({ scenarios: [{ branches: [branch] }] });
		expect(parsed).toMatchObject({ ok: false, problem: [{ code: 'too-deep' }] });
	});

	test('that leads back to itself is refused', () => {
		const circle: Record<string, unknown> = { ...note };
		circle.link = { circle, again: circle };
		expect(parseEntry(circle)).toMatchObject({ ok: false, problem: [{ code: 'too-deep' }] });
	});
});
