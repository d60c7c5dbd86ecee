import { expect, it } from 'vitest';
import type { ChainFollowed } from '../snapshot/follow-chains';
import { checksOf } from './checks';

const verified = (chains: readonly ChainFollowed[], missing: readonly string[] = []) =>
	checksOf({ digest: 'a'.repeat(64), replay: { entries: 3, missing }, chains });
const chain = (name: number, over: Partial<ChainFollowed> = {}): ChainFollowed => ({
	chain: `c${name}`,
	carried: 1,
	length: 1,
	...over
});

it('has nothing to check of a chain where none is drawn on', () => {
	expect(verified([]).map(({ how }) => how)).toEqual([
		'held',
		'held',
		'nothing to check',
		'cannot be checked'
	]);
});

it('tells a replay that falls short', () => {
	expect(verified([], ['gone'])[1]).toEqual({
		how: 'failed',
		finding: 'Replay falls short.',
		rest: 'It names 1 claim that its 3 records do not give.'
	});
});

it('sums up thousands of chains, and hides no broken one among them', () => {
	const chains = Array.from({ length: 8000 }, (_, index) => chain(index));
	const checks = verified([...chains, chain(8000, { broken: { kind: 'gap', seq: 1 } })]);
	expect(checks).toHaveLength(10);
	expect(checks[2]?.finding).toBe('Chain broken at entry 1.');
	expect(checks[8]).toEqual({
		how: 'held',
		finding: '7,995 more chains:',
		rest: '0 of them broken.'
	});
	const broken = chains.map((one) => ({ ...one, broken: { kind: 'gap', seq: 1 } as const }));
	expect(verified(broken)[8]).toMatchObject({ how: 'failed', rest: '7,994 of them broken.' });
});
