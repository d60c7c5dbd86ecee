import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aScenario,
	LATE,
	NO,
	YES
} from '../../../tests/support/builders';
import type { Board } from '../domain/board';
import type { Branch, Scenario } from '../domain/catalogue';
import type { Entry, Outcome, Ruling } from '../domain/entry';
import type { Prediction } from '../domain/prediction';
import { replay } from '../domain/replay';
import { spanWords, storiesFinding, storyFinding } from './story-words';

const vague = { missing: ['measure'], why: 'Too vague.' } as const;
const branches: Branch[] = [
	{
		title: 'Who comes first',
		fork: 'rivals',
		children: [
			{ title: 'The Far Eastern route', prediction: 'east' },
			{ title: 'Mongolia', prediction: 'west' }
		]
	},
	{
		title: 'What then?',
		fork: 'rivals',
		children: [{ title: 'Nobody pays', prediction: 'pay' }]
	}
];

function boardOf(
	predictions: Partial<Prediction>[],
	outcomes: Record<string, Outcome | Ruling> = {},
	over: Partial<Scenario> = {}
): { board: Board; scenario: Scenario } {
	const ids = predictions.map(({ id }) => id ?? 'claim');
	const entries: Entry[] = [
		...predictions.map((one) => aPredictionEntry(aPrediction(one))),
		...Object.entries(outcomes).map(([prediction, what]) =>
			aResolution({
				id: `${prediction}/r`,
				prediction,
				ruling: 'as' in what ? what : { as: 'outcome', outcome: what }
			})
		)
	];
	const scenario = aScenario({ title: 'Two lines', predictions: ids, ...over });
	return { board: replay(aCatalogue({ entries, scenarios: [scenario] }), [], LATE), scenario };
}

function titleOf(...given: Parameters<typeof boardOf>): string {
	const { board, scenario } = boardOf(...given);
	return storyFinding(scenario, board).title;
}

const open = { window: { opensOn: '2023-02-06', basis: 'stated' } } as const;

describe('the finding of a story', () => {
	const three = [{ id: 'east' }, { id: 'west' }, { id: 'pay' }];

	it('is what followed at the first fork that the outcomes decided', () => {
		expect(titleOf(three, { east: YES }, { branches })).toBe(
			'Who comes first: the Far Eastern route'
		);
		expect(titleOf(three, { west: YES }, { branches })).toBe('Who comes first: Mongolia');
		const { board, scenario } = boardOf(three, { west: YES, pay: YES }, { branches });
		expect(storyFinding(scenario, board).others).toEqual(['What then? nobody pays']);
	});

	it('is a sentence where the catalogue has one for what followed', () => {
		const happened = 'The Far Eastern route came first';
		const told = branches.map((branch) => ({
			...branch,
			children: (branch.children ?? []).map((child) => ({ ...child, happened }))
		}));
		expect(titleOf(three, { east: YES }, { branches: told })).toBe(happened);
		expect(titleOf(three, { east: YES, west: YES }, { branches: told })).toBe(
			'Who comes first: the Far Eastern route and Mongolia'
		);
	});

	it('names no claim as a fact that nothing has settled', () => {
		const visit: Branch[] = [
			{
				title: 'Xi comes',
				prediction: 'pay',
				fork: 'rivals',
				children: [{ title: 'In March', prediction: 'east' }]
			}
		];
		expect(titleOf(three, { east: YES }, { branches: visit })).toBe('Two lines: in March');
		expect(titleOf(three, { east: YES, pay: YES }, { branches: visit })).toBe('Xi comes: in March');
	});

	it('says where only part of it followed, or more than one', () => {
		const partly: Ruling = {
			as: 'outcome',
			outcome: YES,
			partly: { held: 'The pipes.', failed: 'The gas.' }
		};
		expect(titleOf(three, { east: partly, west: YES }, { branches })).toBe(
			'Who comes first: the Far Eastern route, in part and Mongolia'
		);
	});

	it('counts what came true where no fork is decided', () => {
		expect(titleOf(three, { east: YES, west: YES, pay: YES })).toBe(
			'All three claims that can be checked came true'
		);
		expect(titleOf(three, { east: YES, west: NO, pay: NO })).toBe(
			'One of the three claims that can be checked came true'
		);
		expect(titleOf([...three, { id: 'later', ...open }], { east: YES, west: NO })).toBe(
			'One of the four claims that can be checked has come true so far'
		);
		expect(titleOf([{ id: 'east', ...open }, { id: 'west' }], { west: NO })).toBe(
			'None of the two claims that can be checked has come true so far'
		);
	});

	it('tells foresight from what was known already', () => {
		const known = { id: 'east', saidOn: '2024-06-01' };
		expect(titleOf([known, { id: 'later', ...open }], { east: YES })).toBe(
			'Only what was already known when said has come true so far'
		);
	});

	it('says when nothing in it can be checked', () => {
		expect(titleOf([{ notScorable: vague }])).toBe('Its one claim can’t be checked');
		expect(
			titleOf([
				{ id: 'a', notScorable: vague },
				{ id: 'b', notScorable: vague }
			])
		).toBe('None of its two claims can be checked');
	});

	it('falls back to the title where nothing is decided or said', () => {
		expect(titleOf(three, {}, { branches })).toBe('Two lines');
		expect(titleOf([])).toBe('Two lines');
	});
});

describe('the list of stories', () => {
	it('leads with how many were decided', () => {
		const three = [{ id: 'east' }, { id: 'west' }, { id: 'pay' }];
		expect(storiesFinding(boardOf(three, { east: YES }, { branches }).board)).toBe(
			'In one of one story the outcomes have chosen among rivals'
		);
		expect(storiesFinding(boardOf(three, {}, { branches }).board)).toBe(
			'In none of one story have the outcomes chosen among rivals yet'
		);
		expect(storiesFinding(boardOf([]).board)).toBe('No story had begun');
	});

	it('dates a story from its first statement to its last close', () => {
		const words = (...predictions: Partial<Prediction>[]) =>
			spanWords(boardOf(predictions).board.predictions);
		expect(words({ id: 'a' }, { id: 'b', saidOn: '2023-03-22' })).toBe(
			'said 6 Feb – 22 Mar 2023, last close 31 Dec 2024'
		);
		expect(words({ id: 'a' }, { id: 'b', ...open })).toBe(
			'said 6 Feb 2023, last named close 31 Dec 2024'
		);
		expect(words({ id: 'a', ...open })).toBe('said 6 Feb 2023, without a close');
		expect(words({ id: 'a', notScorable: vague })).toBe('said 6 Feb 2023');
	});
});
