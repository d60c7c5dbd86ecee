import type {
	Criteria,
	DateTarget,
	MissingPiece,
	NotScorable,
	Option,
	PredictionWindow,
	Target
} from './prediction';
import { unreachable } from './result';

/** What a verdict will ask for. */
export type Piece =
	'measure' | 'operator' | 'threshold' | 'unit' | 'period' | 'source' | 'deadline' | 'tie rule';

export const PIECES: readonly Piece[] = [
	'measure',
	'operator',
	'threshold',
	'unit',
	'period',
	'source',
	'deadline',
	'tie rule'
];

/** Whether a piece is there; worked out by whoever entered it; missing; or no matter for this kind. */
export type PieceState = 'present' | 'inferred' | 'missing' | 'not needed';

/**
 * Whether two people would reach the same verdict: surely; but for one gap; or as each of them sees it. Or
 * whether there can be no verdict at all.
 */
export type Grade = 'settles itself' | 'with one gap' | 'a matter of taste' | 'not scorable';

export interface Resolvability {
	readonly pieces: Readonly<Record<Piece, PieceState>>;
	readonly grade: Grade;
	/** What it would name as missing if it were kept as not scorable. */
	readonly lacking: readonly MissingPiece[];
}

/** A prediction as far as it has come; a whole one is one too. */
export interface PredictionDraft {
	/** None until there are words of it. */
	readonly claim?: string;
	readonly question:
		| { readonly kind: 'binary' }
		| {
				readonly kind: 'choice';
				readonly options: readonly Option[];
				readonly favoured: readonly string[];
		  }
		| { readonly kind: 'numeric'; readonly target: Partial<Target> }
		| { readonly kind: 'date'; readonly target: Partial<DateTarget> };
	readonly criteria?: Criteria;
	readonly window: Pick<PredictionWindow, 'closesOn' | 'basis'>;
	readonly notScorable?: NotScorable;
}

/** Without one of these no question is asked, so that a claim saved without being called not scorable has both. */
const VITAL: readonly Piece[] = ['measure', 'threshold'];

/** The pieces for want of which a claim may be called not scorable. */
const LACKABLE = ['measure', 'threshold', 'deadline', 'source'] as const satisfies readonly (Piece &
	MissingPiece)[];

/** What a draft still lacks to be settled, piece by piece, and what that makes of it. */
export function resolvabilityOf(draft: PredictionDraft): Resolvability {
	const { criteria, window } = draft;
	const pieces: Record<Piece, PieceState> = {
		...askedOf(draft),
		source: there(criteria?.decidedBy ?? publisherOf(draft)),
		deadline:
			window.closesOn === undefined
				? 'missing'
				: window.basis === 'inferred'
					? 'inferred'
					: 'present'
	};
	const isMissing = (piece: Piece) => pieces[piece] === 'missing';
	const gaps = PIECES.filter(isMissing).length;
	return {
		pieces,
		grade:
			draft.notScorable || VITAL.some(isMissing)
				? 'not scorable'
				: gaps === 0
					? 'settles itself'
					: gaps === 1
						? 'with one gap'
						: 'a matter of taste',
		lacking: LACKABLE.filter(isMissing)
	};
}

/** What the kind of question asks for. */
function askedOf({
	claim,
	question,
	criteria
}: PredictionDraft): Record<Exclude<Piece, 'source' | 'deadline'>, PieceState> {
	// A claim is a sentence that can hold or fail: where nothing else says what is looked at, it does.
	const worded = claim === undefined ? 'missing' : 'inferred';
	const inWords = {
		measure: criteria?.cameTrueIf === undefined ? worded : 'present',
		operator: 'not needed',
		threshold: 'not needed',
		unit: 'not needed',
		period: 'not needed',
		'tie rule': there(criteria?.finePrint)
	} as const;
	switch (question.kind) {
		case 'binary':
			return inWords;
		case 'choice':
			return {
				...inWords,
				measure: question.options.length > 1 ? 'present' : 'missing',
				threshold: question.favoured.length > 0 ? 'present' : 'missing'
			};
		case 'date':
			return { ...inWords, threshold: there(question.target.to) };
		case 'numeric': {
			const { figure, operator, value, tolerance, unit, period, print } = question.target;
			// "About" and "exactly" say nothing until it is said how near is near enough.
			const isVague = (operator === 'about' || operator === 'exactly') && tolerance === undefined;
			return {
				measure: figure === undefined ? inWords.measure : 'present',
				operator: there(operator),
				threshold: there(value),
				unit: there(unit),
				period: there(period),
				'tie rule': isVague ? 'missing' : there(print ?? criteria?.finePrint)
			};
		}
		default:
			return unreachable(question);
	}
}

function publisherOf({ question }: PredictionDraft): string | undefined {
	return question.kind === 'numeric' ? question.target.publisher : undefined;
}

function there(value: string | number | undefined): 'present' | 'missing' {
	return value === undefined ? 'missing' : 'present';
}
