/*
 * The part of schema.org's vocabulary that a ClaimReview draws on, from its definition of each property
 * (https://schema.org/ClaimReview and the pages that it leads to): which types may carry it and what may
 * stand in it. `required` is what search engines refuse a review without.
 */
type Range = 'Text' | 'URL' | 'Date' | 'Number' | readonly string[];

interface Type {
	readonly properties: Readonly<Record<string, Range>>;
	readonly required: readonly string[];
}

const agent: Type = { properties: { name: 'Text', url: 'URL' }, required: ['name'] };
const creativeWork: Readonly<Record<string, Range>> = {
	name: 'Text',
	url: 'URL',
	text: 'Text',
	author: ['Person', 'Organization'],
	publisher: ['Person', 'Organization'],
	datePublished: 'Date',
	inLanguage: 'Text',
	citation: 'Text'
};

const TYPES: Readonly<Record<string, Type>> = {
	ClaimReview: {
		properties: {
			...creativeWork,
			claimReviewed: 'Text',
			itemReviewed: ['Claim', 'CreativeWork'],
			reviewRating: ['Rating']
		},
		required: ['claimReviewed', 'reviewRating', 'url', 'author', 'datePublished', 'itemReviewed']
	},
	Claim: {
		properties: {
			...creativeWork,
			appearance: ['CreativeWork'],
			firstAppearance: ['CreativeWork'],
			claimInterpreter: ['Person', 'Organization']
		},
		required: ['author', 'datePublished', 'text']
	},
	CreativeWork: { properties: creativeWork, required: ['name', 'publisher'] },
	Rating: {
		properties: {
			ratingValue: 'Number',
			bestRating: 'Number',
			worstRating: 'Number',
			alternateName: 'Text',
			ratingExplanation: 'Text'
		},
		required: ['ratingValue', 'bestRating', 'worstRating', 'alternateName', 'ratingExplanation']
	},
	Person: agent,
	Organization: agent
};

/** What in a value is against the vocabulary, each with its place. */
export function vocabularyFaults(value: unknown, place = '$'): string[] {
	if (typeof value !== 'object' || value === null) return [`${place}: no thing`];
	const { '@type': name, '@context': context, ...fields } = value as Record<string, unknown>;
	const type = TYPES[String(name)];
	if (!type) return [`${place}: unknown type ${String(name)}`];
	const faults = type.required
		.filter((field) => !(field in fields))
		.map((field) => `${place}: ${field} is missing`);
	if (place === '$' && context !== 'https://schema.org') faults.push(`${place}: no context`);
	for (const [field, content] of Object.entries(fields)) {
		const range = type.properties[field];
		const at = `${place}.${field}`;
		if (!range) faults.push(`${at}: not a property of ${String(name)}`);
		else for (const one of [content].flat()) faults.push(...rangeFaults(one, range, at));
	}
	return [...faults, ...ratingFaults(fields, place)];
}

function rangeFaults(content: unknown, range: Range, at: string): string[] {
	if (Array.isArray(range)) {
		const type = (content as { '@type'?: string } | undefined)?.['@type'] ?? 'text';
		return range.includes(type) ? vocabularyFaults(content, at) : [`${at}: a ${type}`];
	}
	if (range === 'Number') return Number.isFinite(content) ? [] : [`${at}: no number`];
	if (typeof content !== 'string' || content.trim() === '') return [`${at}: no text`];
	if (range === 'Date') return /^\d{4}(-\d{2}){0,2}$/.test(content) ? [] : [`${at}: no date`];
	if (range === 'URL') return /^(https?:\/\/|\/)/.test(content) ? [] : [`${at}: no address`];
	return [];
}

function ratingFaults(fields: Record<string, unknown>, place: string): string[] {
	if (!('ratingValue' in fields)) return [];
	const [worst, value, best] = [fields.worstRating, fields.ratingValue, fields.bestRating].map(
		Number
	);
	return (worst as number) <= (value as number) && (value as number) <= (best as number)
		? []
		: [`${place}: not between worst and best`];
}
