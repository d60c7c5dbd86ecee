import { expect, it } from 'vitest';
import { PIECES, resolvabilityOf, type PredictionDraft } from '../domain/resolvability';
import { aPrediction } from '../../../tests/support/builders';
import type { PredictionState } from '../domain/board';
import {
	conditionFailedWords,
	gradeMeans,
	pieceAsks,
	piecesInShort,
	pieceSays,
	saysOtherwiseWords,
	saysWords,
	standsWords,
	titleHint
} from './resolvability-words';

const trade: PredictionDraft = {
	question: {
		kind: 'numeric',
		target: {
			operator: 'above',
			value: 300,
			unit: 'bn USD',
			period: '2030',
			publisher: 'China customs'
		}
	},
	criteria: { cameTrueIf: 'Goods trade of the year.' },
	window: { closesOn: '2030', basis: 'inferred' }
};

it('The check counts the pieces and names what is missing', () => {
	expect(piecesInShort(resolvabilityOf(trade))).toBe('6 of 8 there, 1 inferred, 1 missing.');
	expect(standsWords(trade)).toBe('With one gap. Missing: tie rule.');
	expect(standsWords({ question: { kind: 'binary' }, window: { basis: 'stated' } })).toBe(
		'Not scorable as it stands. Missing: measure, source, deadline and tie rule.'
	);
});

it('What the sentence says is put as it would be filled in', () => {
	const all = { operator: 'above', value: '250', unit: 'bn USD', period: '2027' } as const;
	expect(saysWords(all)).toBe('The sentence says: more than 250\u00a0bn USD, in 2027.');
	expect(saysWords({ closesOn: '2030', basis: 'inferred' })).toBe(
		'The sentence says: deadline 2030, worked out.'
	);
});

it('A field that says otherwise than the sentence is told beside what the sentence says', () => {
	const stated = { closesOn: '2028-12-31', basis: 'stated' } as const;
	expect(saysOtherwiseWords({ said: stated, typed: '2028-06' })).toBe(
		'The sentence says 31 December 2028; the deadline is 30 June 2028.'
	);
	expect(saysOtherwiseWords({ said: { closesOn: '2028', basis: 'inferred' }, typed: '2029' })).toBe(
		'The sentence says 2028; the deadline is 31 December 2029.'
	);
	expect(saysOtherwiseWords({ said: { period: '2027' }, typed: '2026' })).toBe(
		'The sentence says 2027; the period is 2026.'
	);
});

it('A short title is counted, or shown as it will be made', () => {
	expect(titleHint({ title: 'Trade reaches $300 bn', claim: '' })).toBe('21 of 50, for lists.');
	expect(titleHint({ title: ' ', claim: 'He visits.' })).toBe('Empty, lists have: He visits');
});

it('A draft that asks nothing yet is told what for, and never what it has', () => {
	const question = { kind: 'numeric', target: {} } as const;
	const draft = {
		question,
		criteria: { decidedBy: 'China customs' },
		window: { closesOn: '2027', basis: 'stated' }
	} as const;
	expect(gradeMeans(resolvabilityOf(draft))).toBe('Nothing says yet what is looked at.');
	expect(gradeMeans(resolvabilityOf({ ...draft, claim: 'Trade grows.' }))).toBe(
		'Nothing says yet what would make it true.'
	);
});

it('Each piece says what it is, or asks for it as its kind does', () => {
	expect(PIECES.map((piece) => pieceSays(piece, trade))).toEqual([
		'Goods trade of the year.',
		'more than',
		'300',
		'bn USD',
		'in 2030',
		'China customs',
		'2030',
		''
	]);
	expect(pieceAsks('tie rule', 'numeric')).toBe('Which print? How near?');
	expect(pieceAsks('tie rule', 'date')).toBe('What if sources differ?');
});

it('A condition that has failed is told by what became of the claim it names, and since when', () => {
	const came = (verdict: PredictionState['verdict']) =>
		conditionFailedWords({
			prediction: aPrediction({ title: 'A visit' }),
			verdict,
			settledOn: '2023-05'
		} as PredictionState);
	const begin = 'This condition has already failed: “A visit”';
	expect(came('did not')).toBe(`${begin} did not come true, known May 2023.`);
	expect(came('partly')).toBe(`${begin} came true in part, known May 2023.`);
	expect(came('annulled')).toBe(`${begin} was annulled, known May 2023.`);
});
