import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { miniature } from '../../../tests/support/miniature';
import { frozenBoard } from '../../../tests/support/snapshots';
import { sha256HexNow } from '../formats/digest-now';
import { openText } from '../snapshot/open';
import { comparePage } from './compare-page';
import { pageFile } from './page-file';

const PARTS = { script: 'export {}', style: 'main{color:red}', symbols: '<svg></svg>' };
const document = await frozenBoard({ catalogue: miniature, journal: [] }, '2023-06-30');
const opened = await openText(JSON.stringify(document), { digest: sha256HexNow });
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
const { board } = opened.value;
const page = await pageFile(document, board, PARTS);
const fitOf = (sent: string, parts = PARTS) =>
	comparePage(sent, { document, board }, parts, new JSDOM('').window.document);

describe('a page held against what is sealed in it', () => {
	it('matches as it was made, whatever its lines end in', async () => {
		expect(await fitOf(page)).toBe('matches');
		expect(await fitOf(page.replaceAll('\n', '\r\n'))).toBe('matches');
	});

	it.each([
		['a word of the board', '<h1', '<h1 title="x"'],
		['its title', '<title>', '<title>Not '],
		['something before its main part', '<body>', '<body><p>All wrong.</p>'],
		['something at its end', '</body>', '<p>All wrong.</p></body>'],
		['its style', 'color:red', 'display:none'],
		['a style into what only looks like it', '<style>', '<script type="text/still-style">'],
		['another style', '</head>', '<style>h1{display:none}</style></head>'],
		['a mark', '<svg></svg>', '<svg><path/></svg>'],
		['what its own check says', 'Not checked yet.', 'Checked, and right.'],
		['its policy', "default-src 'none'", 'default-src *']
	])('differs where somebody changed %s', async (_, from, to) => {
		const altered = page.replace(from, to);
		expect(altered).not.toBe(page);
		expect(await fitOf(altered)).toBe('differs');
	});

	it('is not compared where another version made it', async () => {
		expect(await fitOf(page, { ...PARTS, script: 'export { }' })).toBe('another version');
		expect(await fitOf(page.replace('id="script"', 'id="scrip"'))).toBe('another version');
	});
});
