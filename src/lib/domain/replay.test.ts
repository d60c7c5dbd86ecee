import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfDay, world } from '../../../tests/support/arbitraries';
import {
	aCatalogue,
	aFigure,
	aForecast,
	anEvidence,
	aNote,
	anObservation,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aRetraction,
	aReveal,
	aScenario,
	aSeal,
	aSecret,
	at,
	LATE,
	link,
	NO
} from '../../../tests/support/builders';
import { historyOf } from './board-history';
import type { Entry } from './entry';
import { replay } from './replay';

const claim = aPrediction();
const said = aPredictionEntry(claim);

function boardOf(entries: readonly Entry[], journal: readonly Entry[] = [], asOf = LATE) {
	return replay(aCatalogue({ entries }), journal, asOf);
}

function stateOf(entries: readonly Entry[], journal: readonly Entry[] = [], asOf = LATE) {
	const state = boardOf(entries, journal, asOf).byPrediction.get('claim');
	if (!state) throw new Error('no claim on the board');
	return state;
}

describe('as of a day', () => {
	const entries = [said, aResolution({ knownOn: '2024-03-01' })];

	it('a claim is not on the board before it was said', () => {
		expect(boardOf(entries, [], '2023-02-05').predictions).toEqual([]);
		expect(boardOf(entries, [], '2023-02-06').predictions).toHaveLength(1);
	});

	it('an outcome counts from the day it became public', () => {
		expect(stateOf(entries, [], '2024-02-29').verdict).toBe('open');
		expect(stateOf(entries, [], '2024-03-01').verdict).toBe('came true');
	});

	it.each([
		['2023-02-06', 'open'],
		['2024-12-01', 'due'],
		['2025-01-01', 'overdue']
	])('an unsettled claim on %s is %s', (asOf, status) => {
		expect(stateOf([said], [], asOf)).toMatchObject({ status, verdict: status });
	});

	it('a claim whose window has yet to open is upcoming', () => {
		const window = { opensOn: '2023-06-01', closesOn: '2024-12-31', basis: 'stated' } as const;
		const entry = aPredictionEntry(aPrediction({ window }));
		expect(stateOf([entry], [], '2023-05-31').verdict).toBe('upcoming');
		expect(stateOf([entry], [], '2023-06-01').verdict).toBe('open');
	});
});

describe('a resolution', () => {
	it('is overruled by a later one, and both stay with their reasons', () => {
		const later = aResolution({
			id: 'claim/again',
			ruling: { as: 'outcome', outcome: NO },
			knownOn: '2024-06-01',
			recordedAt: at(2),
			reason: 'The report was withdrawn.'
		});
		const state = stateOf([said, later, aResolution()]);
		expect(state).toMatchObject({ verdict: 'did not', settledOn: '2024-06-01' });
		expect(state.resolution?.reason).toBe('The report was withdrawn.');
		expect(state.history.map(({ entry }) => entry.id)).toEqual([
			'claim/resolution',
			'claim/said',
			'claim/again'
		]);
		expect(stateOf([said, later, aResolution()], [], '2024-05-31').verdict).toBe('came true');
	});

	it('of the reader overrules the catalogue, even a newer edition of it', () => {
		const mine = aResolution({
			id: 'mine',
			ruling: { as: 'outcome', outcome: NO },
			recordedAt: '2025-01-01T00:00:00.000Z',
			link: link(1)
		});
		expect(stateOf([said, aResolution()], [mine]).verdict).toBe('did not');
	});

	it('taken back leaves what stood before it', () => {
		const mine = aResolution({ id: 'mine', link: link(1), recordedAt: at(1) });
		const undo = aRetraction('mine', { link: link(2), recordedAt: at(2) });
		expect(stateOf([said], [mine]).verdict).toBe('came true');
		const undone = stateOf([said], [mine, undo], '2025-06-01');
		expect(undone).toMatchObject({ verdict: 'overdue', touched: false });
		expect(undone.history.map(({ standing }) => standing)).toEqual([
			'stands',
			'retracted',
			'stands'
		]);
	});

	it('of a chain that forges a circle with another is read once', () => {
		const forged = [1, 2, 3].map((index) =>
			aResolution({
				id: `r${index}`,
				recordedAt: at(index),
				corrects: `r${(index % 3) + 1}`,
				link: link(1, `chain ${index}`)
			})
		);
		expect(stateOf([said], forged).resolution?.id).toBe('r3');
	});

	it('as annulled or ambiguous is void and settled', () => {
		const annulled = aResolution({ ruling: { as: 'annulled', why: 'Cancelled.' } });
		const ambiguous = aResolution({ ruling: { as: 'ambiguous', why: 'Both.' } });
		expect(stateOf([said, annulled])).toMatchObject({
			status: 'annulled',
			settledOn: '2024-03-01'
		});
		expect(stateOf([said, ambiguous])).toMatchObject({ status: 'ambiguous', verdict: 'ambiguous' });
	});

	it('settles nothing of a claim that cannot be scored', () => {
		const vague = aPrediction({ notScorable: { missing: ['threshold'], why: 'How much?' } });
		const state = stateOf([aPredictionEntry(vague), aResolution({ happenedOn: '2024' })]);
		expect(state).toMatchObject({ kind: 'not scorable', verdict: 'not scorable', status: 'open' });
		expect(state).not.toHaveProperty('settledOn');
		expect(state).not.toHaveProperty('timing');
	});

	it('known on or before the day it was said makes it already known', () => {
		expect(stateOf([said, aResolution({ knownOn: '2023-02-06' })]).alreadyKnown).toBe(true);
		expect(stateOf([said, aResolution({ knownOn: '2023-02-07' })]).alreadyKnown).toBe(false);
		expect(stateOf([said, aResolution({ knownOn: '2023-02' })]).alreadyKnown).toBe(false);
		const mine = (recordedAt: string, forecaster = 'reader') => [
			aPredictionEntry(aPrediction({ forecaster }), { link: link(1), recordedAt }),
			aResolution({ knownOn: '2024-03-01' })
		];
		// The reader's own word counts from the day it was entered, what others had said from when they said it.
		expect(stateOf(mine('2024-02-29T09:00:00.000Z')).alreadyKnown).toBe(false);
		expect(stateOf(mine('2024-03-01T09:00:00.000Z')).alreadyKnown).toBe(true);
		expect(stateOf(mine('2024-03-01T09:00:00.000Z', 'author')).alreadyKnown).toBe(false);
		const sometime = aPredictionEntry(aPrediction({ saidOn: '2023-02' }));
		expect(stateOf([sometime, aResolution({ knownOn: '2023-02-01' })]).alreadyKnown).toBe(true);
		expect(stateOf([sometime, aResolution({ knownOn: '2023-02-02' })]).alreadyKnown).toBe(false);
	});
});

describe('what the board gathers', () => {
	it('holds the standing forecasts, evidence and notes of a claim', () => {
		const journal = [
			aForecast({ id: 'f1', link: link(1), recordedAt: at(1) }),
			aForecast({ id: 'f2', link: link(2), recordedAt: at(2), corrects: 'f1', reason: 'Typo.' }),
			aNote({ id: 'n1', link: link(3), recordedAt: at(3) })
		];
		const evidence = [
			anEvidence({ id: 'late', knownOn: '2023-09-01' }),
			anEvidence({ id: 'soon', knownOn: '2023-03-01' })
		];
		const state = stateOf([said, ...evidence], journal);
		expect(state.forecasts.map(({ id }) => id)).toEqual(['f2']);
		expect(state.evidence.map(({ id }) => id)).toEqual(['soon', 'late']);
		expect(state.notes.map(({ id }) => id)).toEqual(['n1']);
		expect(state.touched).toBe(true);
		expect(state.history.find(({ entry }) => entry.id === 'f1')?.standing).toBe('corrected');
	});

	it('is untouched where the reader said nothing, and touched where they took back the catalogue', () => {
		expect(stateOf([said, aResolution()]).touched).toBe(false);
		const undo = aRetraction('claim/resolution', { link: link(1), recordedAt: at(1) });
		expect(stateOf([said, aResolution()], [undo])).toMatchObject({
			touched: true,
			verdict: 'overdue'
		});
	});

	it('shows a prediction as last worded', () => {
		const reworded = aPredictionEntry(aPrediction({ title: 'Better said' }), {
			id: 'mine',
			corrects: said.id,
			reason: 'Clearer.',
			link: link(1),
			recordedAt: at(1)
		});
		expect(stateOf([said], [reworded]).prediction.title).toBe('Better said');
		const undo = aRetraction('mine', { link: link(2), recordedAt: at(2) });
		expect(stateOf([said], [reworded, undo]).prediction.title).toBe('A claim');
	});

	it('keeps the order of the scenarios, with the rest after it as they were entered', () => {
		const [one, two, mine] = ['one', 'two', 'mine'].map((id) => aPrediction({ id }));
		const catalogue = aCatalogue({
			scenarios: [aScenario({ predictions: ['two', 'one'] })],
			entries: [aPredictionEntry(one!), aPredictionEntry(two!)]
		});
		const own = aPredictionEntry(mine!, { link: link(1), recordedAt: '2020-01-01T00:00:00.000Z' });
		const board = replay(catalogue, [own], LATE);
		expect(board.predictions.map(({ prediction }) => prediction.id)).toEqual([
			'two',
			'one',
			'mine'
		]);
		expect(board.predictions.map(({ scenario }) => scenario)).toEqual([
			'story',
			'story',
			undefined
		]);
	});

	it('has of a figure what was measured, aimed at, passed and leaned on by its day', () => {
		const target = { figure: 'trade', operator: 'at least', value: 200, unit: 'bn USD' } as const;
		const trade = aPrediction({ id: 'trade-200', question: { kind: 'numeric', target } });
		const vague = aPrediction({
			id: 'vague',
			notScorable: { missing: ['measure'], why: '…', proxy: { text: 'Trade', figure: 'trade' } }
		});
		const figure = aFigure({
			milestones: [
				{ happenedOn: '2023', knownOn: '2024-01-12', text: 'Passed' },
				{ happenedOn: '2025', knownOn: '2026-01-12', text: 'Fell' }
			],
			goals: [{ value: 200, by: '2024', statedOn: '2019', who: 'Both', source: 'S1' }]
		});
		const entries = [
			aPredictionEntry(trade),
			aPredictionEntry(vague),
			anObservation({ id: 'revised', knownOn: '2024-06-07', value: 240.2, print: 'revision' }),
			anObservation({ id: 'first' }),
			anObservation({ id: 'before', period: '2022', knownOn: '2024-01-12' }),
			anObservation({ id: 'to-date', period: '2023-01..2023-11', knownOn: '2023-12-07' })
		];
		const state = replay(aCatalogue({ figures: [figure], entries }), [], '2025-01-01').figures[0]!;
		expect(state.observations.map(({ id }) => id)).toEqual([
			'before',
			'to-date',
			'first',
			'revised'
		]);
		expect(state.targets.map(({ prediction }) => prediction.id)).toEqual(['trade-200']);
		expect(state.predictions).toEqual(['trade-200', 'vague']);
		expect(state.milestones.map(({ text }) => text)).toEqual(['Passed']);
		expect(state.goals).toHaveLength(1);
	});

	it('measures a figure by what was neither corrected nor taken back', () => {
		const catalogue = aCatalogue({
			figures: [aFigure()],
			entries: [anObservation({ id: 'shipped' }), anObservation({ id: 'wrong' })]
		});
		const journal = [
			anObservation({ id: 'right', corrects: 'wrong', link: link(1), recordedAt: at(1) }),
			aRetraction('shipped', { link: link(2), recordedAt: at(2) })
		];
		const [state] = replay(catalogue, journal, LATE).figures;
		expect(state?.observations.map(({ id }) => id)).toEqual(['right']);
	});
});

describe('since when a verdict has been public', () => {
	const question = {
		kind: 'numeric',
		target: { operator: 'at least', value: 200, unit: 'bn USD' }
	} as const;
	const trade = aPredictionEntry(aPrediction({ question }));
	const valued = (value: number) =>
		({ as: 'outcome', outcome: { kind: 'numeric', value, unit: 'bn USD' } }) as const;
	const running = aResolution({ id: 'total/1', ruling: valued(218.17), knownOn: '2023-12-07' });
	const after = (value: number, knownOn: string) =>
		aResolution({
			id: 'total/2',
			ruling: valued(value),
			knownOn,
			corrects: 'total/1',
			reason: '…'
		});

	it('a better value for the same verdict is no news of it', () => {
		const state = stateOf([trade, running, after(240.11, '2024-01-12')]);
		expect(state).toMatchObject({ verdict: 'came true', settledOn: '2023-12-07' });
		expect(state.resolution?.id).toBe('total/2');
	});

	it('a verdict reversed is known from the day of the reversal', () => {
		const state = stateOf([trade, running, after(199, '2024-01-12')]);
		expect(state).toMatchObject({ verdict: 'did not', settledOn: '2024-01-12' });
	});

	it('the same outcome with another day puts the day right', () => {
		const state = stateOf([trade, running, after(218.17, '2024-01-12')]);
		expect(state.settledOn).toBe('2024-01-12');
	});
});

describe('a prediction that was sealed', () => {
	const sealed = aPrediction({ id: 'sealed', forecaster: 'reader', saidOn: '2023-03-20' });
	const likelihood = { as: 'probability', probability: 0.7 } as const;
	const entries = [
		aSeal(sealed, { likelihood, recordedAt: '2023-03-20T08:00:00.000Z' }),
		aSecret(sealed, { likelihood }),
		aReveal(sealed, { knownOn: '2024-02-01' }, { likelihood }),
		aResolution({ prediction: 'sealed', knownOn: '2023-06-01', link: link(4), id: 'r' })
	];
	const on = (day: string) => replay(aCatalogue(), entries, day);

	it('is on no board before it is revealed, and then said on the day of its seal', () => {
		expect(on('2024-01-31').predictions).toEqual([]);
		const [state] = on('2024-02-01').predictions;
		expect(state?.prediction.saidOn).toBe('2023-03-20');
		expect(state?.revealedBy?.knownOn).toBe('2024-02-01');
		expect(historyOf(on(LATE))[0]).toMatchObject({ day: '2024-02-01', said: 1 });
	});

	it('was no knowledge after the fact, and its likelihood was stated when it was sealed', () => {
		const [state] = on('2024-02-01').predictions;
		expect(state).toMatchObject({ verdict: 'came true', alreadyKnown: false });
		expect(state?.forecasts).toMatchObject([
			{ knownOn: '2023-03-20', forecaster: 'reader', likelihood }
		]);
	});

	it('keeps that likelihood when it is reworded since', () => {
		const reworded = aPredictionEntry(
			{ ...sealed, title: 'Clearer' },
			{ id: 'reworded', link: link(5), corrects: 'sealed/reveal', reason: 'Clearer.' }
		);
		const [state] = replay(aCatalogue(), [...entries, reworded], LATE).predictions;
		expect(state?.prediction.title).toBe('Clearer');
		expect(state?.forecasts).toHaveLength(1);
	});

	it('is the same board with and without its secret', () => {
		fc.assert(
			fc.property(world, asOfDay, ({ catalogue, journal }, asOf) => {
				const open = journal.filter(({ type }) => type !== 'secret');
				expect(replay(catalogue, journal, asOf)).toEqual(replay(catalogue, open, asOf));
			})
		);
	});
});
