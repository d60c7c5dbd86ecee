import type { PredictionState } from '../domain/board';
import { readEvidenceIn } from '../domain/citation';
import {
	enteredLater,
	isMarkedNotScorable,
	type Bearing,
	type Entry,
	type EvidenceEntry,
	type ForecastEntry,
	type Likelihood,
	type Outcome,
	type ResolutionEntry,
	type Search
} from '../domain/entry';
import type {
	NotScorable,
	Operator,
	PredictionWindow,
	Question,
	Target
} from '../domain/prediction';
import { readerOf } from '../domain/own-prediction';
import { unreachable } from '../domain/result';
import type { Verdict } from '../domain/verdict';
import { inPeriod, longDay, onDay, periodWords, shortDay } from './day-words';
import { counted, listed, number, percent, sentence, withUnit } from './number-words';
import { optionWords, outcomeWords } from './outcome-in-short';
import { stopped, withoutStop } from './sentence-words';
import { missingWords } from './verdict-words';

/** What a resolution says, for a history or a notice: "yes", "annulled: the talks were called off". */
export function rulingWords({ ruling }: ResolutionEntry, question: Question): string {
	switch (ruling.as) {
		case 'annulled':
		case 'ambiguous':
			return `${ruling.as}: ${ruling.why}`;
		case 'outcome': {
			const outcome = outcomeWords(ruling.outcome, question);
			return ruling.partly
				? `${outcome}, in part. Held: ${withoutStop(ruling.partly.held)}. Did not: ${withoutStop(ruling.partly.failed)}`
				: outcome;
		}
		default:
			return unreachable(ruling);
	}
}

const OPERATORS: Readonly<Record<Operator, string>> = {
	'at least': 'at least',
	above: 'more than',
	'at most': 'at most',
	below: 'less than',
	about: 'about',
	exactly: 'exactly'
};

/** "more than". */
export function operatorWords(operator: Operator): string {
	return OPERATORS[operator];
}

/** A target on its own: "at least 200 bn USD in 2023", "exactly 83 parties on 17 Jan 2026". */
export function targetWords({
	operator,
	value,
	unit,
	period
}: Pick<Target, 'operator' | 'value' | 'unit' | 'period'>): string {
	const stated = `${OPERATORS[operator]} ${withUnit(value, unit)}`;
	return period === undefined ? stated : `${stated} ${inPeriod(period)}`;
}

/** A window in running text: "30 January 2023 to 31 December 2024", "from 4 February 2022, without an end". */
export function windowWords({ opensOn, closesOn }: PredictionWindow): string {
	if (closesOn === undefined) return `from ${longDay(opensOn)}, without an end`;
	return opensOn === closesOn ? longDay(opensOn) : `${longDay(opensOn)} to ${longDay(closesOn)}`;
}

/** A likelihood on its own: "35 %", "Xiamen 34 %, Brussels 30 %", "180 – 200 – 240". */
export function likelihoodWords(likelihood: Likelihood, question: Question): string {
	switch (likelihood.as) {
		case 'hedge':
			return 'in words';
		case 'probability':
			return withUnit(Math.round(likelihood.probability * 1000) / 10, '%');
		case 'distribution':
			return Object.entries(likelihood.probabilities)
				.map(([id, probability]) => `${optionWords(question, id)} ${percent(probability)}`)
				.join(', ');
		case 'quantiles':
			return likelihood.quantiles
				.map(({ level, value }) => `${percent(level)}: ${number(value)}`)
				.join(', ');
		case 'date quantiles':
			return likelihood.quantiles
				.map(({ level, value }) => `${percent(level)}: ${shortDay(value)}`)
				.join(', ');
		default:
			return unreachable(likelihood);
	}
}

/** The answer to "Did it happen?": "Yes, 240.11 bn USD", "In part", "Not settled"; and what explains it. */
export function answerWords(state: PredictionState): {
	readonly head: string;
	readonly why: string;
} {
	const { prediction, resolution, verdict, conditions } = state;
	const failed = conditions.find((report) => report.state === 'failed');
	if (verdict === 'not scorable') {
		return { head: 'Can’t be said', why: prediction.notScorable?.why ?? '' };
	}
	if (verdict === 'annulled' && failed) {
		return {
			head: 'Never put to the test',
			why: `Its condition failed: ${withoutStop(failed.condition.text)}.`
		};
	}
	if (!resolution) {
		const { closesOn } = prediction.window;
		return {
			head: 'Not settled',
			why:
				closesOn === undefined
					? 'It has no closing day.'
					: `It ${verdict === 'overdue' ? 'closed' : 'closes'} ${onDay(closesOn)}.`
		};
	}
	const { ruling, note } = resolution;
	if (ruling.as !== 'outcome') {
		return {
			head: ruling.as === 'annulled' ? 'Annulled' : 'The sources don’t let one tell',
			why: ruling.why
		};
	}
	const why = ruling.partly
		? `Held: ${withoutStop(ruling.partly.held)}. Did not: ${withoutStop(ruling.partly.failed)}.`
		: note;
	return { head: happenedWords(state, ruling.outcome), why: why ?? '' };
}

/** Whether what was claimed came about, and, where it was no plain yes or no, what did. */
function happenedWords({ verdict, prediction }: PredictionState, outcome: Outcome): string {
	const what = outcomeWords(outcome, prediction.question);
	const answer = { 'came true': 'Yes', 'did not': 'No', partly: 'In part' }[verdict as string];
	if (answer === undefined) return sentence(what);
	return outcome.kind === 'binary' ? answer : `${answer}, ${what}`;
}

/** "entered 26 Nov 2026" of what gives itself an earlier day than the one on which it was recorded. */
export function enteredWords(entry: ForecastEntry): string {
	const later = enteredLater(entry);
	return later === undefined ? '' : `entered ${shortDay(later)}`;
}

/** "; made 1 Feb 2023, entered 26 Nov 2026": both days, where a forecast was entered later than made. */
export function madeWords(entry: ForecastEntry): string {
	const entered = enteredWords(entry);
	return entered === '' ? '' : `; made ${shortDay(entry.knownOn)}, ${entered}`;
}

/** An entry in one line, for a history. */
export function entryWords(entry: Entry, question: Question): string {
	switch (entry.type) {
		case 'prediction':
			if (entry.reveals) return `prediction revealed, sealed ${shortDay(entry.prediction.saidOn)}.`;
			if (entry.corrects === undefined) return 'prediction entered.';
			return isMarkedNotScorable(entry)
				? `marked as not scorable: ${lackingWords(entry.prediction.notScorable)}.`
				: `prediction reworded: ${entry.prediction.claim}`;
		case 'forecast':
			return `forecast, ${likelihoodWords(entry.likelihood, question)}${madeWords(entry)}.`;
		case 'evidence':
			return 'where' in entry.citation
				? `${searchWords(entry.citation)} ${entry.note}`
				: `evidence: ${entry.note}`;
		case 'observation':
			return `observation, ${number(entry.value)} for ${periodWords(entry.period)}, by ${entry.publisher}.`;
		case 'resolution':
			return `outcome, ${rulingWords(entry, question)}; known ${shortDay(entry.knownOn)}.`;
		case 'note':
			return `note: ${entry.text}`;
		case 'seal':
		case 'secret':
			return 'a prediction under seal.';
		case 'retraction':
			return 'an entry taken back.';
		default:
			return unreachable(entry);
	}
}

/** "Looked for on 22 November 2026, without a find: Xinhua, TASS." */
export function searchWords({ on, where }: Search): string {
	return `Looked for on ${longDay(on)}, without a find: ${withoutStop(where)}.`;
}

/** What a claim comes to of which nothing is found. */
export const NOTHING_FOUND = 'Ambiguous, with the day and the places searched. Never “did not”.';

const BY_ANSWER: Readonly<Partial<Record<Verdict, string>>> = {
	'came true': 'came true',
	partly: 'came true in part',
	'did not': 'did not come true'
};

/** Where an answer goes against that: "By your answer the claim did not come true; by the rule it is ambiguous. …" */
export function againstNothingFoundWords(verdict: Verdict): string | undefined {
	const came = BY_ANSWER[verdict];
	return (
		came &&
		`By your answer the claim ${came}; by the rule it is ambiguous. If a source shows the answer, add it and grade the evidence by it.`
	);
}

/** What the evidence for a prediction amounts to, in a sentence. */
export function evidenceWords({ evidence, resolution }: PredictionState): string {
	const searched = resolution?.searched;
	if (resolution?.strength === 'none found' && searched) {
		return `Looked for until ${longDay(searched.on)}: ${searched.where}.`;
	}
	const found = readEvidenceIn(evidence);
	if (found.length > 0) return `${bearingWords(found)}.`;
	const last = evidence.at(-1)?.citation;
	return last && 'where' in last ? searchWords(last) : 'No source has been logged.';
}

/** "12 sources: 9 for it, none against", "1 source, neither for nor against it". */
export function bearingWords(evidence: readonly EvidenceEntry[]): string {
	const [pro, contra] = (['supports', 'contradicts'] as const).map(
		(bearing: Bearing) => evidence.filter((entry) => entry.bearing === bearing).length
	) as [number, number];
	const sources = counted(readEvidenceIn(evidence).length, 'source');
	if (pro + contra === 0) return `${sources}, neither for nor against it`;
	return `${sources}: ${pro === 0 ? 'none' : number(pro)} for it, ${contra === 0 ? 'none' : number(contra)} against`;
}

/** "Rests on 2 pieces of evidence." */
export function restsOnWords(count: number): string {
	return `Rests on ${counted(count, 'piece')} of evidence.`;
}

/** What keeps a claim from being scored: "no measure and no day". */
export function lackingWords({ missing }: NotScorable): string {
	return listed(missing.map(missingWords));
}

/** The same as a sentence, and why: "No measure and no day: nobody says which halt counts." */
export function notScorableWords(notScorable: NotScorable): string {
	return stopped(`${sentence(lackingWords(notScorable))}: ${notScorable.why}`);
}

/** Where an entry stands: "in your journal", "from another browser", "in the catalogue". */
export function recordedInWords({ link }: Pick<Entry, 'link'>, isOwn: boolean): string {
	if (!link) return 'in the catalogue';
	return isOwn ? 'in your journal' : 'from another browser';
}

/** Who logged an entry: "You", "Another browser, 870c41d2", or nobody, where it ships. */
export function loggedByWords({ link }: Pick<Entry, 'link'>, isOwn: boolean): string {
	if (!link) return 'Catalogue';
	return isOwn ? 'You' : readerOf(link.chain);
}
