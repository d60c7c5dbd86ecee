import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	anArticle,
	anEvidence,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE,
	NO,
	YES
} from '../../../tests/support/builders';
import { vocabularyFaults } from '../../../tests/support/vocabulary';
import type { Ruling } from '../domain/entry';
import type { Prediction } from '../domain/prediction';
import { replay } from '../domain/replay';
import { claimReviewOf, jsonForScript } from './claim-review';

const words = {
	url: 'https://example.org/predictions/claim',
	site: 'https://example.org/',
	verdict: 'Came true',
	explanation: 'Yes. It happened.'
};

function reviewOf(ruling?: Ruling, over: Partial<Prediction> = {}) {
	const passage = { article: 'press', paragraphs: '2' };
	const catalogue = aCatalogue({
		articles: [anArticle({ url: 'https://example.org/read', author: 'A writer' })],
		forecasters: [
			{ id: 'author', name: 'An author', role: 'author' },
			{ id: 'ministry', name: 'A ministry', role: 'institution' },
			{ id: 'both', name: 'Both together', role: 'official', people: ['One', 'Other'] }
		],
		entries: [
			aPredictionEntry(aPrediction({ passage, ...over })),
			anEvidence(),
			anEvidence({ id: 'claim/aside' }),
			...(ruling ? [aResolution({ ruling, evidence: ['claim/evidence'] })] : [])
		]
	});
	const [state] = replay(catalogue, [], LATE).predictions;
	return claimReviewOf(state as NonNullable<typeof state>, catalogue, words);
}
const yes: Ruling = { as: 'outcome', outcome: YES };

describe('a ClaimReview', () => {
	it('has what search engines ask for, and only what the vocabulary knows', () => {
		const review = reviewOf(yes);
		expect(review).toMatchObject({
			claimReviewed: 'It happens in 2024.',
			url: 'https://example.org/predictions/claim',
			datePublished: '2026-01-01',
			reviewRating: { alternateName: 'Came true', ratingExplanation: 'Yes. It happened.' }
		});
		expect(vocabularyFaults(review)).toEqual([]);
	});

	it('says who claimed it, when, and in what', () => {
		expect(reviewOf(yes)?.itemReviewed).toMatchObject({
			author: { '@type': 'Person', name: 'An author' },
			datePublished: '2023-02-06',
			appearance: {
				url: 'https://example.org/read',
				publisher: { name: 'A paper' },
				author: { name: 'A writer' }
			}
		});
		const ministry = reviewOf(yes, { forecaster: 'ministry' });
		expect(ministry?.itemReviewed.author).toEqual({ '@type': 'Organization', name: 'A ministry' });
	});

	it('names each of those who said it together', () => {
		expect(reviewOf(yes, { forecaster: 'both' })?.itemReviewed.author).toEqual([
			{ '@type': 'Person', name: 'One' },
			{ '@type': 'Person', name: 'Other' }
		]);
	});

	it('rates from best to worst, what held in part between', () => {
		const partly: Ruling = { ...yes, partly: { held: 'One.', failed: 'The other.' } };
		const no: Ruling = { as: 'outcome', outcome: NO };
		expect([yes, partly, no].map((ruling) => reviewOf(ruling)?.reviewRating)).toMatchObject([
			{ ratingValue: 5, bestRating: 5, worstRating: 1 },
			{ ratingValue: 3, bestRating: 5, worstRating: 1 },
			{ ratingValue: 1, bestRating: 5, worstRating: 1 }
		]);
	});

	it('cites what the verdict rests on, not every page read', () => {
		expect(reviewOf(yes)?.citation).toEqual(['https://example.org/1']);
	});

	it('is not made of what waits, was never put to the test, or can’t be told', () => {
		expect(reviewOf()).toBeUndefined();
		expect(reviewOf({ as: 'annulled', why: 'It was called off.' })).toBeUndefined();
		expect(reviewOf({ as: 'ambiguous', why: 'Reports differ.' })).toBeUndefined();
		const vague = { notScorable: { missing: ['measure' as const], why: 'By what?' } };
		expect(reviewOf(yes, vague)).toBeUndefined();
	});

	it('does without an article', () => {
		const catalogue = aCatalogue({
			entries: [aPredictionEntry(aPrediction({ forecaster: 'reader' })), aResolution()]
		});
		const [state] = replay(catalogue, [], LATE).predictions;
		const review = claimReviewOf(state as NonNullable<typeof state>, catalogue, words);
		expect(review?.itemReviewed).not.toHaveProperty('appearance');
		expect(vocabularyFaults(review)).toEqual([]);
	});
});

describe('JSON in a script element', () => {
	it('can neither end the element nor open a comment', () => {
		expect(jsonForScript({ text: '</script><!-- & \u2028' })).toBe(
			String.raw`{"text":"\u003c/script\u003e\u003c!-- \u0026 \u2028"}`
		);
	});

	it('reads back as it was', () => {
		fc.assert(
			fc.property(fc.json(), (json) => {
				const value: unknown = JSON.parse(json);
				const text = jsonForScript(value);
				expect(text).not.toMatch(/[<>&]/);
				expect(JSON.parse(text)).toEqual(value);
			})
		);
	});
});
