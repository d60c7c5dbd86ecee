import type { Hedge } from '../prediction';

/** A term of a scale and the probabilities it stands for, 0–1, both ends included. */
export interface HedgeTerm {
	readonly term: string;
	/** Words that the scale gives the same meaning. */
	readonly also: readonly string[];
	readonly low: number;
	readonly high: number;
	/** What the scale itself names as its middle; else half way. */
	readonly mid?: number;
}

export interface HedgeScale {
	readonly id: string;
	readonly name: string;
	readonly terms: readonly HedgeTerm[];
}

/** What words stand for on a scale: probabilities from 0 to 1, `low` ≤ `mid` ≤ `high`. */
export interface ProbabilityRange {
	readonly low: number;
	readonly mid: number;
	readonly high: number;
}

/** Why words have no probability on a scale. */
export interface NoProbability {
	readonly none: 'no hedge' | 'no term' | 'unknown term' | 'unknown scale';
}

function term(name: string, low: number, high: number, ...also: readonly string[]): HedgeTerm {
	return { term: name, also, low: low / 100, high: high / 100 };
}

function kent(name: string, low: number, mid: number, high: number): HedgeTerm {
	return { ...term(name, low, high), mid: mid / 100 };
}

/**
 * Four published vocabularies of likelihood. They cut the line from 0 to 1 differently, so the same term
 * may stand for other probabilities on another scale (`likely`: 55–80, 66–100, 55–75 per cent).
 */
export const SCALES: readonly HedgeScale[] = [
	{
		id: 'icd-203',
		name: 'ICD 203',
		// Neighbours share their ends: 5, 20, 45, 55, 80 and 95 %. 0 and 100 % have no term.
		terms: [
			term('almost no chance', 1, 5, 'remote'),
			term('very unlikely', 5, 20, 'highly improbable'),
			term('unlikely', 20, 45, 'improbable', 'improbably'),
			term('roughly even chance', 45, 55, 'roughly even odds'),
			term('likely', 55, 80, 'probable', 'probably'),
			term('very likely', 80, 95, 'highly probable'),
			term('almost certain', 95, 99, 'almost certainly', 'nearly certain')
		]
	},
	{
		id: 'phia',
		name: 'PHIA yardstick',
		// Bands leave gaps on purpose: 5–10, 20–25, 35–40, 50–55, 75–80 and 90–95 % have no term. A
		// realistic possibility ends below 50 %, almost certain below 100 %.
		terms: [
			term('remote chance', 0, 5),
			term('highly unlikely', 10, 20),
			term('unlikely', 25, 35),
			term('realistic possibility', 40, 50),
			term('likely', 55, 75, 'probable'),
			term('highly likely', 80, 90, 'highly probable'),
			term('almost certain', 95, 100)
		]
	},
	{
		id: 'ipcc',
		name: 'IPCC AR5',
		// Bands overlap: likely (66–100 %) holds very likely, extremely likely and virtually certain in
		// it. More likely than not begins above 50 %.
		terms: [
			term('exceptionally unlikely', 0, 1),
			term('extremely unlikely', 0, 5),
			term('very unlikely', 0, 10),
			term('unlikely', 0, 33),
			term('about as likely as not', 33, 66),
			term('more likely than not', 50, 100),
			term('likely', 66, 100),
			term('very likely', 90, 100),
			term('extremely likely', 95, 100),
			term('virtually certain', 99, 100)
		]
	},
	{
		id: 'kent',
		name: 'Kent 1964',
		// Bands are a middle give or take; 0–2, 12–20 and 99–100 % lie between them. Impossible and
		// certain are points.
		terms: [
			kent('impossible', 0, 0, 0),
			kent('almost certainly not', 2, 7, 12),
			kent('probably not', 20, 30, 40),
			kent('chances about even', 40, 50, 60),
			kent('probable', 63, 75, 87),
			kent('almost certain', 87, 93, 99),
			kent('certain', 100, 100, 100)
		]
	}
];

export function scaleOf(id: string): HedgeScale | undefined {
	return SCALES.find((scale) => scale.id === id);
}

/**
 * What a hedge stands for on a named scale: the range of its term there, or none with the reason. A hedge
 * of a prediction is read by the term its encoder gave it on that scale, which is about the claim as
 * worded, whatever its leaning; bare words are looked up as they stand. A scale's gaps and overlaps do not
 * matter here, since a term has one range; `termsAt` shows them.
 */
export function probabilityOf(
	hedge: Hedge | string | undefined,
	scale: string
): ProbabilityRange | NoProbability {
	const found = scaleOf(scale);
	if (!found) return { none: 'unknown scale' };
	if (hedge === undefined) return { none: 'no hedge' };
	const words = typeof hedge === 'string' ? hedge : hedge.terms[scale];
	if (words === undefined) return { none: 'no term' };
	const plain = words.trim().toLowerCase();
	const match = found.terms.find(({ term, also }) => term === plain || also.includes(plain));
	if (!match) return { none: 'unknown term' };
	const { low, high, mid } = match;
	return { low, mid: mid ?? (low + high) / 2, high };
}

export function isRange(answer: ProbabilityRange | NoProbability): answer is ProbabilityRange {
	return 'low' in answer;
}

/**
 * The terms of a scale that hold a probability, the narrowest first: none in a gap, several where bands
 * overlap or share an end. Throws a `RangeError` on anything but 0–1.
 */
export function termsAt(probability: number, scale: HedgeScale): HedgeTerm[] {
	if (!(probability >= 0 && probability <= 1)) {
		throw new RangeError(`probability: not from 0 to 1: ${probability}`);
	}
	return scale.terms
		.filter(({ low, high }) => probability >= low && probability <= high)
		.sort((left, right) => left.high - left.low - (right.high - right.low));
}
