import { beforeAll, describe, expect, it } from 'vitest';
import { newArticleFiles } from './new-article';
import { examineCatalogue } from './read';
import { readFolder } from './read-folder';
import type { CatalogueFile } from './yaml-file';

const ID = 'paper-2024-05-01';
let present: CatalogueFile[];

beforeAll(async () => {
	present = await readFolder('tests/fixtures/miniature');
});

function filesFor(id: string): readonly CatalogueFile[] {
	const made = newArticleFiles(id, present);
	if (!made.ok) throw new Error(made.problem.code);
	return made.value;
}

/** What somebody types after each empty field. */
function filledIn(file: CatalogueFile): CatalogueFile {
	const answers: Readonly<Record<string, string>> = {
		shortName: 'The Paper',
		title: 'What the year will bring',
		publisher: 'The Paper',
		paragraphs: '12',
		summary: 'One claim on a harvest.',
		'- id': 'harvest-is-good',
		claim: 'The harvest of 2024 is better than that of 2023.',
		forecaster: 'press',
		phrase: 'should be better',
		'icd-203': 'likely',
		closes: '2024-12-31',
		cameTrueIf: 'The ministry counts more tonnes than the year before.',
		decidedBy: 'The ministry of agriculture'
	};
	const text = file.text.replace(
		/^( *)([a-z-][\w -]*): #.*$/gim,
		(line, indent: string, key: string) =>
			key in answers ? `${indent}${key}: ${answers[key] ?? ''}` : line
	);
	return { ...file, text };
}

describe('the files of a new article', () => {
	it('lack nothing but what only their author knows, and that is named by line', () => {
		const read = examineCatalogue([...present, ...filesFor(ID)]);
		const problems = read.ok ? [] : read.problem;
		expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
			`articles/${ID}.yaml shortName`,
			`articles/${ID}.yaml title`,
			`articles/${ID}.yaml publisher`,
			`articles/${ID}.yaml paragraphs`,
			`${ID}.yaml title`,
			`${ID}.yaml summary`,
			...[
				'id',
				'title',
				'claim',
				'forecaster',
				'paragraphs',
				'hedge.phrase',
				'hedge.terms.icd-203',
				'window.closes',
				'criteria.cameTrueIf',
				'criteria.decidedBy'
			].map((field) => `${ID}.yaml predictions[0].${field}`)
		]);
		expect(problems.every(({ line }) => line > 1)).toBe(true);
	});

	it('are a sound part of the catalogue once that is filled in', () => {
		const read = examineCatalogue([...present, ...filesFor(ID).map(filledIn)]);
		if (!read.ok) throw new Error(JSON.stringify(read.problem, undefined, 1));
		const { articles, scenarios } = read.value.catalogue;
		expect(read.value.warnings).toEqual([]);
		expect(articles.find(({ id }) => id === ID)).toMatchObject({
			publishedOn: '2024-05-01',
			paragraphs: 12
		});
		expect(scenarios.at(-1)).toMatchObject({ id: ID, predictions: ['harvest-is-good'] });
	});

	it.each([
		['what came of it', /^ {4}# (?=evidence| {2}-|resolutions)/gm, 'yes'],
		['a number', /^ {4}# (?=target|evidence| {2}-|resolutions)/gm, '{ value: 210, unit: bn USD }'],
		['a day', /^ {4}# (?=date|evidence| {2}-|resolutions)/gm, '2024-06-03'],
		['an answer', /^ {4}# (?=options|favoured|evidence| {2}-|resolutions)/gm, 'there']
	])('show as a comment how to add %s', (_, mark, outcome) => {
		const files = filesFor(ID)
			.map(filledIn)
			.map((file) => ({
				...file,
				text: file.text.replace(mark, '    ').replace('outcome: yes', `outcome: ${outcome}`)
			}));
		const knownTo = { path: 'catalogue.yaml', text: 'knownTo: 2026-11-22\n' };
		const others = present.filter(({ path }) => path !== knownTo.path);
		const read = examineCatalogue([...others, knownTo, ...files]);
		expect(read.ok ? [] : read.problem).toEqual([]);
		const { entries } = (read.ok && read.value.catalogue) || { entries: [] };
		expect(entries.map(({ id }) => id)).toContain('harvest-is-good/resolution/1');
	});

	it('ask for the day where the id does not end in one', () => {
		const read = examineCatalogue([...present, ...filesFor('paper')]);
		const fields = read.ok ? [] : read.problem.map(({ field }) => field);
		expect(fields).toContain('published.on');
		expect(fields).toContain('predictions[0].said.on');
	});

	it('never take the place of others', () => {
		expect(newArticleFiles('press-2023-01-05', present)).toMatchObject({
			problem: { code: 'exists', found: 'articles/press-2023-01-05.yaml' }
		});
		expect(newArticleFiles('visit', present)).toMatchObject({
			problem: { code: 'exists', found: 'visit.yaml' }
		});
	});

	it.each(['', 'Paper 2024', '../paper', 'paper/2024', 'päper', '-', 'a'.repeat(81)])(
		'are refused under the name %j',
		(id) => {
			expect(newArticleFiles(id, present)).toMatchObject({ problem: { code: 'bad-id' } });
		}
	);
});
