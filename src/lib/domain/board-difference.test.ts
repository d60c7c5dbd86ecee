import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfDay, world } from '../../../tests/support/arbitraries';
import {
	aCatalogue,
	aForecast,
	anEvidence,
	anObservation,
	aFigure,
	aPrediction,
	aPredictionEntry,
	aResolution,
	at,
	LATE,
	NO
} from '../../../tests/support/builders';
import { differencesBetween, standingAgain } from './board-difference';
import type { Entry } from './entry';
import { supposed } from './supposed';
import { replay } from './replay';

const said = aPredictionEntry(aPrediction());
const boardOf = (...entries: Entry[]) => replay(aCatalogue({ entries }), [], LATE);
const changes = (before: Entry[], after: Entry[]) =>
	differencesBetween(boardOf(...before), boardOf(...after)).map(({ id, changes }) => [id, changes]);

describe('what differs between two boards', () => {
	it('is a claim that only one of them has', () => {
		expect(changes([], [said])).toEqual([['claim', [{ what: 'added' }]]]);
		expect(changes([said], [])).toEqual([['claim', [{ what: 'missing' }]]]);
	});

	it('is a verdict, or another resolution with the same verdict', () => {
		const again = aResolution({ id: 'again', recordedAt: at(1) });
		const reversed = { ...again, ruling: { as: 'outcome', outcome: NO } } as const;
		expect(changes([said], [said, aResolution()])).toEqual([
			['claim', [{ what: 'verdict', from: 'overdue', to: 'came true' }]]
		]);
		expect(changes([said, aResolution()], [said, aResolution(), again])).toEqual([
			['claim', [{ what: 'resolution' }]]
		]);
		expect(changes([said, aResolution()], [said, aResolution(), reversed])).toEqual([
			['claim', [{ what: 'verdict', from: 'came true', to: 'did not' }]]
		]);
	});

	it('is a new wording, but not another order of its keys', () => {
		const reworded = aPredictionEntry(aPrediction({ claim: 'It happens in 2025.' }));
		expect(changes([said], [reworded])).toEqual([['claim', [{ what: 'wording' }]]]);
		const turned = Object.fromEntries(Object.entries(said.prediction).reverse());
		const same = { ...said, prediction: turned as unknown as typeof said.prediction };
		expect(changes([said], [same])).toEqual([]);
	});

	it('is a forecast or evidence more, or another in its place', () => {
		const [one, two] = [aForecast({ id: 'one' }), aForecast({ id: 'two' })];
		expect(changes([said], [said, one])).toEqual([
			['claim', [{ what: 'forecasts', from: 0, to: 1 }]]
		]);
		expect(changes([said, one], [said, two])).toEqual([
			['claim', [{ what: 'forecasts', from: 1, to: 1 }]]
		]);
		expect(changes([said], [said, anEvidence()])).toEqual([
			['claim', [{ what: 'evidence', from: 0, to: 1 }]]
		]);
	});

	it('is nothing between a board and itself, and runs both ways', () => {
		fc.assert(
			fc.property(world, asOfDay, ({ catalogue, journal }, asOf) => {
				const [before, after] = [replay(catalogue, [], asOf), replay(catalogue, journal, asOf)];
				expect(differencesBetween(after, after)).toEqual([]);
				const ids = (those: { id: string }[]) => those.map(({ id }) => id).sort();
				expect(ids(differencesBetween(after, before))).toEqual(
					ids(differencesBetween(before, after))
				);
			})
		);
	});
});

describe('drafts supposed to be entered', () => {
	const after = (entries: readonly Entry[], ...drafts: Parameters<typeof supposed>[0]) =>
		replay(aCatalogue({ entries, figures: [aFigure()] }), supposed(drafts), LATE);
	const before = (entries: readonly Entry[]) => after(entries);
	const {
		id: _id,
		recordedAt: _at,
		...no
	} = aResolution({
		ruling: { as: 'outcome', outcome: NO }
	});

	it('overrule what stands, and annul what hangs on it', () => {
		const hanging = aPrediction({
			id: 'child',
			conditions: [{ text: 'First the claim', prediction: 'claim', holds: 'came true' }]
		});
		const entries = [said, aPredictionEntry(hanging), aResolution()];
		const drafted = { ...no, corrects: aResolution().id, reason: 'It was not so.' };
		const found = differencesBetween(before(entries), after(entries, drafted));
		expect(found.map(({ id, changes: [change] }) => [id, change])).toEqual([
			['child', { what: 'verdict', from: 'overdue', to: 'annulled' }],
			['claim', { what: 'verdict', from: 'came true', to: 'did not' }]
		]);
	});

	it('let what a correction put aside stand again, once that is taken back', () => {
		const first = aResolution();
		const second = aResolution({
			id: 'second',
			recordedAt: at(5),
			corrects: first.id,
			reason: '-'
		});
		const measured = anObservation();
		const remeasured = anObservation({
			id: 'anew',
			recordedAt: at(5),
			corrects: measured.id,
			reason: '-'
		});
		const entries = [said, first, second, measured, remeasured];
		const retracting = ({ id, knownOn }: Entry) =>
			({ type: 'retraction', retracts: id, knownOn, reason: '-' }) as const;
		const takenBack = after(entries, retracting(second), retracting(remeasured));
		expect(standingAgain(before(entries), takenBack)).toEqual([first, measured]);
		expect(standingAgain(before([said, first]), after([said, first], retracting(first)))).toEqual(
			[]
		);
	});
});
