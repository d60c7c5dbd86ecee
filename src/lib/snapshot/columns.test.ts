import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumns } from './columns';
import { unpackColumns } from './unpack-columns';

const MOST = 5_000_000;
const through = (value: unknown) =>
	unpackColumns(JSON.parse(JSON.stringify(packColumns(value))), MOST);

describe('a value laid out in columns', () => {
	it('comes back as it was, whatever it is', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
				const plain: unknown = JSON.parse(JSON.stringify(value));
				expect(through(plain)).toEqual({ ok: true, value: plain });
			}),
			{ numRuns: 500 }
		);
	});

	it('comes back where mappings differ in their keys, and a field in its kind', () => {
		const value = [
			{ id: 'one, in words', size: 3, tags: [] },
			{ id: 'one, in words', tags: ['x', { deep: null }], size: 'three' },
			{},
			{ size: false, id: 'another' }
		];
		expect(through(value)).toEqual({ ok: true, value });
	});

	it('names a long text once, and then by its number', () => {
		const text = 'said again and again';
		expect(packColumns([text, text, 'once'])).toEqual([
			[text],
			{ l: [3], v: { s: [0, 0, 'once'] } }
		]);
	});
});

describe('columns that somebody else wrote', () => {
	it.each<[string, unknown]>([
		['no pair', {}],
		['no column', [[], null]],
		['a column of nothing', [[], {}]],
		['more values than their holder has', [[], { n: [1, 2] }]],
		['a number that the table has not', [[], { s: [0] }]],
		['a table of other things', [[7], { s: [0] }]],
		['a count below zero', [[], { l: [-1], v: { n: [] } }]],
		['half a count', [[], { l: [0.5], v: { n: [] } }]],
		['a mapping among bare values', [[], { n: [{}] }]],
		['a key that is no text', [[], { m: [[1, { n: [1] }]] }]],
		['marks for other mappings', [[], { m: [['a', { n: [1] }, '11']] }]],
		['a kind unheard of', [[], { x: 'q', of: {} }]]
	])('with %s give nothing', (_, packed) => {
		expect(unpackColumns(packed, MOST)).toEqual({ ok: false, problem: 'columns' });
	});

	it.each<[string, unknown]>([
		['a billion empty mappings', [[], { l: [1e9], v: { m: [] } }]],
		[
			'one long text named a million times',
			[
				['x'.repeat(10_000)],
				{ l: [1_000_000], v: { s: Array.from({ length: 1_000_000 }, () => 0) } }
			]
		],
		['levels without end', [[], nested(60)]]
	])('that stand for %s are given up before they are made', (_, packed) => {
		const before = process.memoryUsage().heapUsed;
		expect(unpackColumns(packed, MOST)).toEqual({ ok: false, problem: 'oversized' });
		expect(process.memoryUsage().heapUsed - before).toBeLessThan(200_000_000);
	});

	it('set no field of anything but what they make', () => {
		const packed: unknown = JSON.parse('[[],{"m":[["__proto__",{"m":[["polluted",{"n":[1]}]]}]]}]');
		expect(unpackColumns(packed, MOST).ok).toBe(true);
		expect({}).not.toHaveProperty('polluted');
	});

	it('are answered, never thrown at', () => {
		const column = fc.letrec((tie) => ({
			column: fc.oneof(
				{ maxDepth: 4 },
				fc.record({ n: fc.array(fc.jsonValue({ maxDepth: 0 }), { maxLength: 3 }) }),
				fc.record({ s: fc.array(fc.oneof(fc.string(), fc.nat(3)), { maxLength: 3 }) }),
				fc.record({ l: fc.array(fc.nat(3), { maxLength: 3 }), v: tie('column') }),
				fc.record({ m: fc.array(fc.tuple(fc.string(), tie('column')), { maxLength: 3 }) }),
				fc.record({ x: fc.string(), of: fc.record({ s: tie('column'), n: tie('column') }) }),
				fc.jsonValue({ maxDepth: 1 })
			)
		})).column;
		fc.assert(
			fc.property(fc.array(fc.string(), { maxLength: 2 }), column, (table, laidOut) => {
				expect(typeof unpackColumns([table, laidOut], MOST).ok).toBe('boolean');
			}),
			{ numRuns: 2000 }
		);
	});
});

function nested(levels: number): unknown {
	return levels === 0 ? { n: [1] } : { l: [1], v: nested(levels - 1) };
}
