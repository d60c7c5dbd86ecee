import type { PredictionState } from '../domain/board';
import { lastDay } from '../domain/day';
import type { Held, MissingPiece } from '../domain/prediction';
import {
	PIECES,
	resolvabilityOf,
	type Grade,
	type Piece,
	type PieceState,
	type PredictionDraft,
	type Resolvability
} from '../domain/resolvability';
import type { Verdict } from '../domain/verdict';
import type { AgainstClaim, FromClaim } from '../formats/claim-reading';
import type { PredictionFields } from '../formats/prediction-fields';
import { LONGEST_TITLE, titleFor } from '../formats/short-title';
import { inPeriod, longDay, periodWords } from './day-words';
import { counted, listed, number, sentence, withUnit } from './number-words';
import { operatorWords } from './outcome-words';
import { missingWords } from './verdict-words';

const GRADES: Readonly<Record<Grade, string>> = {
	'settles itself': 'Settles itself',
	'with one gap': 'With one gap',
	'a matter of taste': 'A matter of taste',
	'not scorable': 'Not scorable as it stands'
};

/** How surely a claim can be settled: "With one gap". */
export function gradeWords(grade: Grade): string {
	return GRADES[grade];
}

/** What that means for whoever settles it. */
export function gradeMeans({ grade, pieces }: Resolvability): string {
	switch (grade) {
		case 'settles itself':
			return 'Two people would reach the same verdict.';
		case 'with one gap':
			return 'Two people would mostly reach the same verdict.';
		case 'a matter of taste':
			return 'Two people may well reach different verdicts.';
		default:
			return pieces.measure === 'missing'
				? 'Nothing says yet what is looked at.'
				: 'Nothing says yet what would make it true.';
	}
}

/** What a claim can't be saved without, by what it asks for. */
const NEEDS: Readonly<Record<string, string>> = {
	binary: 'Only the claim is needed.',
	choice: 'A choice needs its options, and which of them make the claim true.',
	numeric: 'A number needs its operator, threshold and unit.',
	date: 'A day needs to be named.',
	'not scorable': 'It needs what it lacks, and why.'
};

/** "Only the claim is needed. The check says what else a verdict will ask for." */
export function neededWords(kind: string): string {
	return `${NEEDS[kind] ?? ''} The check says what else a verdict will ask for.`;
}

const NAMES: Readonly<Record<Piece, string>> = {
	measure: 'Measure',
	operator: 'Operator',
	threshold: 'Threshold',
	unit: 'Unit',
	period: 'Period',
	source: 'Source',
	deadline: 'Deadline',
	'tie rule': 'Tie rule'
};

export function pieceName(piece: Piece): string {
	return NAMES[piece];
}

const STATES: Readonly<Record<PieceState, string>> = {
	present: 'There',
	inferred: 'Inferred',
	missing: 'Missing',
	'not needed': 'Not needed'
};

export function pieceStateWords(state: PieceState): string {
	return STATES[state];
}

const ASKED: Readonly<Record<Piece, string>> = {
	measure: 'What is looked at?',
	operator: 'At least, at most?',
	threshold: 'How much?',
	unit: 'In what unit?',
	period: 'Over what time?',
	source: 'Who decides?',
	deadline: 'By when?',
	'tie rule': 'What if sources differ?'
};

const ASKED_OF: Readonly<Record<string, Partial<Record<Piece, string>>>> = {
	binary: { measure: 'Came true if what?' },
	choice: { measure: 'Between what?', threshold: 'Which of them?' },
	date: { measure: 'What happens then?', threshold: 'Which day?' },
	numeric: { 'tie rule': 'Which print? How near?' }
};

/** What a piece that is missing asks: "By when?" */
export function pieceAsks(piece: Piece, kind: string): string {
	return ASKED_OF[kind]?.[piece] ?? ASKED[piece];
}

/** What a piece that is there says, in short: "at least", "300", "31 December 2030". */
export function pieceSays(piece: Piece, { question, criteria, window }: PredictionDraft): string {
	const target = question.kind === 'numeric' ? question.target : undefined;
	switch (piece) {
		case 'measure':
			if (question.kind === 'choice') return counted(question.options.length, 'option');
			return criteria?.cameTrueIf ?? 'as the claim is worded';
		case 'operator':
			return target?.operator === undefined ? '' : operatorWords(target.operator);
		case 'threshold':
			if (question.kind === 'date') return longDay(question.target.to ?? '');
			if (question.kind === 'choice') {
				const { options, favoured } = question;
				return listed(favoured.map((id) => options.find((one) => one.id === id)?.label ?? id));
			}
			return target?.value === undefined ? '' : number(target.value);
		case 'unit':
			return target?.unit ?? '';
		case 'period':
			return target?.period === undefined ? '' : inPeriod(target.period);
		case 'source':
			return criteria?.decidedBy ?? target?.publisher ?? '';
		case 'deadline':
			return window.closesOn === undefined ? '' : longDay(window.closesOn);
		default:
			return target?.print === undefined
				? (criteria?.finePrint ?? '')
				: target.print === 'first'
					? 'the first print decides'
					: 'the latest print decides';
	}
}

/** "3 of 4 there, 1 inferred." */
export function piecesInShort({ pieces }: Resolvability): string {
	const states = PIECES.map((piece) => pieces[piece]).filter((state) => state !== 'not needed');
	const having = (one: PieceState) => states.filter((state) => state === one).length;
	const [inferred, missing] = [having('inferred'), having('missing')];
	return [
		`${number(having('present'))} of ${number(states.length)} there`,
		...(inferred ? [`${number(inferred)} inferred`] : []),
		...(missing ? [`${number(missing)} missing`] : [])
	]
		.join(', ')
		.concat('.');
}

/** What a claim still lacks to be settled: "Missing: source and tie rule." */
export function stillMissingWords({ pieces }: Resolvability): string | undefined {
	const missing = PIECES.filter((piece) => pieces[piece] === 'missing');
	return missing.length === 0
		? undefined
		: `Missing: ${listed(missing.map((piece) => pieceName(piece).toLowerCase()))}.`;
}

/** How it stands with what is typed, in a line: "With one gap. Missing: tie rule." */
export function standsWords(draft: PredictionDraft): string {
	const check = resolvabilityOf(draft);
	if (draft.notScorable) return 'Kept as not scorable: counted, and never scored.';
	return [`${gradeWords(check.grade)}.`, stillMissingWords(check)].filter(Boolean).join(' ');
}

/** What is offered where pieces are missing: "No day and no source yet. If the claim itself names none, keep it so:" */
export function lacksWords(lacking: readonly MissingPiece[]): string {
	const none = sentence(listed(lacking.map(missingWords)));
	return `${none} yet. If the claim itself names none, keep it so:`;
}

/** Under the short title: "35 of 50, for lists.", or what lists have where none is typed. */
export function titleHint({ title, claim }: Pick<PredictionFields, 'title' | 'claim'>): string {
	const typed = title.trim();
	if (typed !== '') return `${typed.length} of ${LONGEST_TITLE}, for lists.`;
	if (claim.trim() === '') return `For lists: at most ${LONGEST_TITLE} characters.`;
	return `Empty, lists have: ${titleFor(claim)}`;
}

/** What can be filled in from the claim: "The sentence says: more than 250 bn USD, in 2027." */
export function saysWords({ operator, value, unit, period, closesOn, basis }: FromClaim): string {
	const parts = [
		...(operator && value !== undefined
			? [`${operatorWords(operator)} ${withUnit(Number(value), unit ?? '')}`]
			: []),
		...(period === undefined ? [] : [inPeriod(period)]),
		...(closesOn === undefined
			? []
			: [`deadline ${longDay(closesOn)}${basis === 'inferred' ? ', worked out' : ''}`])
	];
	return `The sentence says: ${parts.join(', ')}.`;
}

/** Where a field says otherwise: "The sentence says 31 December 2028; the deadline is 30 June 2028." */
export function saysOtherwiseWords({ said, typed }: AgainstClaim): string {
	const { period, closesOn = '' } = said;
	if (period !== undefined) {
		return `The sentence says ${periodWords(period)}; the period is ${periodWords(typed)}.`;
	}
	return `The sentence says ${longDay(closesOn)}; the deadline is ${longDay(lastDay(typed))}.`;
}

/** A reason to begin with, where the offer is taken. */
export const WHY_NOT_SCORABLE = 'As it is worded, nothing tells whether it has come true.';

/** A condition on another claim: "“Xi visits Moscow” does not come true". */
export function conditionWords(title: string, holds: Held): string {
	return `“${title}” ${holds === 'came true' ? 'comes true' : 'does not come true'}`;
}

const CAME: Readonly<Partial<Record<Verdict, string>>> = {
	'came true': 'came true',
	partly: 'came true in part',
	'did not': 'did not come true',
	annulled: 'was annulled'
};

/** Beside a condition that is decided the other way: "This condition has already failed: “A visit” did not come true, known 3 May 2023." */
export function conditionFailedWords({ prediction, verdict, settledOn }: PredictionState): string {
	const known = settledOn === undefined ? '' : `, known ${longDay(settledOn)}`;
	return `This condition has already failed: “${prediction.title}” ${CAME[verdict] ?? verdict}${known}.`;
}

const MOST_NAMED = 2;

/** What was read at the same link, so that no claim is entered twice: "Here already: “A”, “B” and 10 more." */
export function hereAlreadyWords(claims: readonly PredictionState[]): string | undefined {
	if (claims.length === 0) return undefined;
	const named = claims.slice(0, MOST_NAMED).map(({ prediction }) => `“${prediction.title}”`);
	const more = claims.length - named.length;
	return `Here already: ${listed([...named, ...(more > 0 ? [`${number(more)} more`] : [])])}.`;
}
