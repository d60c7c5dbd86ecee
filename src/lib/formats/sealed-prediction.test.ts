import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPrediction, aReveal, aSeal, aSecret, link, NONCE } from '../../../tests/support/builders';
import { provisionalId, type Likelihood, type RevealEntry } from '../domain/entry';
import type { Prediction } from '../domain/prediction';
import { sha256HexNow } from './digest-now';
import {
	checkReveals,
	newNonce,
	newPredictionId,
	revealingDraft,
	sealDigest,
	sealingDrafts,
	withoutFalse
} from './sealed-prediction';

const claim = aPrediction({ forecaster: 'reader' });
const likely: Likelihood = { as: 'probability', probability: 0.7 };
const fitOf = async (reveal: RevealEntry, seal = aSeal(claim)) =>
	(await checkReveals([seal, reveal], sha256HexNow))[0]?.fit;

/** Every way to a value inside another. */
function pathsIn(value: unknown): string[][] {
	if (typeof value !== 'object' || value === null) return [[]];
	return Object.entries(value).flatMap(([key, inner]) =>
		pathsIn(inner).map((path) => [key, ...path])
	);
}

function changedAt(value: unknown, [key, ...rest]: string[], to: unknown): unknown {
	if (key === undefined) return to;
	const inner = (value as Record<string, unknown>)[key];
	return { ...(value as object), [key]: changedAt(inner, rest, to) };
}

describe('a reveal', () => {
	it('matches the seal that it was made with, likelihood and all', async () => {
		expect(await fitOf(aReveal(claim))).toBe('matches');
		const seal = aSeal(claim, { likelihood: likely });
		expect(await fitOf(aReveal(claim, {}, { likelihood: likely }), seal)).toBe('matches');
	});

	it('no longer matches once any part of the prediction, its likelihood or the nonce is another', async () => {
		const sealed = { nonce: NONCE, prediction: claim, likelihood: likely };
		const seal = aSeal(claim, { likelihood: likely });
		const digit = fc.constantFrom(...'0123456789abcdef');
		const change = fc.oneof(
			fc
				.tuple(fc.constantFrom(...pathsIn(sealed)), fc.string({ minLength: 1 }))
				.map(([path, to]) => changedAt(sealed, path, to)),
			fc.tuple(fc.nat(63), digit).map(([at, to]) => ({
				...sealed,
				nonce: NONCE.slice(0, at) + to + NONCE.slice(at + 1)
			})),
			fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }) }).map((given) => ({
				...sealed,
				likelihood: { as: 'probability', ...given }
			})),
			fc.constantFrom<unknown>(
				{ ...sealed, likelihood: undefined },
				{ ...sealed, prediction: { ...claim, tags: [] } },
				{ ...sealed, prediction: { ...claim, criteria: undefined } }
			)
		);
		await fc.assert(
			fc.asyncProperty(change, async (changed) => {
				const { nonce, prediction, likelihood } = JSON.parse(JSON.stringify(changed)) as {
					nonce: string;
					prediction: Prediction;
					likelihood?: Likelihood;
				};
				const isSame = JSON.stringify({ nonce, prediction, likelihood }) === JSON.stringify(sealed);
				const reveal = aReveal(
					prediction,
					{},
					{ seal: seal.id, nonce, ...(likelihood && { likelihood }) }
				);
				expect(await fitOf(reveal, seal)).toBe(isSame ? 'matches' : 'differs');
			}),
			{ numRuns: 500 }
		);
	});

	it('does not match a digest copied into another journal', async () => {
		const copied = aSeal(claim, { digest: aSeal(claim).digest, link: link(1, 'their-chain') });
		expect(await fitOf(aReveal(claim), copied)).toBe('differs');
	});

	it('does not match a seal of another day than the prediction says, though the digest holds', async () => {
		expect(await fitOf(aReveal(claim), aSeal(claim, { knownOn: '2023-02-07' }))).toBe('other day');
	});

	it('is nothing without its seal, and adds nothing where it does not match', async () => {
		const wrong = aReveal(claim, { id: 'wrong' }, { nonce: 'cd'.repeat(32) });
		const lone = aReveal(claim, { id: 'lone' }, { seal: 'gone' });
		const right = aReveal(claim);
		const entries = [aSeal(claim), wrong, lone, right];
		const checked = await checkReveals(entries, sha256HexNow);
		expect(checked.map(({ fit }) => fit)).toEqual(['differs', 'no seal', 'matches']);
		expect(withoutFalse(entries, checked)).toEqual([aSeal(claim), right]);
	});
});

describe('sealing', () => {
	it('publishes nothing but a digest, and keeps what opens it', () => {
		const sealed = { prediction: claim, likelihood: likely, nonce: NONCE, chain: 'my-chain' };
		const [seal, secret] = sealingDrafts(sealed, '2026-11-22', sha256HexNow);
		expect(seal).toEqual({
			type: 'seal',
			digest: sealDigest(sealed, sha256HexNow),
			knownOn: '2026-11-22'
		});
		expect(secret).toMatchObject({ seal: provisionalId(0), nonce: NONCE, prediction: claim });
	});

	it('draws another nonce and another id each time', () => {
		const drawn = [newNonce(), newNonce(), newPredictionId(), newPredictionId()];
		expect(new Set(drawn).size).toBe(4);
		expect(drawn.map(({ length }) => length)).toEqual([64, 64, 32, 32]);
	});

	it('is revealed no earlier than it was sealed, whatever zone the reader is in by then', () => {
		const secret = aSecret(claim);
		expect(revealingDraft(secret, '2024-05-01').knownOn).toBe('2024-05-01');
		expect(revealingDraft(secret, '2023-02-05').knownOn).toBe(secret.knownOn);
	});
});
