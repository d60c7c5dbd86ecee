/*
 * `npm run bench`: what the board costs a reader on a throttled phone, beside a plain page of the same
 * board by hand, both served and measured in turn in one run; and what a million scores, a replay of ten
 * thousand entries and a keystroke among ten thousand predictions cost, each beside a bare loop. Prints
 * medians, ratios and budgets; ends non-zero where a budget in kilobytes, in layout shift or in times the
 * bare loop is overrun. Times themselves are never asserted.
 */
import { existsSync } from 'node:fs';
import { readCatalogue } from '../../src/lib/catalogue/read';
import { readFolder } from '../../src/lib/catalogue/read-folder';
import { replay } from '../../src/lib/domain/replay';
import { launchChromium } from '../support/chromium';
import { measure, type Load } from './load';
import { keystrokesHeld } from './palette';
import { plainBoard } from './plain-board';
import { replaysHeld } from './replays';
import { scoresHeld } from './scores';
import { fromFolder, serve } from './serve';
import { printSnapshotSizes } from './snapshot-sizes';

const RUNS = Number(process.env.RUNS ?? 5);
const BUDGET = { scriptToFilter: 60_000, scriptInAll: 165_000, shift: 0.02 };

if (!existsSync('build/index.html')) {
	console.error('bench: there is no build/; run `npm run build` first.');
	process.exit(1);
}
const read = readCatalogue(await readFolder('scenarios'));
if (!read.ok) {
	console.error('bench: the catalogue has problems; run `npm run catalogue`.');
	process.exit(1);
}
const html = plainBoard(replay(read.value, [], read.value.knownTo));
const page = { body: Buffer.from(html), type: 'text/html; charset=utf-8' };
const plain = await serve(() => page);
const ours = await serve(fromFolder('build'));

const browser = await launchChromium();
const pages = {
	Hindcast: ours.address,
	'by hand': plain.address
};
const loads: Record<keyof typeof pages, Load[]> = { Hindcast: [], 'by hand': [] };
for (let run = 0; run < RUNS; run++) {
	for (const name of Object.keys(pages) as (keyof typeof pages)[]) {
		loads[name].push(await measure(browser, pages[name]));
	}
}
await browser.close();
plain.server.close();
ours.server.close();

const median = (name: keyof typeof pages, key: keyof Load) => {
	const values = loads[name].map((load) => load[key]).sort((left, right) => left - right);
	return values[Math.floor(values.length / 2)] as number;
};
const rows: [string, keyof Load, (value: number) => string][] = [
	[
		'script that a filter waits for, kB gzipped',
		'scriptToFilter',
		(bytes) => (bytes / 1000).toFixed(1)
	],
	['script in all, kB gzipped', 'scriptInAll', (bytes) => (bytes / 1000).toFixed(1)],
	['first paint, ms', 'firstPaint', (ms) => ms.toFixed(0)],
	['largest paint, ms', 'largestPaint', (ms) => ms.toFixed(0)],
	['a filter works, ms', 'filterWorks', (ms) => ms.toFixed(0)],
	['layout shift', 'shift', (shift) => shift.toFixed(3)]
];
console.log(`Medians of ${RUNS} cold loads in turn; 4× slower processor, 1.6 Mbit/s, 150 ms.\n`);
console.log(['', 'Hindcast', 'by hand', 'ratio', 'budget'].join('\t'));
let over = 0;
for (const [label, key, format] of rows) {
	const [mine, theirs] = [median('Hindcast', key), median('by hand', key)];
	const budget = key in BUDGET ? BUDGET[key as keyof typeof BUDGET] : undefined;
	const verdict =
		budget === undefined ? '' : `${format(budget)} ${mine <= budget ? 'held' : 'OVERRUN'}`;
	if (verdict.endsWith('OVERRUN')) over += 1;
	console.log(
		[label, format(mine), format(theirs), theirs ? (mine / theirs).toFixed(2) : '–', verdict].join(
			'\t'
		)
	);
}
await printSnapshotSizes(read.value);
if (!scoresHeld()) over += 1;
if (!replaysHeld(read.value)) over += 1;
if (!keystrokesHeld(read.value)) over += 1;
process.exit(over === 0 ? 0 : 1);
