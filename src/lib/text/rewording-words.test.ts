import { expect, it } from 'vitest';
import { aPrediction } from '../../../tests/support/builders';
import type { Prediction } from '../domain/prediction';
import { rewordedParts } from './rewording-words';

const before = aPrediction({ tags: ['gas'] });
const changed = (after: Partial<Prediction>) =>
	rewordedParts(before, { ...before, ...after }, (id) => (id === 'reader' ? 'You' : id)).map(
		({ part, from, to }) => [part, from, to?.replaceAll('\u00a0', ' ')]
	);

it('An edit names each part that it changed, as it was and as it is', () => {
	expect(changed({})).toEqual([]);
	expect(
		changed({
			claim: 'It happens in 2025.',
			forecaster: 'reader',
			url: 'https://example.org',
			tags: []
		})
	).toEqual([
		['Claim', 'It happens in 2024.', 'It happens in 2025.'],
		['Said by', 'author', 'You'],
		['Link', undefined, 'https://example.org'],
		['Tags', 'gas', undefined]
	]);
});

it('What is asked and the window are said in words', () => {
	expect(
		changed({
			question: {
				kind: 'numeric',
				target: { operator: 'about', value: 300, tolerance: 5, unit: 'bn USD', print: 'first' }
			},
			window: { opensOn: '2023-02-06', closesOn: '2030', basis: 'inferred' }
		})
	).toEqual([
		['Kind', 'Yes or no', 'A number'],
		['Asked', undefined, 'about 300 bn USD, give or take 5 bn USD, by its first print'],
		['Window', '6 February 2023 to 31 December 2024', '6 February 2023 to 2030, inferred']
	]);
});
