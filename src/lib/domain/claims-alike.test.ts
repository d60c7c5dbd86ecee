import { expect, it } from 'vitest';
import { aCatalogue, aPrediction, aPredictionEntry, LATE } from '../../../tests/support/builders';
import { claimsAlike } from './claims-alike';
import { replay } from './replay';

const CLAIMS = {
	'trade-200': 'Yearly trade between China and Russia reaches 200 billion dollars.',
	'trade-grows': 'Trade between Russia and China keeps growing.',
	visit: 'Xi Jinping visits Moscow in the spring.',
	'other-visit': 'Putin visits Beijing for the opening of the games.',
	treaty: 'At least 60 parties ratify the treaty on the high seas.'
};
const { predictions } = replay(
	aCatalogue({
		entries: Object.entries(CLAIMS).map(([id, claim]) =>
			aPredictionEntry(aPrediction({ id, claim, title: id }))
		)
	}),
	[],
	LATE
);
const alike = (text: string, most = 3) =>
	claimsAlike(predictions)(text, most).map(({ prediction }) => prediction.id);

it('Claims alike share words that few others have, in whatever form and order', () => {
	expect(alike('Chinese–Russian trade reaches 300 billion dollars')).toEqual(['trade-200']);
	expect(alike('Russia’s trade with China grows')).toEqual(['trade-grows', 'trade-200']);
	expect(alike('Russia’s trade with China grows', 1)).toEqual(['trade-grows']);
	expect(alike('XI JINPING will visit Moscow')).toEqual(['visit']);
});

it('One word in common makes no two claims alike', () => {
	expect(alike('Modi visits Paris')).toEqual([]);
	expect(alike('visits')).toEqual([]);
	expect(alike('')).toEqual([]);
});
