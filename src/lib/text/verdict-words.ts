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

const PIECES: Readonly<Record<MissingPiece, string>> = {
	measure: 'measure',
	threshold: 'threshold',
	deadline: 'day',
	actor: 'actor',
	source: 'source',
	claim: 'claim'
};

/** What a claim that can't be scored does not name: "no measure". */
export function missingWords(piece: MissingPiece): string {
	return `no ${PIECES[piece]}`;
}

/** The same, after "it lacks": "a measure". */
export function lackedWords(piece: MissingPiece): string {
	return `${piece === 'actor' ? 'an' : 'a'} ${PIECES[piece]}`;
}
