import type { Figure } from '../domain/catalogue';
import { entryKindOf, type EntryKind } from '../domain/entry-kind';
import {
	isMarkedNotScorable,
	isReveal,
	type Bearing,
	type Citation,
	type Entry,
	type ObservationEntry,
	type ResolutionEntry,
	type RevealEntry
} from '../domain/entry';
import type { Prediction, Question } from '../domain/prediction';
import { unreachable } from '../domain/result';
import { longDay, onDay, periodWords } from './day-words';
import { sentence, withUnit } from './number-words';
import {
	likelihoodWords,
	madeWords,
	notScorableWords,
	rulingWords,
	searchWords
} from './outcome-words';
import { stopped } from './sentence-words';
import { strengthWords } from './verdict-words';

/** Where the words of an entry find what it names by id; nothing for what is not here. */
export interface EntryContext {
	readonly prediction: (id: string) => Pick<Prediction, 'title' | 'question'> | undefined;
	readonly figure: (id: string) => Pick<Figure, 'title' | 'shortUnit' | 'decimals'> | undefined;
	readonly entry: (id: string) => Entry | undefined;
	/** The publisher of a source of the catalogue. */
	readonly publisher: (source: string) => string | undefined;
	/** The reader's own chain. */
	readonly chain: string | undefined;
}

const KINDS: Readonly<Record<EntryKind, readonly [one: string, many: string]>> = {
	forecast: ['Forecast', 'Forecasts'],
	resolution: ['Outcome', 'Outcomes'],
	evidence: ['Evidence', 'Evidence'],
	observation: ['Observation', 'Observations'],
	note: ['Note', 'Notes'],
	prediction: ['New prediction', 'New predictions'],
	rewording: ['Rewording', 'Rewordings'],
	'not scorable': ['Not scorable', 'Not scorable'],
	seal: ['Seal', 'Seals'],
	secret: ['Secret', 'Secrets'],
	reveal: ['Reveal', 'Reveals'],
	retraction: ['Retraction', 'Retractions']
};

/** The kinds in the order of filters. */
export const ENTRY_KINDS = Object.keys(KINDS) as readonly EntryKind[];

/** "Forecast", "Outcome", "New prediction". */
export function entryTypeWords(entry: Entry): string {
	return KINDS[entryKindOf(entry)][0];
}

export function entryKindsWords(kind: EntryKind): string {
	return KINDS[kind][1];
}

/** A chain in short: the first eight characters of its name. */
export function chainWords(chain: string): string {
	return chain.slice(0, 8);
}

/** How an entry is called by others: "entry 2", "entry 2 of chain 5d3a9c01", "an entry of the catalogue". */
export function entryName(entry: Entry | undefined, chain: string | undefined): string {
	if (!entry) return 'an entry that is not here';
	if (!entry.link) return 'an entry of the catalogue';
	const name = `entry ${entry.link.seq}`;
	return entry.link.chain === chain ? name : `${name} of chain ${chainWords(entry.link.chain)}`;
}

/** What an entry is about: the title of a prediction or figure, through what it takes back. */
export function entryTitle(entry: Entry, context: EntryContext): string {
	switch (entry.type) {
		case 'prediction':
			return entry.prediction.title;
		case 'observation':
			return context.figure(entry.figure)?.title ?? entry.figure;
		case 'retraction': {
			const target = takenBackAtLast(entry, context);
			return target ? entryTitle(target, context) : 'An entry that is not here';
		}
		case 'seal':
		case 'secret':
			return 'A prediction under seal';
		default:
			return context.prediction(entry.prediction)?.title ?? entry.prediction;
	}
}

/** What was taken back in the end: a retraction may itself be taken back. None where it is not here. */
export function takenBackAtLast(
	entry: Entry,
	context: Pick<EntryContext, 'entry'>
): Entry | undefined {
	const seen = new Set<string>();
	let target: Entry | undefined = entry;
	while (target?.type === 'retraction' && !seen.has(target.id)) {
		seen.add(target.id);
		target = context.entry(target.retracts);
	}
	return target?.type === 'retraction' ? undefined : target;
}

const SHORT = 240;

/** An entry in one line: "Note, Whether China joins: start with the summits of 2023." */
export function entryInShort(entry: Entry, context: EntryContext): string {
	const says = [...entrySays(entry, context)];
	const cut = says.length > SHORT ? `${says.slice(0, SHORT).join('')}…` : says.join('');
	return `${entryTypeWords(entry)}, ${entryTitle(entry, context)}: ${cut}`;
}

/** What an entry says, in sentences; its reason at the end. */
export function entrySays(entry: Entry, context: EntryContext): string {
	const said = saidBy(entry, context);
	if (entry.type === 'retraction' || entry.corrects === undefined) return said;
	if (isMarkedNotScorable(entry)) return said;
	const corrected = entryName(context.entry(entry.corrects), context.chain);
	return joined(said, `Corrects ${corrected}${because(entry.reason)}`);
}

function saidBy(entry: Entry, context: EntryContext): string {
	switch (entry.type) {
		case 'prediction':
			if (isMarkedNotScorable(entry)) return notScorableWords(entry.prediction.notScorable);
			return isReveal(entry)
				? joined(stopped(entry.prediction.claim), revealWords(entry, context))
				: stopped(entry.prediction.claim);
		case 'forecast': {
			const likelihood = likelihoodWords(entry.likelihood, questionOf(entry.prediction, context));
			return joined(sentence(stopped(`${likelihood}${madeWords(entry)}`)), entry.note);
		}
		case 'evidence':
			return 'where' in entry.citation
				? joined(searchWords(entry.citation), entry.note)
				: joined(
						`${BEARINGS[entry.bearing]}, from ${citedWords(entry.citation, context)}:`,
						entry.note
					);
		case 'observation':
			return observationWords(entry, context);
		case 'resolution':
			return resolutionWords(entry, questionOf(entry.prediction, context));
		case 'note':
			return entry.text;
		case 'seal':
			return `Its digest is ${entry.digest.slice(0, BRIEF)}; nothing else of it is public.`;
		case 'secret':
			// Not even here: what lists entries may be printed, or saved as a table.
			return `Opens the seal of ${entryName(context.entry(entry.seal), context.chain)}. It leaves in backups only.`;
		case 'retraction': {
			const target = entryName(context.entry(entry.retracts), context.chain);
			return `Takes back ${target}${because(entry.reason)}`;
		}
		default:
			return unreachable(entry);
	}
}

/** The first digits of a digest, enough to compare by eye. */
const BRIEF = 8;

function revealWords({ prediction, reveals }: RevealEntry, context: EntryContext): string {
	const { likelihood, seal } = reveals;
	const how = likelihood ? `${likelihoodWords(likelihood, prediction.question)}; ` : '';
	const sealed = `sealed ${onDay(prediction.saidOn)} as ${entryName(context.entry(seal), context.chain)}`;
	return sentence(stopped(`${how}${sealed}`));
}

const BEARINGS: Readonly<Record<Bearing, string>> = {
	supports: 'For it',
	contradicts: 'Against it',
	neutral: 'Neither for nor against it'
};

function citedWords(citation: Citation, { publisher }: EntryContext): string {
	if ('publisher' in citation) return citation.publisher;
	return publisher(citation.source) ?? citation.source;
}

function observationWords(entry: ObservationEntry, context: EntryContext): string {
	const figure = context.figure(entry.figure);
	const value = withUnit(entry.value, figure?.shortUnit ?? '', decimalsOf(entry.value, figure));
	const qualified = [entry.qualifier, value].filter(Boolean).join(' ');
	const print = { first: '', revision: ', a later print', derived: ', worked out' }[entry.print];
	const published = `published ${onDay(entry.knownOn)} by ${entry.publisher}${print}`;
	return joined(
		`${sentence(qualified)} for ${periodWords(entry.period)}, ${published}.`,
		entry.note
	);
}

/** As many as the figure shows, unless the value has more to say. */
function decimalsOf(value: number, figure: { readonly decimals: number } | undefined) {
	if (!figure || Number(value.toFixed(figure.decimals)) !== value) return undefined;
	return figure.decimals;
}

function resolutionWords(entry: ResolutionEntry, question: Question): string {
	const { ruling, happenedOn, strength, searched, note } = entry;
	const named = ruling.as === 'outcome' && ruling.outcome.kind === 'date';
	const when = happenedOn === undefined || named ? '' : `, ${onDay(happenedOn)}`;
	const evidence =
		strength === 'none found' && searched
			? `no evidence found by ${longDay(searched.on)} (${searched.where})`
			: `evidence ${strengthWords(strength).toLowerCase()}`;
	return joined(`${sentence(rulingWords(entry, question))}${when}; ${evidence}.`, note);
}

/** A question that is not here asks nothing: its options go by their ids. */
function questionOf(id: string, { prediction }: EntryContext): Question {
	return prediction(id)?.question ?? { kind: 'binary' };
}

function because(reason: string | undefined): string {
	return reason === undefined ? '.' : `: ${stopped(reason)}`;
}

function joined(...parts: readonly (string | undefined)[]): string {
	return parts.filter(Boolean).join(' ');
}
