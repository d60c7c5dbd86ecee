import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readCatalogue } from '../src/lib/catalogue/read';
import { readFolder } from '../src/lib/catalogue/read-folder';
import { replay } from '../src/lib/domain/replay';
import { claimReviewOf } from '../src/lib/formats/claim-review';
import { explanationWords } from '../src/lib/text/review-words';
import { verdictWords } from '../src/lib/text/verdict-words';
import { vocabularyFaults } from './support/vocabulary';

it('makes of every decided prediction of the catalogue a review that the vocabulary allows', async () => {
	const read = readCatalogue(await readFolder(resolve(import.meta.dirname, '../scenarios')));
	if (!read.ok) throw new Error('the catalogue has problems: npm run catalogue lists them');
	const catalogue = read.value;
	const { predictions } = replay(catalogue, [], catalogue.knownTo);
	const faults = predictions.flatMap((state) => {
		const review = claimReviewOf(state, catalogue, {
			url: `/predictions/${state.prediction.id}`,
			site: '/',
			verdict: verdictWords(state.verdict),
			explanation: explanationWords(state)
		});
		const decided = state.status === 'resolved';
		if (!review) return decided ? [`${state.prediction.id}: no review`] : [];
		return [
			...(decided ? [] : [`${state.prediction.id}: reviewed, but not decided`]),
			...(review.itemReviewed.appearance ? [] : [`${state.prediction.id}: appeared nowhere`]),
			...vocabularyFaults(review).map((fault) => `${state.prediction.id} ${fault}`)
		];
	});
	expect(faults).toEqual([]);
});
