import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniature } from '../../../tests/support/miniature';
import { replay } from '../domain/replay';
import { plain, snapshotSummary } from './snapshot-summary';

const board = replay(miniature, [], '2023-06-30');
const head = { title: 'Summer', asOf: '2023-06-30', digest: '0f'.repeat(32) } as const;
const LINK = 'https://hindcast.example/snapshots#2.abc';

describe('a summary in Markdown', () => {
	it('gives the counts with what they are out of, the day, the seal and where it opens', () => {
		const text = snapshotSummary(head, board, board.predictions, LINK);
		expect(text.startsWith('# Summer\n\n**')).toBe(true);
		const settled = board.predictions.filter(({ settledOn }) => settledOn !== undefined).length;
		expect(text).toContain(`**${settled} of ${board.predictions.length}**`);
		expect(text).toContain('As of 30 June 2023. Seal (SHA-256): `0f0f0f0f 0f0f0f0f');
		expect(text.trimEnd().endsWith(`<${LINK}>`)).toBe(true);
	});

	it('adds up: every claim stands under one verdict', () => {
		const text = snapshotSummary(head, board, board.predictions, LINK);
		const rows = [...text.matchAll(/^\| [A-Z][a-z ]+ \| (\d+) \|$/gm)].map(([, count]) =>
			Number(count)
		);
		expect(rows.reduce((sum, count) => sum + count, 0)).toBe(board.predictions.length);
	});

	it('leaves out what there is none of', () => {
		const text = snapshotSummary(head, board, [], LINK);
		expect(text).not.toContain('Latest verdicts');
		expect(text).not.toContain('Overdue');
		expect(text).toContain('**0 of 0**');
	});

	it('shows markup in a title or a note as it was typed', () => {
		expect(plain('[x](javascript:alert(1)) <b>*bold*</b>')).toBe(
			'\\[x\\](javascript:alert(1)) \\<b\\>\\*bold\\*\\</b\\>'
		);
		expect(plain('1. first\n# head')).toBe('1\\. first # head');
		expect(plain('- item')).toBe('\\- item');
		expect(plain('all \u202Eeurt\u202C, \u2067eslaf\u2069')).toBe('all eurt, eslaf');
	});

	it('never lets a text open a tag, a link, code or a second line', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'<>[]()`*_~&#\\\n -1.ab') }), (text) => {
				const written = plain(text);
				expect(written).not.toMatch(/\n/);
				// Every sign with a meaning stands behind a backslash of its own.
				expect(written.replaceAll(/\\./g, '')).not.toMatch(/[\\`*_[\]<>&~]/);
			})
		);
	});
});
