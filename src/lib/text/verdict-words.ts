import type { Strength } from '../domain/entry';
import type { MissingPiece, PredictionKind } from '../domain/prediction';
import type { Verdict } from '../domain/verdict';

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	'came true': 'Came true',
	partly: 'Partly',
	'did not': 'Did not',
	annulled: 'Annulled',
	ambiguous: 'Ambiguous',
	upcoming: 'Upcoming',
	open: 'Open',
	due: 'Due',
	overdue: 'Overdue',
	'not scorable': 'Not scorable'
};

/** A verdict as a word on its own: "Came true". */
export function verdictWords(verdict: Verdict): string {
	return VERDICT_WORDS[verdict];
}

/** A verdict as part of a name in markup or an address: `came-true`. */
export function verdictSlug(verdict: Verdict): string {
	return verdict.replaceAll(' ', '-');
}

const STRENGTH_WORDS: Readonly<Record<Strength, string>> = {
	strong: 'Strong',
	moderate: 'Moderate',
	weak: 'Weak',
	'none found': 'None found'
};

export function strengthWords(strength: Strength): string {
	return STRENGTH_WORDS[strength];
}

const KIND_WORDS: Readonly<Record<PredictionKind, string>> = {
	binary: 'Yes or no',
	choice: 'One of several',
	numeric: 'A number',
	date: 'A day',
	conditional: 'Conditional',
	'not scorable': 'Not scorable'
};

export function kindWords(kind: PredictionKind): string {
	return KIND_WORDS[kind];
}

const MISSING_WORDS: Readonly<Record<MissingPiece, string>> = {
	measure: 'no measure',
	threshold: 'no threshold',
	deadline: 'no day',
	actor: 'no actor',
	source: 'no source',
	claim: 'no claim'
};

/** What a claim that can't be scored does not name: "no measure". */
export function missingWords(piece: MissingPiece): string {
	return MISSING_WORDS[piece];
}
