import { expect, it } from 'vitest';
import { catalogueTable } from './catalogue-table';
import { readCatalogue } from './read';
import { readFolder } from './read-folder';

it('lists every claim by article in reading order, with kind and verdict, and adds them up', async () => {
	const read = readCatalogue(await readFolder('tests/fixtures/miniature'));
	if (!read.ok) throw new Error('the miniature catalogue has problems');
	const [claims, totals, summary] = catalogueTable(read.value).split('\n\n');
	const cells = (line: string) => line.trim().split(/\s{2,}/);
	expect(claims?.split('\n').map(cells)).toEqual([
		['press-2023-01-05', 'A visit and what follows'],
		['¶1-3, 5', 'visit-happens', 'binary', 'came true'],
		['¶4', 'visit-month', 'choice', 'came true'],
		['¶6', 'landing-day', 'date', 'did not'],
		['¶7', 'deal-if-visit', 'conditional', 'annulled'],
		['¶11', 'trade-200', 'numeric', 'came true'],
		['¶12', 'friendship-deepens', 'not scorable', 'not scorable']
	]);
	expect(cells(totals?.split('\n')[0] ?? '').slice(-3)).toEqual([
		'came true',
		'did not',
		'annulled'
	]);
	expect(cells(totals?.split('\n').at(-1) ?? '')).toEqual(
		['all', 6, 1, 1, 1, 1, 1, 1, 3, 1, 1].map(String)
	);
	expect(summary).toMatch(/1 figures with 4 observations, 3 sources/);
});
