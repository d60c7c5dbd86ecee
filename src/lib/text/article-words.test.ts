import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	anArticle,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aScenario,
	LATE,
	NO,
	YES
} from '../../../tests/support/builders';
import { articleStateOf, paragraphsOf } from '../domain/article-state';
import type { Entry, Outcome } from '../domain/entry';
import type { Prediction } from '../domain/prediction';
import { replay } from '../domain/replay';
import {
	articleFinding,
	articlesFinding,
	coverageOf,
	inParagraphs,
	languageWords,
	paragraphWords,
	stripWords
} from './article-words';

const article = anArticle();
let claims = 0;
function claim(outcome?: Outcome, over: Partial<Prediction> = {}, knownOn = '2024-03-01'): Entry[] {
	const id = over.id ?? `claim-${(claims += 1)}`;
	const passage = { article: article.id, paragraphs: '2' };
	const ruling = outcome && ({ as: 'outcome', outcome } as const);
	return [
		aPredictionEntry(aPrediction({ passage, ...over, id })),
		...(ruling ? [aResolution({ id: `${id}/r`, prediction: id, ruling, knownOn })] : [])
	];
}
const vague = { notScorable: { missing: ['measure' as const], why: 'By what?' } };

function boardOf(entries: readonly Entry[], war: readonly string[] = []) {
	const scenarios = [aScenario({ id: 'war', title: 'The war', predictions: war })];
	return replay(aCatalogue({ articles: [article], entries, scenarios }), [], LATE);
}
function findingOf(entries: readonly Entry[], war: readonly string[] = []): string {
	const board = boardOf(entries, war);
	return articleFinding(articleStateOf(board, article), board);
}
const no = (id: string) => claim(NO, { id });

describe('the finding of an article', () => {
	it('counts what came true and what did not out of what is settled', () => {
		expect(findingOf([...claim(YES), ...claim(YES), ...claim(NO), ...claim()])).toBe(
			'Two of 3 settled claims came true; one did not'
		);
		expect(findingOf([...claim(YES), ...claim(YES)])).toBe('Both settled claims came true');
	});

	it('says where what came true was mostly no foresight', () => {
		const known = () => claim(YES, {}, '2022-01-01');
		expect(findingOf([...known(), ...known(), ...claim(YES), ...claim(NO)])).toBe(
			'Three of 4 settled claims came true, two of them already known when said; one did not'
		);
		expect(findingOf([...known(), ...known(), ...known()])).toBe(
			'All three settled claims came true, all already known when said'
		);
		expect(findingOf([...known(), ...claim(YES), ...claim(YES)])).toBe(
			'All three settled claims came true'
		);
	});

	it('names the story that most of what failed belongs to', () => {
		const failed = [...claim(YES), ...no('a'), ...no('b'), ...no('c')];
		expect(findingOf(failed, ['a', 'b'])).toBe(
			'One of 4 settled claims came true; three did not, two of them in the story “The war”'
		);
		expect(findingOf(failed, ['a', 'b', 'c'])).toMatch(
			/; three did not, all in the story “The war”$/
		);
		expect(findingOf([...claim(YES), ...no('a'), ...no('b')], ['a', 'b'])).toMatch(
			/both in the story/
		);
	});

	it('names no story for one failure, nor for less than most', () => {
		expect(findingOf([...claim(YES), ...no('a')], ['a'])).toBe(
			'One of 2 settled claims came true; one did not'
		);
		const four = [...no('a'), ...no('b'), ...no('c'), ...no('d')];
		expect(findingOf(four, ['a', 'b'])).toBe('None of 4 settled claims came true');
		expect(findingOf([...claim(YES), ...four], ['a', 'b'])).toMatch(/; four did not$/);
	});

	it('says when nothing is settled, nothing can be scored, nothing was said', () => {
		expect(findingOf([...claim(), ...claim()])).toBe(
			'None of the 2 claims that can be scored is settled'
		);
		expect(findingOf([...claim(undefined, vague), ...claim(undefined, vague)])).toBe(
			'None of its 2 claims can be scored'
		);
		expect(findingOf([])).toBe('No claim of it had been said by this day');
	});

	it('takes a single verdict at its word', () => {
		expect(findingOf(claim(YES))).toBe('The one settled claim came true');
		expect(findingOf([...claim(NO), ...claim()])).toBe('The one settled claim did not come true');
	});

	it('adds up over articles', () => {
		const board = boardOf([...claim(YES), ...claim(NO), ...claim()]);
		expect(articlesFinding([articleStateOf(board, article)])).toBe(
			'One article made 3 claims; 1 of the 2 settled came true'
		);
	});
});

it('covers an article in five numbers, what was already known apart', () => {
	const entries = [
		...claim(YES),
		...claim(YES, {}, '2022-01-01'),
		...claim(NO),
		...claim(),
		...claim(undefined, vague)
	];
	expect(
		coverageOf(boardOf(entries).predictions).map(({ name, count, note }) => [name, count, note])
	).toEqual([
		['encoded', 5, 'as dated predictions'],
		['scorable', 4, 'measure, threshold and day'],
		['settled', 3, '1 waiting, 1 overdue'],
		['came true', 2, '1 of them already known'],
		['not scorable', 1, 'kept and counted']
	]);
});

it('writes paragraphs and languages as a reader does', () => {
	expect(paragraphWords('5-9,42')).toBe('5–9, 42');
	expect(inParagraphs('10')).toBe('paragraph 10');
	expect(inParagraphs('5-9')).toBe('paragraphs 5–9');
	expect(languageWords(anArticle({ language: 'en', translatedFrom: 'zh' }))).toBe(
		'English, from Chinese'
	);
	expect(languageWords(anArticle({ language: 'ru' }))).toBe('Russian');
});

it('says in words where the claims of an article stand', () => {
	const board = boardOf([
		...claim(),
		...claim(),
		...claim(undefined, { passage: { article: 'press', paragraphs: '9-10' } })
	]);
	expect(stripWords(paragraphsOf(articleStateOf(board, article)))).toBe(
		'The article’s 10 paragraphs. Three hold claims: 2 claims up to paragraph 3, 0 claims up to paragraph 7 and 1 claim up to paragraph 10. The table lists them in the same order.'
	);
});
