import { describe, expect, test } from 'vitest';
import {
	broken,
	changed,
	problemsIn,
	toldOf,
	whole,
	type Break
} from '../../../tests/support/miniature';

describe('one thing broken is one problem, at its place', () => {
	test.each<Break>([
		[
			'an unknown key',
			'visit.yaml',
			'summary: A',
			'sumary: B\nsummary: A',
			'sumary: B',
			'sumary: found the key "sumary", expected one of the keys id, title, order, summary, figures, event, branches, watch, predictions'
		],
		[
			'a missing key',
			'visit.yaml',
			'    claim: He lands on 20 February.\n',
			'',
			'id: landing-day',
			'predictions[3].claim: found nothing, expected the key claim'
		],
		[
			'a key given twice',
			'figures/trade.yaml',
			'decimals: 1',
			'decimals: 1\ndecimals: 2',
			'decimals: 2',
			'(file): found a key given twice, expected each key once in its mapping'
		],
		[
			'a word outside its list',
			'visit.yaml',
			'confidence: high',
			'confidence: certain',
			'confidence: certain',
			'predictions[0].hedge.confidence: found "certain", expected one of high, medium, low'
		],
		[
			'a value of the wrong type',
			'figures/trade.yaml',
			'value: 240.1',
			'value: much',
			'value: much',
			'observations[0].value: found "much", expected a number'
		],
		[
			'a day that does not exist',
			'visit.yaml',
			'closes: 2023-05-31',
			'closes: 2023-02-30',
			'closes: 2023-02-30',
			'predictions[0].window.closes: found "2023-02-30", expected a day, month or year that exists, as 2023-03-20, 2023-03 or 2023'
		],
		[
			'a partial day where a whole one is needed',
			'catalogue.yaml',
			'2024-06-30',
			'2024-06',
			'knownTo',
			'knownTo: found "2024-06", expected a day that exists, as 2023-03-20'
		],
		[
			'a title that is too long',
			'visit.yaml',
			'title: Friendship deepens',
			`title: ${'Friendship '.repeat(5)}deepens`,
			'title: Friendship',
			'predictions[5].title: found "Friendship Friendship Friendship Friendship Friendship deep…" (62 characters), expected at most 50 characters'
		],
		[
			'a hedge of seven words',
			'visit.yaml',
			'phrase: will most likely',
			'phrase: will most likely … in a few days',
			'phrase: will most likely',
			'predictions[0].hedge.phrase: found "will most likely … in a few days", expected at most 6 words'
		],
		[
			'a link that is no web address',
			'sources.yaml',
			'https://example.org/visit',
			'javascript:alert(1)',
			'url: javascript',
			'S1.url: found "javascript:alert(1)", expected an http or https address'
		],
		[
			'a file whose name is not its id',
			'visit.yaml',
			'id: visit\n',
			'id: journey\n',
			'id: journey',
			'id: found journey, expected visit, as the file is called'
		],
		[
			'an id given twice',
			'visit.yaml',
			'id: landing-day',
			'id: visit-happens',
			'id: visit-happens\n    title: The day',
			'predictions[3].id: found visit-happens, as in visit.yaml:17, expected an id of its own'
		],
		[
			'an option given twice',
			'visit.yaml',
			'- { id: later, label: Later }',
			'- { id: later, label: Later }\n      - { id: march, label: Again }',
			'id: march, label: Again',
			'predictions[1].options[3].id: found march, expected an id of its own among the options'
		],
		[
			'an article that is not there',
			'visit.yaml',
			'article: press-2023-01-05',
			'article: press',
			'article: press\n',
			'predictions[0].article: found press, expected an article of the catalogue'
		],
		[
			'a forecaster who is not there',
			'visit.yaml',
			'forecaster: ministry',
			'forecaster: embassy',
			'forecaster: embassy',
			'predictions[2].forecaster: found embassy, expected a forecaster of the catalogue'
		],
		[
			'a source that is not there',
			'figures/trade.yaml',
			'published: 2024-01-12, source: S2 }',
			'published: 2024-01-12, source: S9 }',
			'source: S9',
			'observations[0].source: found S9, expected a source of the catalogue'
		],
		[
			'a figure that is not there',
			'visit.yaml',
			'figures: [trade]',
			'figures: [trade, gas]',
			'gas]',
			'figures[1]: found gas, expected a figure of the catalogue'
		],
		[
			'a prediction that is not there',
			'visit.yaml',
			'{ prediction: visit-happens, as: follows }',
			'{ prediction: visit-never, as: follows }',
			'prediction: visit-never',
			'predictions[4].related[0].prediction: found visit-never, expected a prediction of the catalogue'
		],
		[
			'a slip tied to a prediction that is not there',
			'articles/press-2023-01-05.yaml',
			'[trade-200]',
			'[trade-300]',
			'trade-300',
			'slips[0].predictions[0]: found trade-300, expected a prediction of the catalogue'
		],
		[
			'evidence of a resolution that the prediction does not have',
			'visit.yaml',
			'strength: weak\n        evidence: [S3]',
			'strength: weak\n        evidence: [S2]',
			'S2]\n      - outcome: yes',
			"predictions[0].resolutions[0].evidence[0]: found S2, expected a source of the prediction's evidence"
		],
		[
			'evidence with no day of its own nor of its source',
			'visit.yaml',
			', known: 2023-02 }',
			' }',
			'{ source: S3, says',
			'predictions[0].evidence[2].known: found nothing, expected the day it became known, for S3 has none'
		]
	])('%s', (...one) => {
		const { told, expected } = toldOf(one);
		expect(told).toEqual(expected);
	});
});

describe('many things broken', () => {
	test('are all listed, file by file and line by line', () => {
		const files = whole.map((file) => {
			if (file.path === 'visit.yaml') {
				return changed(changed(file, 'order: 1', 'order: first'), 'outcome: march', 'outcome: may');
			}
			return file.path === 'sources.yaml' ? changed(file, '2024-01-12', '2024-13-12') : file;
		});
		expect(problemsIn(files)).toEqual([
			expect.stringMatching(/^sources\.yaml:8:3 S2\.publishedOn:/),
			expect.stringMatching(/^visit\.yaml:3:1 order: found "first", expected a number$/),
			expect.stringMatching(/^visit\.yaml:65:11 predictions\[1\]\.resolutions\[0\]\.outcome:/)
		]);
	});

	test('every unknown key of a mapping is named', () => {
		const problems = broken('visit.yaml', 'order: 1', 'order: 1\nred: 1\nblue: 2');
		expect(problems.map((problem) => problem.split(' ')[1])).toEqual(['red:', 'blue:']);
	});

	test('a broken prediction breaks no reference to it', () => {
		expect(broken('visit.yaml', 'claim: The visit falls in March or April.', 'claim: 3')).toEqual([
			'visit.yaml:50:5 predictions[1].claim: found 3, expected text'
		]);
	});

	test('a file that is no YAML breaks no reference to what it may hold', () => {
		const problems = broken('visit.yaml', 'figures: [trade]', 'figures: [trade');
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.every((problem) => problem.startsWith('visit.yaml:'))).toBe(true);
	});
});

describe('a folder', () => {
	test('without a file that it needs is refused', () => {
		expect(problemsIn(whole.filter(({ path }) => path !== 'forecasters.yaml'))).toEqual([
			'forecasters.yaml:1:1 (file): found no such file, expected scenarios/forecasters.yaml'
		]);
	});

	test('with a file that belongs nowhere is refused', () => {
		expect(problemsIn([...whole, { path: 'maps/a.yaml', text: 'id: a\n' }])).toEqual([
			'maps/a.yaml:1:1 (file): found maps/a.yaml, expected <id>.yaml, articles/<id>.yaml or figures/<id>.yaml'
		]);
	});
});
