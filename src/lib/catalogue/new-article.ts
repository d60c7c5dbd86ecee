import * as v from 'valibot';
import { isDay, type Day } from '../domain/day';
import { err, ok, type Result } from '../domain/result';
import { slug } from './format-scalars';
import { parseYamlFile, type CatalogueFile } from './yaml-file';

export interface NewArticleProblem {
	readonly code: 'bad-id' | 'exists';
	readonly found: string;
	readonly expected: string;
}

/**
 * The files for an article of one's own and the scenario that tells its first claim. Everything that can be
 * known is there; what is empty must be filled in, and the catalogue's check names each by its line. An id
 * that ends in a day takes it for the day of publication.
 */
export function newArticleFiles(
	id: string,
	present: readonly CatalogueFile[]
): Result<readonly CatalogueFile[], NewArticleProblem> {
	const parsed = v.safeParse(slug, id);
	if (!parsed.success) {
		return err({
			code: 'bad-id',
			found: JSON.stringify(id),
			expected: `${parsed.issues[0].message}, best as paper-2024-05-01`
		});
	}
	const files = [
		{ path: `articles/${id}.yaml`, text: articleText(id, dayIn(id)) },
		{ path: `${id}.yaml`, text: scenarioText(id, dayIn(id), nextOrder(present)) }
	];
	const taken = files.find(({ path }) => present.some((other) => other.path === path));
	if (taken) {
		return err({ code: 'exists', found: taken.path, expected: 'an id that no file has yet' });
	}
	return ok(files);
}

function dayIn(id: string): Day | undefined {
	const end = id.slice(-10);
	return isDay(end) ? end : undefined;
}

/** After every scenario that there is. */
function nextOrder(files: readonly CatalogueFile[]): number {
	const orders = files
		.filter(({ path }) => !path.includes('/'))
		.map((file) => (parseYamlFile(file).value as { order?: unknown } | undefined)?.order)
		.filter((order) => typeof order === 'number');
	return Math.max(0, ...orders) + 1;
}

function articleText(id: string, day: Day | undefined): string {
	return `# Fill in what is empty: npm run catalogue names it by line. All fields: ../README.md
id: ${id}
shortName: # for rulers and bylines, at most 50 characters
title: # in your words
publisher: # who published it, and who republished what you read
# author: where one is named
published:
  on: ${day ?? '# 2024-05-01, or 2024-05, or 2024'}
  basis: stated # or inferred
  # note: how you know the day
language: en # of the text that you read
# translatedFrom: zh
# url: https://…
paragraphs: # how many lines of the text are not empty
# slips: # of translation, typing or fact; printed is theirs, meant is yours
#   - { paragraphs: 3, printed: as it stands there, meant: what was meant, why: …, predictions: [an-id] }
`;
}

function scenarioText(id: string, day: Day | undefined, order: number): string {
	const said = day ?? '# 2024-05-01';
	return `# Fill in what is empty: npm run catalogue names it by line. All fields: README.md
id: ${id} # rename the file and this to name the story
title: # the story, at most 50 characters
order: ${order} # where it stands in lists
summary: # two or three sentences
predictions:
  - id: # lower-case-words-with-hyphens
    title: # for lists, at most 50 characters
    claim: # one sentence in your words that can hold or fail
    forecaster: # who said it: an id of forecasters.yaml
    article: ${id}
    paragraphs: # where it stands, non-empty lines from 1: 3, or "5-9, 42"
    said:
      on: ${said}
      basis: stated
    hedge:
      phrase: # the article's own words, six at most
      leaning: expects # expects not, leaves open
      confidence: medium # high, low: how sure you are of this reading
      terms:
        icd-203: # the nearest of: almost no chance, very unlikely, unlikely, roughly even chance, likely, very likely, almost certain
    window:
      opens: ${said}
      closes: # the day by which it is to be so; take the line out where there is none
      basis: stated # or inferred, with a note: why this day
    criteria:
      cameTrueIf: # a sentence that two strangers would apply alike
      decidedBy: # who or what decides
    # One of these where the claim names a number, a day or an answer; without it the claim holds or does not:
    # target: { operator: at least, value: 200, unit: bn USD, period: "2024" }
    # date: { from: 2024-06-01, to: 2024-06-30 }
    # options: [{ id: here, label: Here }, { id: there, label: There }]
    # favoured: [here]
    # What came of it, once there is something:
    # evidence:
    #   - { source: S1, says: "what the page says, in your words", bearing: supports } # contradicts, neutral
    # resolutions:
    #   - { outcome: yes, known: 2024-07-01, strength: strong, evidence: [S1] } # moderate, weak, none found
`;
}
