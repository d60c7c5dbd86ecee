import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asOfDay, frozen, sharedWorld, shuffled, world } from '../../../tests/support/arbitraries';
import { LATE } from '../../../tests/support/builders';
import { replay } from './replay';
import { statusOf } from './status';
import { isSettled, VERDICTS } from './verdict';

it('does not depend on the order of recording, nor of arrival', () => {
	const mixed = world.chain((one) =>
		fc.tuple(fc.constant(one), shuffled(one.catalogue.entries), shuffled(one.journal))
	);
	fc.assert(
		fc.property(mixed, asOfDay, ([{ catalogue, journal }, entries, other], asOf) => {
			const board = replay(catalogue, journal, asOf);
			expect({ ...replay({ ...catalogue, entries }, other, asOf), catalogue }).toEqual(board);
		}),
		{ numRuns: 300 }
	);
});

it('joins two journals alike from either side, and again without effect', () => {
	fc.assert(
		fc.property(sharedWorld, asOfDay, ({ catalogue, mine, theirs }, asOf) => {
			const joined = replay(catalogue, [...mine, ...theirs], asOf);
			expect(replay(catalogue, [...theirs, ...mine], asOf)).toEqual(joined);
			expect(replay(catalogue, [...mine, ...theirs, ...mine, ...theirs], asOf)).toEqual(joined);
		}),
		{ numRuns: 300 }
	);
});

it('changes nothing that it is given', () => {
	fc.assert(
		fc.property(world, asOfDay, ({ catalogue, journal }, asOf) => {
			expect(replay(frozen(catalogue), frozen(journal), asOf)).toBeDefined();
		})
	);
});

it('shows no prediction before it was wholly said, and drops none on a later day unless taken back', () => {
	fc.assert(
		fc.property(world, asOfDay, asOfDay, ({ catalogue, journal }, one, other) => {
			const [early, late] = [one, other].sort() as [string, string];
			const lost = replay(catalogue, journal, early).predictions.filter(
				({ prediction }) => !replay(catalogue, journal, late).byPrediction.has(prediction.id)
			);
			const retracted = new Set(
				journal.flatMap((entry) => (entry.type === 'retraction' ? [entry.retracts] : []))
			);
			expect(
				lost.every(({ history }) => history.some(({ entry }) => retracted.has(entry.id)))
			).toBe(true);
			expect(replay(catalogue, journal, '2022-12-30').predictions).toEqual([]);
		})
	);
});

it('gives each prediction one verdict, and all that hangs on it in step', () => {
	fc.assert(
		fc.property(world, asOfDay, ({ catalogue, journal }, asOf) => {
			const board = replay(catalogue, journal, asOf);
			expect([...board.byPrediction.values()]).toEqual(board.predictions);
			for (const state of board.predictions) {
				expect(VERDICTS).toContain(state.verdict);
				expect(state.status).toBe(statusOf(state.verdict));
				expect(state.settledOn !== undefined).toBe(isSettled(state.verdict));
				if (state.timing) expect(isSettled(state.verdict)).toBe(true);
				if (state.alreadyKnown) expect(isSettled(state.verdict)).toBe(true);
				if (state.prediction.notScorable) expect(state.verdict).toBe('not scorable');
				else if (state.conditions.some(({ state: how }) => how === 'failed')) {
					expect(state.verdict).toBe('annulled');
				}
			}
		}),
		{ numRuns: 300 }
	);
});

it('meets every verdict in these worlds', () => {
	const met = new Set<string>();
	fc.assert(
		fc.property(world, asOfDay, ({ catalogue, journal }, asOf) => {
			for (const day of [asOf, LATE]) {
				for (const { verdict } of replay(catalogue, journal, day).predictions) met.add(verdict);
			}
			expect(met.size).toBeLessThanOrEqual(VERDICTS.length);
		}),
		{ numRuns: 300 }
	);
	expect([...VERDICTS].filter((verdict) => !met.has(verdict))).toEqual([]);
});
