import { citedPage } from '../domain/citation';
import type { PredictionState } from '../domain/board';
import type { Article, Catalogue, Forecaster } from '../domain/catalogue';
import type { ResolutionEntry } from '../domain/entry';
import type { Verdict } from '../domain/verdict';

/**
 * A verdict as schema.org's `ClaimReview` (https://schema.org/ClaimReview), for pages to carry as JSON-LD.
 * Search engines ask for `claimReviewed`, `reviewRating` and `url`; the rest says who claimed it and where.
 */
export interface ClaimReview {
	readonly '@context': 'https://schema.org';
	readonly '@type': 'ClaimReview';
	readonly url: string;
	readonly datePublished: string;
	readonly inLanguage: 'en';
	readonly author: Agent;
	readonly claimReviewed: string;
	readonly itemReviewed: ReviewedClaim;
	readonly reviewRating: Rating;
	/** What the verdict rests on. */
	readonly citation?: readonly string[];
}

interface Agent {
	readonly '@type': 'Organization' | 'Person';
	readonly name: string;
	readonly url?: string;
}

interface ReviewedClaim {
	readonly '@type': 'Claim';
	readonly name: string;
	readonly text: string;
	readonly author: Agent | readonly Agent[];
	readonly datePublished: string;
	/** The wording is ours: who read the claim out of the article. */
	readonly claimInterpreter: Agent;
	readonly appearance?: Appearance;
}

interface Appearance {
	readonly '@type': 'CreativeWork';
	readonly name: string;
	readonly publisher: Agent;
	readonly datePublished: string;
	readonly inLanguage: string;
	readonly author?: Agent;
	readonly url?: string;
}

interface Rating {
	readonly '@type': 'Rating';
	readonly ratingValue: number;
	readonly bestRating: typeof BEST;
	readonly worstRating: typeof WORST;
	readonly alternateName: string;
	readonly ratingExplanation: string;
}

const WORST = 1;
const BEST = 5;
/** Only what was decided is rated: an annulled claim was never put to the test, an ambiguous one can't be told. */
const VALUES: Readonly<Partial<Record<Verdict, number>>> = {
	'came true': BEST,
	partly: 3,
	'did not': WORST
};

/** What the review says that is not in the records: its address, and words. */
export interface ReviewWords {
	/** The page that carries it: absolute, or a path, which JSON-LD reads against the page's own address. */
	readonly url: string;
	readonly site: string;
	readonly verdict: string;
	readonly explanation: string;
}

/** The review of a decided prediction; none while it waits, or where it can't be decided. */
export function claimReviewOf(
	{ prediction, verdict, resolution, evidence }: PredictionState,
	catalogue: Catalogue,
	words: ReviewWords
): ClaimReview | undefined {
	const ratingValue = VALUES[verdict];
	if (ratingValue === undefined || !resolution) return undefined;
	const us: Agent = { '@type': 'Organization', name: 'Hindcast', url: words.site };
	const article = catalogue.articles.find(({ id }) => id === prediction.passage?.article);
	const forecaster = catalogue.forecasters.find(({ id }) => id === prediction.forecaster);
	const pages = evidence
		.filter(({ id }) => restsOn(resolution, id))
		.flatMap(({ citation }) => citedPage(catalogue, citation)?.url ?? []);
	return {
		'@context': 'https://schema.org',
		'@type': 'ClaimReview',
		url: words.url,
		datePublished: resolution.recordedAt.slice(0, 10),
		inLanguage: 'en',
		author: us,
		claimReviewed: prediction.claim,
		itemReviewed: {
			'@type': 'Claim',
			name: prediction.title,
			text: prediction.claim,
			author: authorOf(forecaster, prediction.forecaster),
			datePublished: prediction.saidOn,
			claimInterpreter: us,
			...(article && { appearance: appearanceOf(article) })
		},
		reviewRating: {
			'@type': 'Rating',
			ratingValue,
			bestRating: BEST,
			worstRating: WORST,
			alternateName: words.verdict,
			ratingExplanation: words.explanation
		},
		...(pages.length > 0 && { citation: [...new Set(pages)] })
	};
}

function restsOn({ evidence }: ResolutionEntry, id: string): boolean {
	return evidence.includes(id);
}

function authorOf(forecaster: Forecaster | undefined, id: string): Agent | readonly Agent[] {
	const people = forecaster?.people?.map((name): Agent => ({ '@type': 'Person', name }));
	if (people) return people.length === 1 ? (people[0] as Agent) : people;
	const body = forecaster?.role === 'outlet' || forecaster?.role === 'institution';
	return { '@type': body ? 'Organization' : 'Person', name: forecaster?.name ?? id };
}

function appearanceOf(article: Article): Appearance {
	return {
		'@type': 'CreativeWork',
		name: article.title,
		publisher: { '@type': 'Organization', name: article.publisher },
		datePublished: article.publishedOn,
		inLanguage: article.language,
		...(article.author !== undefined && {
			author: { '@type': 'Person' as const, name: article.author }
		}),
		...(article.url !== undefined && { url: article.url })
	};
}

/**
 * A value as the text of a `script` element: JSON in which nothing can end the element, open a comment or be
 * taken for an entity, whatever the strings in it hold.
 */
export function jsonForScript(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
