import { describe, expect, it } from 'vitest';
import { aPrediction } from '../../../tests/support/builders';
import { PIECES, resolvabilityOf, type PieceState, type PredictionDraft } from './resolvability';

const criteria = { cameTrueIf: 'He lands.', decidedBy: 'Xinhua', finePrint: 'A layover is none.' };
const window = { closesOn: '2026-12-31', basis: 'stated' } as const;

const claim = 'He lands in Vladivostok in 2026.';
const visit: PredictionDraft = { claim, question: { kind: 'binary' }, criteria, window };
const seat: PredictionDraft = {
	question: {
		kind: 'choice',
		options: [
			{ id: 'a', label: 'Xiamen' },
			{ id: 'b', label: 'Brussels' }
		],
		favoured: ['a']
	},
	criteria,
	window
};
const arrival: PredictionDraft = {
	question: { kind: 'date', target: { to: '2026-12-31' } },
	criteria,
	window
};
const target = {
	figure: 'goods-trade',
	operator: 'at least',
	value: 300,
	unit: 'bn USD',
	period: '2030',
	publisher: 'China customs',
	print: 'first'
} as const;
const trade: PredictionDraft = { question: { kind: 'numeric', target }, window };

function having(draft: PredictionDraft, state: PieceState): string[] {
	const { pieces } = resolvabilityOf(draft);
	return PIECES.filter((piece) => pieces[piece] === state);
}

function without<Whole extends object>(whole: Whole, ...keys: (keyof Whole)[]): Partial<Whole> {
	return Object.fromEntries(
		Object.entries(whole).filter(([key]) => !keys.includes(key as keyof Whole))
	) as Partial<Whole>;
}

const counting = (left: Partial<typeof target>): PredictionDraft => ({
	...trade,
	question: { kind: 'numeric', target: left }
});

describe('a claim with all its pieces', () => {
	it.each([visit, seat, arrival, trade])('settles itself: $question.kind', (draft) => {
		expect(resolvabilityOf(draft)).toMatchObject({ grade: 'settles itself', lacking: [] });
		expect(having(draft, 'missing')).toEqual([]);
	});

	it('needs only what its kind asks for', () => {
		const inNumbers = ['operator', 'unit', 'period'];
		expect(having(visit, 'not needed')).toEqual(['operator', 'threshold', 'unit', 'period']);
		expect(having(seat, 'not needed')).toEqual(inNumbers);
		expect(having(arrival, 'not needed')).toEqual(inNumbers);
		expect(having(trade, 'not needed')).toEqual([]);
	});
});

describe('what is missing', () => {
	it('leaves one gap, or more than one, which makes it a matter of taste', () => {
		const noTie = { ...visit, criteria: without(criteria, 'finePrint') };
		expect(having(noTie, 'missing')).toEqual(['tie rule']);
		expect(resolvabilityOf(noTie).grade).toBe('with one gap');
		const noSource = { ...visit, criteria: without(criteria, 'finePrint', 'decidedBy') };
		expect(having(noSource, 'missing')).toEqual(['source', 'tie rule']);
		expect(resolvabilityOf(noSource).grade).toBe('a matter of taste');
	});

	it('of measure or threshold leaves nothing to ask, and is named with what else is lacking', () => {
		const bare: PredictionDraft = { question: { kind: 'binary' }, window: { basis: 'stated' } };
		expect(resolvabilityOf(bare)).toMatchObject({
			grade: 'not scorable',
			lacking: ['measure', 'deadline', 'source']
		});
		expect(resolvabilityOf(counting(without(target, 'value')))).toMatchObject({
			grade: 'not scorable',
			lacking: ['threshold']
		});
		const undecided = { ...seat, question: { ...seat.question, favoured: [] } as const };
		expect(resolvabilityOf(undecided as PredictionDraft).lacking).toEqual(['threshold']);
	});

	it('is no measure where the claim is worded: a sentence can hold or fail, if not as surely', () => {
		const { pieces, grade, lacking } = resolvabilityOf({
			claim,
			question: { kind: 'binary' },
			window: { basis: 'stated' }
		});
		expect(pieces.measure).toBe('inferred');
		expect(grade).toBe('a matter of taste');
		expect(lacking).toEqual(['deadline', 'source']);
	});

	it('of a number is each of its pieces', () => {
		const left = counting({});
		expect(having({ ...left, window: { basis: 'stated' } }, 'missing')).toEqual([...PIECES]);
	});

	it('is the tie rule where nothing says how near “about” and “exactly” are', () => {
		const about = counting({ ...target, operator: 'about' as never });
		expect(having(about, 'missing')).toEqual(['tie rule']);
		expect(
			having(counting({ ...target, operator: 'about', tolerance: 5 } as never), 'missing')
		).toEqual([]);
	});

	it('is no deadline that was worked out, which is told apart', () => {
		const inferred = { ...visit, window: { ...window, basis: 'inferred' } as const };
		expect(having(inferred, 'inferred')).toEqual(['deadline']);
		expect(resolvabilityOf(inferred).grade).toBe('settles itself');
	});
});

it('A claim kept as not scorable is that, whatever it names, and a whole prediction can be asked', () => {
	const kept = aPrediction({ notScorable: { missing: ['actor'], why: 'Nobody is named.' } });
	expect(resolvabilityOf(kept).grade).toBe('not scorable');
	expect(resolvabilityOf(aPrediction()).grade).toBe('with one gap');
});
