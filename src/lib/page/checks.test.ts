import { describe, expect, it } from 'vitest';
import { aPrediction, aReveal, aSeal } from '../../../tests/support/builders';
import type { SealEntry } from '../domain/entry';
import type { ChainFollowed } from '../snapshot/follow-chains';
import type { Verification } from '../snapshot/verify';
import type { SealFit } from '../formats/sealed-prediction';
import { sealsCarriedWords, type KeptBefore } from '../text/seal-words';
import { checksOf } from './checks';

const MADE = '2026-12-03T08:00:00.000Z';
const REPLAY = { entries: 3, missing: [], omitted: [], unasked: [] };
const verified = (chains: readonly ChainFollowed[], found: Partial<Verification['replay']> = {}) =>
	checksOf({ digest: 'a'.repeat(64), replay: { ...REPLAY, ...found }, chains, seals: [] }, MADE);
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
		'cannot be checked',
		'nothing to check',
		'cannot be checked'
	]);
});

it('tells a replay that falls short', () => {
	expect(verified([], { missing: ['gone'] })[1]).toEqual({
		how: 'failed',
		finding: 'Replay falls short.',
		rest: 'It names 1 claim that its 3 records do not give.'
	});
});

it('tells claims that are left out, and claims that were not asked for', () => {
	expect(verified([], { omitted: ['no', 'neither'], unasked: ['extra'] })[1]).toEqual({
		how: 'failed',
		finding: 'Replay gives other claims.',
		rest: 'It leaves out 2 claims that its 3 records give and that belong on it. It shows 1 claim that what it was made for leaves out.'
	});
});

it('sums up thousands of chains, and hides no broken one among them', () => {
	const chains = Array.from({ length: 8000 }, (_, index) => chain(index));
	const checks = verified([...chains, chain(8000, { broken: { kind: 'gap', seq: 1 } })]);
	expect(checks).toHaveLength(11);
	expect(checks[3]?.finding).toBe('Chain broken at entry 1.');
	expect(checks[9]).toEqual({
		how: 'held',
		finding: '7,995 more chains:',
		rest: '0 of them broken.'
	});
	const broken = chains.map((one) => ({ ...one, broken: { kind: 'gap', seq: 1 } as const }));
	expect(verified(broken)[9]).toMatchObject({ how: 'failed', rest: '7,994 of them broken.' });
});

it('tells how what it carries stands to the catalogue that it names', () => {
	const of = (catalogue: Verification['catalogue']) =>
		checksOf(
			{ digest: '', replay: REPLAY, chains: [], seals: [], ...(catalogue && { catalogue }) },
			MADE
		)[2];
	expect(of({ altered: 0, omitted: 0 })).toMatchObject({ how: 'held' });
	expect(of({ altered: 1, omitted: 2 })).toEqual({
		how: 'failed',
		finding: 'It differs from the catalogue that it names.',
		rest: '1 thing in it is not as there and 2 records of it were left out.'
	});
	expect(of('not kept')).toMatchObject({ how: 'cannot be checked' });
});

it('tells a time that something in it contradicts', () => {
	const of = (ahead: Verification['ahead']) =>
		checksOf(
			{ digest: 'a'.repeat(64), replay: REPLAY, chains: [], seals: [], ...(ahead && { ahead }) },
			'2020-01-01T00:00:00.000Z'
		)[2];
	expect(of({ what: 'record', at: '2026-11-26T10:59:00.000Z' })).toEqual({
		how: 'failed',
		finding: 'Its times contradict each other.',
		rest: 'It says that it was made on 1 January 2020, 00:00 UTC, and holds a record of 26 November 2026, 10:59 UTC. Do not take it for that old.'
	});
	expect(of({ what: 'board', at: '2026-11-26' })?.rest).toContain(
		'and shows the board of 26 November 2026.'
	);
	expect(of(undefined)?.how).toBe('cannot be checked');
});

it('tells a time that has not come where it is read, unless clocks differ by that much', () => {
	const at = (now: string) =>
		checksOf({ digest: '', replay: REPLAY, chains: [], seals: [] }, MADE, { now }).find(
			({ finding }) => finding === 'Made in the future.'
		);
	expect(at('2026-11-22T10:00:00.000Z')).toEqual({
		how: 'failed',
		finding: 'Made in the future.',
		rest: 'By its maker’s clock it was made on 3 December 2026, 08:00 UTC; by yours it is only 22 November 2026, 10:00 UTC. One of the two is wrong.'
	});
	expect(at('2026-12-03T07:55:00.000Z')).toBeUndefined();
	expect(at('2026-12-03T07:54:00.000Z')).toBeDefined();
});

describe('sealed predictions', () => {
	const seals = ['a', 'b', 'c'].map((id) => aSeal(aPrediction({ id, saidOn: '2026-11-20' })));
	const [open, wrong] = seals as [SealEntry, SealEntry];
	const revealOf = (id: string) =>
		aReveal(aPrediction({ id, title: `Claim ${id}`, saidOn: '2026-11-20' }));
	const checks = (kept?: KeptBefore) =>
		checksOf(
			{
				digest: 'a'.repeat(64),
				replay: REPLAY,
				chains: [],
				seals: [
					{
						seal: open,
						revealed: { reveal: revealOf('a'), seal: open, fit: 'matches' },
						isReworded: false
					},
					{
						seal: wrong,
						revealed: { reveal: revealOf('b'), seal: wrong, fit: 'differs' },
						isReworded: false
					},
					{ seal: seals[2] as SealEntry, isReworded: false }
				]
			},
			MADE,
			{ keptBefore: () => kept }
		).slice(4, -1);

	it('are counted with the day of the snapshot, those that do not match first', () => {
		expect(checks()).toEqual([
			{
				how: 'nothing to check',
				finding: 'Carries 3 sealed predictions.',
				rest: 'By its maker’s clock this snapshot was made on 3 December 2026, 08:00 UTC; by then they were sealed. One is revealed. What is revealed of one is not what was sealed. Of one only a digest is here.'
			},
			{
				how: 'failed',
				finding: 'Revealed: does not match its seal of 20 November 2026.',
				rest: '“Claim b” does not count. It gives another digest than the one that was sealed.'
			},
			{
				how: 'held',
				finding: 'Revealed: matches its seal.',
				rest: '“Claim a” is what was sealed, to the letter. Sealed on 20 November 2026 by its maker’s clock; nothing here witnesses the day.'
			}
		]);
	});

	it('are not called revealed where what was revealed is something else', () => {
		const told = (...fits: readonly SealFit[]) =>
			sealsCarriedWords(
				2,
				fits.map((fit) => ({ fit })),
				MADE
			).rest.split('were sealed. ')[1];
		expect(told('differs', 'other day')).toBe('What is revealed of them is not what was sealed.');
		expect(told('matches', 'matches')).toBe('All are revealed.');
		expect(told()).toBe('Of them only digests are here.');
	});

	it('are as old as the earliest snapshot kept here that carries their seal', () => {
		const kept = { title: 'In time', keptAt: '2026-11-21T08:00:00.000Z' };
		const [, , matching, hidden] = checks(kept);
		expect(matching?.rest).toBe(
			'“Claim a” is what was sealed, to the letter. A snapshot kept here since 21 November 2026 already carried this seal: “In time”.'
		);
		expect(hidden).toEqual({
			how: 'held',
			finding: 'Seal seen before.',
			rest: 'A snapshot kept here since 21 November 2026 already carried this seal: “In time”.'
		});
	});
});

it('names who signed first, and leaves open who made it where no signature says so', () => {
	const signature = { key: 'k', fingerprint: '1a2b3c4d5e6f7081', how: 'holds' } as const;
	const verification = {
		digest: 'a'.repeat(64),
		replay: REPLAY,
		chains: [],
		seals: [],
		signature
	};
	const [first, ...rest] = checksOf(verification, MADE, { whose: { name: 'Anna' } });
	expect(first?.finding).toBe('Signed by Anna, whom you trust.');
	expect(rest.at(-1)?.rest).toBe('whether a verdict is right.');
	const failed = { ...verification, signature: { ...signature, how: 'does not hold' as const } };
	expect(checksOf(failed, MADE, { whose: { name: 'Anna' } })[0]).toMatchObject({ how: 'failed' });
	expect(checksOf(failed, MADE, { whose: { name: 'Anna' } }).at(-1)?.rest).toMatch(/^who made it/);
	expect(checksOf(verification, MADE)[0]?.finding).toBe('Signed with key 1a2b 3c4d 5e6f 7081.');
});
