import type { PartialDay } from './day';
import type { Period } from './period';

/** How surely something was dated or stated: printed there, or worked out by the encoder. */
export type Basis = 'stated' | 'inferred';

export type Confidence = 'high' | 'medium' | 'low';

/** Where in an article a prediction stands: paragraphs as printed, counted from 1 (`"5-9, 42"`). */
export interface Passage {
	readonly article: string;
	readonly paragraphs: string;
}

/**
 * The few words that carried the likelihood, and how the encoder reads them: whether the forecaster
 * expects the claim as worded here, and which term of each named scale comes nearest.
 */
export interface Hedge {
	/** At most six words of the article. */
	readonly phrase: string;
	readonly leaning: 'expects' | 'expects not' | 'leaves open';
	readonly confidence: Confidence;
	/** Scale id (`icd-203`, `kent`, `ipcc`, `phia`) to a term of that scale. */
	readonly terms: Readonly<Record<string, string>>;
}

/** The span in which the claim is to come true. No `closesOn`: open-ended, it never falls due. */
export interface PredictionWindow {
	readonly opensOn: PartialDay;
	readonly closesOn?: PartialDay;
	readonly basis: Basis;
	readonly note?: string;
}

/** Whether a claim, or a part of it, held. */
export type Held = 'came true' | 'did not';

/** What two strangers would need to settle the claim alike. The catalogue names the first two; a reader may not. */
export interface Criteria {
	/** "Came true if …", as a full sentence. */
	readonly cameTrueIf?: string;
	/** Who or what decides: a body, a publication, a kind of report. */
	readonly decidedBy?: string;
	/** When part of it counts as *partly*, and how. Without it, nothing does. */
	readonly partlyIf?: string;
	/** What *partly* counts as in a score. Without it, it enters none. */
	readonly partlyCounts?: Held;
	/** What happens in a tie, a revision, a clash of sources. */
	readonly finePrint?: string;
	/** The figure that bears it out, where the claim itself puts no number on one. */
	readonly figure?: string;
}

export type Operator = 'at least' | 'above' | 'at most' | 'below' | 'about' | 'exactly';

/** Which print of a figure decides: the first one published, or the latest known. */
export type Print = 'first' | 'latest';

export interface Target {
	/** The figure whose observations decide, where the catalogue keeps one. */
	readonly figure?: string;
	readonly operator: Operator;
	readonly value: number;
	/** Half-width of what still counts as `about` or `exactly`, in the same unit. */
	readonly tolerance?: number;
	readonly unit: string;
	readonly period?: Period;
	readonly publisher?: string;
	readonly print?: Print;
}

/** A day, or a span of days, named by the claim. */
export interface DateTarget {
	readonly from?: PartialDay;
	readonly to: PartialDay;
}

export interface Option {
	readonly id: string;
	readonly label: string;
}

/** What is asked, by kind of answer. */
export type Question =
	| { readonly kind: 'binary' }
	| {
			readonly kind: 'choice';
			readonly options: readonly Option[];
			/** The options that would make the claim come true. */
			readonly favoured: readonly string[];
	  }
	| { readonly kind: 'numeric'; readonly target: Target }
	| { readonly kind: 'date'; readonly target: DateTarget };

export type QuestionKind = Question['kind'];

/**
 * What must hold first. With a prediction named, its outcome decides and annuls of itself; without one,
 * the condition is words, and only a resolution can annul.
 */
export interface Condition {
	readonly text: string;
	readonly prediction?: string;
	/** Whether the named prediction must come true or must not, or which options of it meet the condition. */
	readonly holds?: Held | { readonly options: readonly string[] };
}

export type MissingPiece = 'measure' | 'threshold' | 'deadline' | 'actor' | 'source' | 'claim';

/** Why a claim can never be settled, and what comes nearest to a measure of it. */
export interface NotScorable {
	readonly missing: readonly MissingPiece[];
	readonly why: string;
	readonly proxy?: {
		readonly text: string;
		readonly figure?: string;
		readonly prediction?: string;
	};
}

export type Relation =
	'repeats' | 'precedes' | 'follows' | 'part of' | 'rival of' | 'same figure' | 'compare';

export interface RelatedPrediction {
	readonly prediction: string;
	readonly as: Relation;
}

/** One trackable statement. */
export interface Prediction {
	readonly id: string;
	/** For lists; at most 50 characters. */
	readonly title: string;
	/** The claim in our words, as a sentence that can hold or fail. */
	readonly claim: string;
	readonly question: Question;
	readonly forecaster: string;
	readonly passage?: Passage;
	/** Where it can be read, when that is no article of the catalogue. */
	readonly url?: string;
	readonly saidOn: PartialDay;
	readonly saidBasis: Basis;
	readonly saidNote?: string;
	readonly hedge?: Hedge;
	readonly window: PredictionWindow;
	/** How it would come out if what was so on the day it was said stayed so: what a forecaster has to beat. */
	readonly ifNothingChanges?: Held;
	readonly criteria?: Criteria;
	readonly conditions?: readonly Condition[];
	readonly notScorable?: NotScorable;
	readonly related?: readonly RelatedPrediction[];
	readonly tags?: readonly string[];
}

/** The kind as design §4 counts them: a claim that cannot be settled or hangs on another is that first. */
export type PredictionKind = QuestionKind | 'conditional' | 'not scorable';

/** The figure that decides a claim. */
export function figureDeciding({ question, criteria }: Prediction): string | undefined {
	return (question.kind === 'numeric' ? question.target.figure : undefined) ?? criteria?.figure;
}

/** The figure that a claim rests on: what decides it, else what comes nearest. */
export function figureOf(prediction: Prediction): string | undefined {
	return figureDeciding(prediction) ?? prediction.notScorable?.proxy?.figure;
}

export function kindOf(prediction: Prediction): PredictionKind {
	if (prediction.notScorable) return 'not scorable';
	if (prediction.conditions?.length) return 'conditional';
	return prediction.question.kind;
}
