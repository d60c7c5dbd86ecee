import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { miniature } from '../../../tests/support/miniature';
import { frozenBoard } from '../../../tests/support/snapshots';
import { replay } from '../domain/replay';
import { checkPage } from './check-page';
import { pageFile } from './page-file';

const PARTS = {
	script: 'export {}',
	style: 'main{color:red}',
	symbols: '<svg><defs><symbol id=tick></symbol></defs></svg>'
};
const document = await frozenBoard({ catalogue: miniature, journal: [] }, '2023-06-30', {
	title: 'Summer  & <b>all</b>'
});
const html = await pageFile(document, replay(miniature, [], '2023-06-30'), PARTS);

/** What a page says of itself, line by line. */
async function saidOf(page: string, today = '2023-07-01'): Promise<readonly string[]> {
	const { document } = new JSDOM(page).window;
	await checkPage(document, PARTS.symbols, today, `${today}T12:00:00.000Z`);
	return [...document.querySelectorAll('#checks li')].map((line) => line.textContent.trim());
}
const findingOf = async (page: string) => /^.*?\./.exec((await saidOf(page))[0] ?? '')?.[0];

describe('a page that checks itself', () => {
	it('matches as it was made', async () => {
		expect(await findingOf(html)).toBe('Page matches.');
	});

	it.each([
		['in its main part', '<h1', '<h1 title="x"'],
		['before its main part', '<body>', '<body><p>All of it came true.</p>'],
		['after its scripts', '</body>', '<p>All of it came true.</p></body>'],
		['as bare words', '<body>', '<body>All of it came true.'],
		['beside its list of checks', '<body>', '<body><div id="checks">Seal matches.</div>'],
		['in its title', '<title>', '<title>True: '],
		['in a mark', 'id=tick>', 'id=tick><path />'],
		['in its frame', '<body>', '<body hidden>']
	])('was altered where something was put %s', async (_, from, to) => {
		const altered = html.replace(from, to);
		expect(altered).not.toBe(html);
		expect(await findingOf(altered)).toBe('The page was altered.');
	});

	it('says that it is old from the day after its best-before day', async () => {
		const dated = await frozenBoard({ catalogue: miniature, journal: [] }, '2023-06-30', {
			bestBefore: '2023-12-31'
		});
		const page = await pageFile(dated, replay(miniature, [], '2023-06-30'), PARTS);
		const old =
			'Past its best-before day. It was best before 31 December 2023: much may have changed since. It still holds for its day.';
		expect(await saidOf(page, '2024-01-01')).toContain(old);
		expect(await saidOf(page, '2023-12-31')).not.toContain(old);
		expect(await findingOf(page)).toBe('Page matches.');
	});

	it('vouches for its sealed records, and not for what it shows', async () => {
		const said = await saidOf(html.replace('<h1', '<h1 title="x"'));
		expect(said).toContain(
			'Seal matches. The digest of its sealed records equals the one it carries.'
		);
		expect(said.filter((line) => line.includes('what you see'))).toEqual([]);
	});
});
