import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asOfDay, knownDay, world } from '../../../tests/support/arbitraries';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE,
	NO
} from '../../../tests/support/builders';
import { provisionalId } from './entry';
import { replay } from './replay';
import { stateIfSaid } from './state-if-said';
import { supposed } from './supposed';

const saying = world.chain(({ catalogue, journal }) => {
	const said = [...catalogue.entries, ...journal].filter((entry) => entry.type === 'prediction');
	const parent = fc.constantFrom(...said.map(({ prediction }) => prediction.id));
	const draft = fc
		.record({
			corrects: fc.option(fc.constantFrom(...said), { nil: undefined }),
			parents: fc.array(parent, { maxLength: 2 }),
			holds: fc.constantFrom('came true', 'did not'),
			knownOn: knownDay
		})
		.map(({ corrects, parents, holds, knownOn }) => ({
			type: 'prediction' as const,
			knownOn,
			prediction: aPrediction({
				id: corrects?.prediction.id ?? provisionalId(0),
				saidOn: knownOn,
				conditions: parents.map((prediction) => ({ text: 'First this', prediction, holds }))
			}),
			...(corrects && { corrects: corrects.id, reason: 'Misread' })
		}));
	return fc.tuple(fc.constant({ catalogue, journal }), draft);
});

it('is how a claim stands once it is entered, new or reworded, whatever it hangs on', () => {
	const seen = new Set<string>();
	fc.assert(
		fc.property(saying, asOfDay, ([{ catalogue, journal }, draft], asOf) => {
			const board = replay(catalogue, journal, asOf);
			const after = replay(catalogue, [...journal, ...supposed([draft])], asOf);
			const state = stateIfSaid(board, journal, draft);
			expect(state).toEqual(after.byPrediction.get(draft.prediction.id));
			seen.add(state?.verdict ?? 'not said yet');
		}),
		{ numRuns: 400 }
	);
	expect([...seen]).toEqual(expect.arrayContaining(['annulled', 'overdue', 'not said yet']));
});

it('follows conditions of conditions', () => {
	const hanging = (id: string, prediction: string) =>
		aPrediction({ id, conditions: [{ text: 'First this', prediction, holds: 'came true' }] });
	const entries = [
		aPredictionEntry(aPrediction({ id: 'first' })),
		aPredictionEntry(hanging('second', 'first')),
		aResolution({ prediction: 'first', ruling: { as: 'outcome', outcome: NO } })
	];
	const prediction = hanging(provisionalId(0), 'second');
	const draft = { type: 'prediction', knownOn: prediction.saidOn, prediction } as const;
	const board = replay(aCatalogue({ entries }), [], LATE);
	expect(stateIfSaid(board, [], draft)?.verdict).toBe('annulled');
});
