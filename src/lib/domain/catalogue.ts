import type { Day, PartialDay } from './day';
import type { Entry } from './entry';
import type { Basis } from './prediction';

/** A slip of translation, typing or fact, and what was meant. */
export interface Slip {
	readonly paragraphs: string;
	readonly printed: string;
	readonly meant: string;
	readonly why?: string;
	/** Predictions it touches. */
	readonly predictions?: readonly string[];
}

export interface Article {
	readonly id: string;
	/** For rulers and bylines: "HK01", "Epoch Times". */
	readonly shortName: string;
	readonly title: string;
	readonly publisher: string;
	readonly author?: string;
	readonly publishedOn: PartialDay;
	readonly publishedBasis: Basis;
	readonly publishedNote?: string;
	/** BCP 47: of the text we read, and of the original where it was translated. */
	readonly language: string;
	readonly translatedFrom?: string;
	readonly url?: string;
	/** Non-empty lines of the text. */
	readonly paragraphs: number;
	readonly slips: readonly Slip[];
}

export type ForecasterRole = 'author' | 'outlet' | 'official' | 'institution' | 'reader';

export interface Forecaster {
	readonly id: string;
	readonly name: string;
	readonly role: ForecasterRole;
	/** Who it is, where its name is not that of one person or body. */
	readonly people?: readonly string[];
}

export interface Source {
	readonly id: string;
	readonly url: string;
	readonly publisher: string;
	/** When it was published, where known. */
	readonly publishedOn?: PartialDay;
	readonly publishedNote?: string;
	/** What to mind when reading it: a relay, a copy, a weak outlet. */
	readonly caution?: string;
}

/** Something that happened on the way, pinned to a figure's axis. */
export interface Milestone {
	readonly happenedOn: PartialDay;
	readonly knownOn: PartialDay;
	readonly text: string;
	readonly source?: string;
}

/** A value that somebody set for a figure outside the five articles. */
export interface Goal {
	readonly value: number;
	/** None where no day was named. */
	readonly by?: PartialDay;
	readonly statedOn: PartialDay;
	/** Where it became public only later than it was stated: it is no part of a board before that. */
	readonly knownOn?: PartialDay;
	readonly who: string;
	readonly source: string;
	/** What of the figure it is for where that is not the whole: "the first year". Compared only with the same. */
	readonly part?: string;
}

export interface Figure {
	readonly id: string;
	readonly title: string;
	readonly measures: string;
	/** In full for tables (`billion US dollars`) and short for axes (`bn`). */
	readonly unit: string;
	readonly shortUnit: string;
	readonly decimals: number;
	/** The length of its usual period; `point` is a level at a day. */
	readonly every: 'year' | 'point';
	readonly publisher: string;
	readonly milestones: readonly Milestone[];
	readonly goals: readonly Goal[];
	readonly note?: string;
}

/**
 * A node of a scenario's tree: a prediction, one answer to it, or a plain question. Children of `rivals`
 * exclude each other; children of `consequences` do not.
 */
export interface Branch {
	readonly title: string;
	readonly prediction?: string;
	/** With a prediction of kind choice: the options that are this branch. */
	readonly options?: readonly string[];
	/** What is so once this branch is the one of its rivals that followed, as a sentence without its stop. */
	readonly happened?: string;
	readonly note?: string;
	readonly fork?: 'rivals' | 'consequences';
	readonly children?: readonly Branch[];
}

export interface Scenario {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly predictions: readonly string[];
	readonly figures: readonly string[];
	readonly branches: readonly Branch[];
	readonly watch: readonly Watch[];
	/** The event its timeline is zoomed to. */
	readonly event?: { readonly title: string; readonly from: Day; readonly to: Day };
}

/** What to look at next, and where it would show. */
export interface Watch {
	readonly text: string;
	readonly prediction?: string;
}

/** All that ships: who, where, and every dated entry. */
export interface Catalogue {
	/** The day up to which it was researched. */
	readonly knownTo: Day;
	readonly articles: readonly Article[];
	readonly forecasters: readonly Forecaster[];
	readonly sources: readonly Source[];
	readonly figures: readonly Figure[];
	readonly scenarios: readonly Scenario[];
	readonly entries: readonly Entry[];
}
