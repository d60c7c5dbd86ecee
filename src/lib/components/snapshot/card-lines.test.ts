import { expect, it } from 'vitest';
import { cardLines } from './card-lines';

it('keeps a title in lines that fit the card', () => {
	expect(cardLines('The board as it stood on 22 November 2026', 60, 700, 3)).toHaveLength(2);
});

it('cuts a title that needs more lines, and says so', () => {
	const lines = cardLines('very long '.repeat(60), 60, 700, 3);
	expect(lines).toHaveLength(3);
	expect(lines[2]).toMatch(/…$/);
});

it('breaks a title without blanks', () => {
	const lines = cardLines('中俄贸易额'.repeat(10), 60, 600, 9);
	expect(lines.length).toBeGreaterThan(4);
	expect(lines.every((line) => line.length <= 9)).toBe(true);
});
