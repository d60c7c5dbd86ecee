import { beforeAll, describe, expect, test } from 'vitest';
import { readCatalogue } from './read';
import { readFolder } from './read-folder';
import { problemLine } from './problem';
import type { CatalogueFile } from './yaml-file';

let whole: CatalogueFile[];

beforeAll(async () => {
	whole = await readFolder('tests/fixtures/miniature');
});

/** The problems of the miniature catalogue once `from` stands as `to` in one of its files. */
function broken(path: string, from: string, to: string): string[] {
	const files = whole.map((file) => (file.path === path ? changed(file, from, to) : file));
	return problemsIn(files);
}

function changed(file: CatalogueFile, from: string, to: string): CatalogueFile {
	if (!file.text.includes(from)) throw new Error(`${file.path} has no ${JSON.stringify(from)}`);
	return { ...file, text: file.text.replace(from, () => to) };
}

function fileAt(path: string): CatalogueFile {
	const file = whole.find((one) => one.path === path);
	if (!file) throw new Error(`no file ${path}`);
	return file;
}

/** Line and column, from 1, of the first occurrence of a passage. */
function placeOf(passage: string, text: string): string {
	const offset = text.indexOf(passage);
	if (offset < 0) throw new Error(`nowhere: ${JSON.stringify(passage)}`);
	const lines = text.slice(0, offset).split('\n');
	return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

function problemsIn(files: readonly CatalogueFile[]): string[] {
	const read = readCatalogue(files);
	return read.ok ? [] : read.problem.map(problemLine);
}

describe('one thing broken is one problem, at its place', () => {
	test.each<[fact: string, path: string, from: string, to: string, at: string, problem: string]>([
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
		],
		[
			'a window that ends before it begins',
			'visit.yaml',
			'closes: 2023-02-20, basis',
			'closes: 2022-12-31, basis',
			'closes: 2022-12-31',
			'predictions[3].window.closes: found 2022-12-31, expected a day not before 2023-01-05'
		],
		[
			'an event that ends before it begins',
			'visit.yaml',
			'to: 2023-03-22',
			'to: 2023-03-02',
			'to: 2023-03-02',
			'event.to: found 2023-03-02, expected a day not before 2023-03-20'
		],
		[
			'a date target that ends before it begins',
			'visit.yaml',
			'date: { from: 2023-02-20',
			'date: { from: 2023-02-21',
			'to: 2023-02-20 }\n    resolutions',
			'predictions[3].date.to: found 2023-02-20, expected a day not before 2023-02-21'
		],
		[
			'a paragraph beyond the last',
			'visit.yaml',
			'"1-3, 5"',
			'"1-3, 15"',
			'paragraphs: "1-3, 15"',
			"predictions[0].paragraphs: found 1-3, 15, expected none above 12, the article's last"
		],
		[
			'two kinds at once',
			'visit.yaml',
			'    conditions:\n',
			'    date: { to: 2024 }\n    target: { operator: at least, value: 1, unit: day }\n    conditions:\n',
			'date: { to: 2024',
			'predictions[4].date: found date beside target, expected one of target, date, options'
		],
		[
			'a favoured option that is none',
			'visit.yaml',
			'favoured: [march, april]',
			'favoured: [march, may]',
			'may]',
			'predictions[1].favoured[1]: found may, expected one of the options march, april, later'
		],
		[
			'no favourite where the words do not leave it open',
			'visit.yaml',
			'favoured: [march, april]',
			'favoured: []',
			'favoured: []',
			'predictions[1].favoured: found an empty list, expected an option, or a hedge that leaves open'
		],
		[
			'a scorable prediction without criteria',
			'visit.yaml',
			'    criteria: { cameTrueIf: A text is signed., decidedBy: Either government }\n',
			'',
			'id: deal-if-visit',
			'predictions[4].criteria: found nothing, expected criteria, or notScorable with its reason'
		],
		[
			'a resolution of what cannot be scored',
			'visit.yaml',
			'    notScorable:\n',
			'    resolutions: [{ ambiguous: so so, known: 2024-01-01, strength: none found, searched: { on: 2024-06-30, where: here } }]\n    notScorable:\n',
			'resolutions: [',
			'predictions[5].resolutions: found resolutions, expected none on what is not scorable'
		],
		[
			"a target in another unit than its figure's",
			'visit.yaml',
			'value: 200, unit: bn USD',
			'value: 200, unit: USD',
			'unit: USD',
			'predictions[2].target.unit: found USD, expected bn USD, as trade is measured'
		],
		[
			"an outcome in another unit than its figure's",
			'visit.yaml',
			'{ value: 240.1, unit: bn USD',
			'{ value: 240.1, unit: bn yuan',
			'unit: bn yuan',
			'predictions[2].resolutions[0].outcome.unit: found bn yuan, expected bn USD, as trade is measured'
		],
		[
			'an outcome of the wrong kind',
			'visit.yaml',
			'outcome: not by the close',
			'outcome: no',
			'outcome: no\n        known: 2023-02-21',
			'predictions[3].resolutions[0].outcome: found "no", expected a day that exists, or not by the close'
		],
		[
			'an outcome that is none of the options',
			'visit.yaml',
			'outcome: march',
			'outcome: may',
			'outcome: may',
			'predictions[1].resolutions[0].outcome: found "may", expected one of the options march, april, later'
		],
		[
			'no ruling at all',
			'visit.yaml',
			'outcome: not by the close\n        known',
			'known',
			'known: 2023-02-21',
			'predictions[3].resolutions[0]: found no ruling, expected one of outcome, annulled, ambiguous'
		],
		[
			'two rulings at once',
			'visit.yaml',
			'annulled: He came in March.,',
			'annulled: He came in March., ambiguous: Who knows.,',
			'ambiguous: Who',
			'predictions[4].resolutions[0].ambiguous: found ambiguous beside annulled, expected one of outcome, annulled, ambiguous'
		],
		[
			'a verdict in part without an outcome',
			'visit.yaml',
			'annulled: He came in March.,',
			'annulled: He came in March., partly: { held: This, failed: That },',
			'partly: { held',
			'predictions[4].resolutions[0].partly: found partly, expected an outcome beside it'
		],
		[
			'a resolution without evidence',
			'visit.yaml',
			'strength: weak\n        evidence: [S3]',
			'strength: weak',
			'outcome: no\n',
			'predictions[0].resolutions[0].evidence: found none, expected a source, or strength: none found'
		],
		[
			'nothing found without a search',
			'visit.yaml',
			'        searched: { on: 2024-06-30, where: two searches }\n',
			'',
			'outcome: not by',
			'predictions[3].resolutions[0].searched: found nothing, expected the day and place searched, as strength is none found'
		],
		[
			'a resolution known before it happened',
			'visit.yaml',
			'happened: 2023-03-20',
			'happened: 2023-03-22',
			'known: 2023-03-21\n        happened',
			'predictions[0].resolutions[1].known: found 2023-03-21, expected a day not before 2023-03-22'
		],
		[
			'a second resolution without a reason',
			'visit.yaml',
			'        reason: The denial was overtaken.\n',
			'',
			'outcome: yes',
			'predictions[0].resolutions[1].reason: found nothing, expected why it replaces the one before it'
		],
		[
			'a first resolution with a reason',
			'visit.yaml',
			'        strength: weak',
			'        strength: weak\n        reason: None.',
			'reason: None',
			'predictions[0].resolutions[0].reason: found a reason, expected none on the first resolution: it replaces nothing'
		],
		[
			'conditions in a circle',
			'visit.yaml',
			'    evidence:\n      - { source: S1, says: He landed on Monday.',
			'    conditions:\n      - { text: A deal, prediction: deal-if-visit, holds: came true }\n    evidence:\n      - { source: S1, says: He landed on Monday.',
			'prediction: visit-happens, holds',
			'predictions[4].conditions[0].prediction: found visit-happens → deal-if-visit → visit-happens, expected conditions that lead back to none'
		],
		[
			'a condition on an option that is none',
			'visit.yaml',
			'{ options: [later] }',
			'{ options: [may] }',
			'may]',
			'predictions[4].conditions[1].holds.options[0]: found may, expected one of the options march, april, later'
		],
		[
			'a condition that does not say what must hold',
			'visit.yaml',
			', holds: came true }',
			' }',
			'{ text: He comes',
			'predictions[4].conditions[0].holds: found nothing, expected came true, did not, or { options: […] }'
		],
		[
			'a condition on what can never be resolved',
			'visit.yaml',
			'prediction: visit-happens, holds',
			'prediction: friendship-deepens, holds',
			'prediction: friendship-deepens, holds',
			'predictions[4].conditions[0].prediction: found friendship-deepens, not scorable, expected one that can be resolved'
		],
		[
			'a prediction related to itself',
			'visit.yaml',
			'{ prediction: visit-happens, as: follows }',
			'{ prediction: deal-if-visit, as: follows }',
			'prediction: deal-if-visit, as',
			'predictions[4].related[0].prediction: found deal-if-visit, expected another prediction'
		],
		[
			'a branch on an option that is none',
			'visit.yaml',
			'options: [later] }',
			'options: [may] }',
			'may]',
			'branches[0].children[1].options[0]: found may, expected one of the options march, april, later'
		],
		[
			'a fork without children',
			'visit.yaml',
			'options: [later] }',
			'options: [later], fork: rivals }',
			'fork: rivals }',
			'branches[0].children[1].fork: found rivals, expected children to fork'
		],
		[
			'a derived value without its formula',
			'figures/trade.yaml',
			'derived,\n      formula: 240.1 / 1.26\n',
			'derived\n',
			'{\n      period: "2022",\n      value: 190',
			'observations[1].formula: found nothing, expected how the value was derived'
		],
		[
			'a value published before its period',
			'figures/trade.yaml',
			'value: 240.1, published: 2024-01-12',
			'value: 240.1, published: 2022-01-12',
			'published: 2022-01-12',
			'observations[0].published: found 2022-01-12, expected a day not before 2023'
		],
		[
			'a value given twice',
			'figures/trade.yaml',
			'published: 2023-03-21, source: S3 }',
			'published: 2023-03-21, source: S1 }',
			'{ period: "2022", value: 186',
			'observations[3]: found 2022 of S1 again, expected each value once'
		],
		[
			'what became known after the catalogue was closed',
			'visit.yaml',
			'known: 2024-01-12',
			'known: 2025-01-12',
			'known: 2025-01-12',
			"predictions[2].resolutions[0].known: found 2025-01-12, expected a day not after 2024-06-30, the catalogue's knownTo"
		]
	])('%s', (_, path, from, to, at, problem) => {
		const { text } = changed(fileAt(path), from, to);
		expect(broken(path, from, to)).toEqual([`${path}:${placeOf(at, text)} ${problem}`]);
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
