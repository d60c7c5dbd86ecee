import type { ArticleState, ParagraphState } from '../domain/article-state';
import { denominatorsOf, tallyOf, type Board, type PredictionState } from '../domain/board';
import type { Article } from '../domain/catalogue';
import type { Basis } from '../domain/prediction';
import type { Verdict } from '../domain/verdict';
import { longDay } from './day-words';
import { counted, inSentence, listed, number, sentence, spelled } from './number-words';

/** "5–9, 42": paragraphs as a reader writes them. */
export function paragraphWords(passage: string): string {
	return passage.replaceAll('-', '–').replaceAll(/,\s*/g, ', ');
}

/** "paragraph 10", "paragraphs 5–9, 42". */
export function inParagraphs(passage: string): string {
	return `${/[-,]/.test(passage) ? 'paragraphs' : 'paragraph'} ${paragraphWords(passage)}`;
}

/**
 * The verdict on a whole article: "Nineteen of 32 settled claims came true; five did not, four of them in the
 * story “The war, and who mediates”". The story stands where most of what failed has one.
 */
export function articleFinding({ claims }: ArticleState, { catalogue }: Board): string {
	const states = claims.map(({ state }) => state);
	const { encoded, scorable, settled } = denominatorsOf(states);
	if (encoded === 0) return 'No claim of it had been said by this day';
	if (scorable === 0) {
		return encoded === 1
			? 'Its one claim can’t be scored'
			: `None of its ${number(encoded)} claims can be scored`;
	}
	if (settled === 0) {
		return scorable === 1
			? 'The one claim that can be scored is not settled'
			: `None of the ${number(scorable)} claims that can be scored is settled`;
	}
	if (settled === 1) {
		const verdict = states.map(({ verdict }) => ALONE[verdict]).find(Boolean);
		return `The one settled claim ${verdict}`;
	}
	return [cameTrueWords(states, settled), failedWords(states, settled, catalogue.scenarios)]
		.filter(Boolean)
		.join('; ');
}

const ALONE: Readonly<Partial<Record<Verdict, string>>> = {
	'came true': 'came true',
	partly: 'came true in part',
	'did not': 'did not come true',
	annulled: 'is annulled',
	ambiguous: 'is ambiguous'
};

function cameTrueWords(states: readonly PredictionState[], settled: number): string {
	const cameTrue = tallyOf(states)['came true'];
	if (cameTrue === 0) return `None of ${number(settled)} settled claims came true`;
	const which =
		cameTrue === settled
			? settled === 2
				? 'Both'
				: `All ${inSentence(settled)}`
			: `${sentence(spelled(cameTrue))} of ${number(settled)}`;
	return `${which} settled claims came true${knownWords(states, cameTrue)}`;
}

/** Said where it changes the reading: at least half of what came true was public before it was said. */
function knownWords(states: readonly PredictionState[], cameTrue: number): string {
	const known = knownBefore(states);
	if (known * 2 < cameTrue) return '';
	const those =
		known === cameTrue ? (known === 1 ? 'and was' : 'all') : `${inSentence(known)} of them`;
	return `, ${those} already known when said`;
}

/** How many came true of which that was public before they were said. */
function knownBefore(states: readonly PredictionState[]): number {
	return states.filter(({ alreadyKnown, verdict }) => alreadyKnown && verdict === 'came true')
		.length;
}

function failedWords(
	states: readonly PredictionState[],
	settled: number,
	scenarios: Board['catalogue']['scenarios']
): string {
	const failed = states.filter(({ verdict }) => verdict === 'did not');
	if (failed.length === 0 || failed.length === settled) return '';
	const most = scenarios
		.map(({ id, title }) => ({
			title,
			count: failed.filter(({ scenario }) => scenario === id).length
		}))
		.sort((left, right) => right.count - left.count)[0];
	const did = `${inSentence(failed.length)} did not`;
	if (!most || most.count < 2 || most.count * 2 <= failed.length) return did;
	const all = most.count === 2 ? 'both' : 'all';
	const those = most.count === failed.length ? all : `${inSentence(most.count)} of them`;
	return `${did}, ${those} in the story “${most.title}”`;
}

/** What several articles come to: "Five articles made 107 claims; 38 of the 52 settled came true". */
export function articlesFinding(articles: readonly ArticleState[]): string {
	const states = articles.flatMap(({ claims }) => claims.map(({ state }) => state));
	const made = `${sentence(inSentence(articles.length))} ${articles.length === 1 ? 'article' : 'articles'} made ${counted(states.length, 'claim')}`;
	const { settled } = denominatorsOf(states);
	if (settled === 0) return `${made}; none is settled`;
	return `${made}; ${number(tallyOf(states)['came true'])} of the ${number(settled)} settled came true`;
}

/** One number of an article's coverage, with the bar that shows it out of all. */
export interface CoveragePart {
	readonly name: string;
	readonly count: number;
	readonly note: string;
	readonly line: 'stated' | 'actual' | 'came-true' | 'void';
}

/** How much of an article could be followed, and how far it has been. */
export function coverageOf(states: readonly PredictionState[]): readonly CoveragePart[] {
	const { encoded, scorable, settled, waiting, overdue } = denominatorsOf(states);
	const tally = tallyOf(states);
	const known = knownBefore(states);
	const late = overdue === 0 ? 'none overdue' : `${number(overdue)} overdue`;
	return [
		{ name: 'encoded', count: encoded, note: 'as dated predictions', line: 'stated' },
		{ name: 'scorable', count: scorable, note: 'measure, threshold and day', line: 'stated' },
		{
			name: 'settled',
			count: settled,
			note: waiting === 0 ? 'nothing is waiting' : `${number(waiting)} waiting, ${late}`,
			line: 'actual'
		},
		{
			name: 'came true',
			count: tally['came true'],
			note: known === 0 ? 'none already known' : `${number(known)} of them already known`,
			line: 'came-true'
		},
		{
			name: 'not scorable',
			count: tally['not scorable'],
			note: 'kept and counted',
			line: 'void'
		}
	];
}

/** "English, from Chinese": what we read, and what it was before. */
export function languageWords({ language, translatedFrom }: Article): string {
	return translatedFrom === undefined
		? languageName(language)
		: `${languageName(language)}, from ${languageName(translatedFrom)}`;
}

const NAMES = new Intl.DisplayNames('en-GB', { type: 'language' });

function languageName(code: string): string {
	return NAMES.of(code) ?? code;
}

/** How the day of an article is known: "Stated", "Inferred". */
export function basisWords(basis: Basis): string {
	return sentence(basis);
}

/** "HK01, 6 February 2023". */
export function articleName({ shortName, publishedOn }: Article): string {
	return `${shortName}, ${longDay(publishedOn)}`;
}

/** A reading strip in words, for those who don't see it. */
export function stripWords(paragraphs: readonly ParagraphState[]): string {
	const said = paragraphs.filter(({ claims }) => claims.length > 0);
	if (said.length === 0) return `${counted(paragraphs.length, 'paragraph')}, none with a claim.`;
	const thirds = [0, 1, 2].map((part) => {
		const from = Math.round((part * paragraphs.length) / 3);
		const to = Math.round(((part + 1) * paragraphs.length) / 3);
		const claims = paragraphs.slice(from, to).reduce((sum, { first }) => sum + first.length, 0);
		return `${counted(claims, 'claim')} up to paragraph ${number(to)}`;
	});
	return `The article’s ${counted(paragraphs.length, 'paragraph')}. ${sentence(inSentence(said.length))} ${said.length === 1 ? 'holds' : 'hold'} claims: ${listed(thirds)}. The table lists them in the same order.`;
}
