import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aFigure,
	aForecast,
	anObservation,
	aPrediction,
	aPredictionEntry,
	aResolution,
	at,
	LATE,
	link
} from '../../../tests/support/builders';
import { chained, chainedWorld, frozenBoard } from '../../../tests/support/snapshots';
import { miniature } from '../../../tests/support/miniature';
import type { PredictionState } from '../domain/board';
import type { Prediction } from '../domain/prediction';
import { replay } from '../domain/replay';
import { sha256HexNow } from '../formats/digest-now';
import type { SnapshotDocument } from '../snapshot/document';
import { openText } from '../snapshot/open';
import PageClaim from './PageClaim.svelte';
import { pageBody, pageFile } from './page-file';

const PARTS = { script: 'export {}', style: 'main{color:red}', symbols: '<svg></svg>' };
const using = { digest: sha256HexNow };
const boardOf = ({ catalogue, journal, asOf }: SnapshotDocument) =>
	replay(catalogue, journal.entries, asOf);
const pageOf = (document: SnapshotDocument) => pageFile(document, boardOf(document), PARTS);

/** The fields that hold somebody's words; the others are ids, days, numbers and names of kinds. */
const WORDS = new Set(
	'title shortName name claim note text cameTrueIf decidedBy unit shortUnit publisher quote why reason label'.split(
		' '
	)
);

/** The same, with every text that somebody wrote followed by another. */
function withWords<Value>(value: Value, words: string): Value {
	const walk = (one: unknown, key: string): unknown => {
		if (typeof one === 'string') return WORDS.has(key) ? `${one} ${words}` : one;
		if (Array.isArray(one)) return one.map((member) => walk(member, key));
		if (typeof one !== 'object' || one === null) return one;
		return Object.fromEntries(
			Object.entries(one).map(([name, inner]) => [name, walk(inner, name)])
		);
	};
	return walk(value, '') as Value;
}

const MARKUP = fc.oneof(
	fc.constantFrom(
		'</script><script>alert(1)</script>',
		'<!--<script>',
		'--><img src=x onerror=alert(1)>',
		'</title></style><svg/onload=alert(1)>',
		'"><a href="javascript:alert(1)">',
		"' autofocus onfocus='alert(1)",
		'</textarea></noscript></template>',
		'{@html x} ${y} &lt;b&gt; &amp;',
		'\u2028alert(1)\u2029'
	),
	fc.string({ unit: fc.constantFrom(...'<>/!-"\'&=` \u2028\u2029scriptonerror') })
);

describe('a page', () => {
	const world = { catalogue: miniature, journal: [] };

	it('asks nothing of anybody: no address in it loads or sends', async () => {
		const page = new JSDOM(await pageOf(await frozenBoard(world, '2023-06-30'))).window.document;
		const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
		expect(policy).toMatch(
			/^default-src 'none'; script-src ('sha256-[^']+=' ?){1,2}; style-src 'sha256-/
		);
		const loading = [...page.querySelectorAll('[src], link[href], form, iframe, object, embed')];
		expect(
			loading.map(({ outerHTML }) => outerHTML).filter((html) => !/href="data:/.test(html))
		).toEqual([]);
	});

	it('opens in Hindcast as the document it was made of', async () => {
		const document = await frozenBoard(world, '2023-06-30', { title: 'Summer' });
		const opened = await openText(await pageOf(document), using);
		expect(opened).toMatchObject({ ok: true, value: { document: { digest: document.digest } } });
	});

	it('says of a page without a snapshot that it is something else', async () => {
		const opened = await openText('<!doctype html><title>News</title>', using);
		expect(opened).toEqual({ ok: false, problem: { code: 'snapshot/foreign' } });
	});

	it('holds markup in any text as text', async () => {
		await fc.assert(
			fc.asyncProperty(MARKUP, async (words) => {
				const document = await frozenBoard(
					{ catalogue: withWords(miniature, words), journal: [] },
					'2023-06-30',
					{ title: `Board ${words}`, note: `Note ${words}` }
				);
				const html = await pageOf(document);
				const { document: page } = new JSDOM(html).window;
				expect([...page.scripts].map(({ id }) => id)).toEqual(['snapshot', 'script', '']);
				expect(
					page.querySelectorAll('img, iframe, template, noscript, style ~ style')
				).toHaveLength(0);
				const attributes = [...page.querySelectorAll('*')].flatMap((element) => [
					...element.attributes
				]);
				expect(attributes.filter(({ name }) => /^on|^style$|^autofocus$/.test(name))).toEqual([]);
				expect(attributes.filter(({ value }) => /^\s*javascript:/i.test(value))).toEqual([]);
				expect(page.querySelector('h1')?.textContent).toBe(`Board ${words}`);
				// What a browser writes out of it again reads the same: nothing changes its meaning on the way.
				const main = page.querySelector('main') as Element;
				const again = new JSDOM(main.outerHTML).window.document.querySelector('main');
				expect(again?.isEqualNode(main)).toBe(true);
				expect(await openText(html, using)).toMatchObject({ ok: true });
			}),
			{ numRuns: 40 }
		);
	}, 120_000);

	it('says of every verdict and value from its maker’s journal that it is the maker’s', async () => {
		const figure = aFigure();
		const question: Prediction['question'] = {
			kind: 'numeric',
			target: { figure: figure.id, operator: 'at least', value: 200, unit: figure.unit }
		};
		const catalogue = aCatalogue({
			figures: [figure],
			forecasters: [{ id: 'reader', name: 'You', role: 'reader' }],
			entries: [
				...['theirs', 'ours'].map((id) => aPredictionEntry(aPrediction({ id, title: id }))),
				aPredictionEntry(aPrediction({ id: 'number', title: 'number', question })),
				aResolution({ id: 'r', prediction: 'theirs' })
			]
		});
		const journal = chained([
			aResolution({ id: 'own', prediction: 'ours', link: link(1), recordedAt: at(1) }),
			anObservation({ link: link(2), recordedAt: at(2) }),
			aForecast({ prediction: 'ours', forecaster: 'reader', link: link(3), recordedAt: at(3) })
		]);
		const document = await frozenBoard({ catalogue, journal }, LATE);
		const board = boardOf(document);
		const state = board.byPrediction.get('ours') as PredictionState;
		const { body: record } = render(PageClaim, { props: { state, board, standings: new Map() } });
		const page = new JSDOM(pageBody(document, board)).window.document;
		const said = (row: string) =>
			[...page.querySelectorAll(row)]
				.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' '))
				.filter((text) => /maker’s (own|journal)/.test(text));
		expect(said('li.row')).toEqual([expect.stringContaining('ours')]);
		expect(said('.vlist li')).toEqual([expect.stringContaining('ours')]);
		expect(said('.targets tr')).toEqual([expect.stringContaining('number')]);
		expect(said('.disc td')).toEqual(['240.1 (the maker’s journal)']);
		expect(page.body.textContent).toContain('One of these verdicts is the maker’s own');
		expect(new JSDOM(record).window.document.body.textContent.replaceAll(/\s+/g, ' ')).toMatch(
			/Came true .*maker’s own.*The maker.*maker’s own/
		);
	});

	it('comes out alike from the same document', async () => {
		await fc.assert(
			fc.asyncProperty(chainedWorld, async ({ catalogue, journal, asOf }) => {
				const document = await frozenBoard({ catalogue, journal }, asOf);
				expect(pageBody(document, boardOf(document))).toBe(pageBody(document, boardOf(document)));
			}),
			{ numRuns: 10 }
		);
	}, 120_000);
});
