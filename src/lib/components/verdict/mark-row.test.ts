import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { PredictionState } from '../../domain/board';
import type { Verdict } from '../../domain/verdict';
import MarkRow from './MarkRow.svelte';

const states = (counts: Partial<Record<Verdict, number>>) =>
	Object.entries(counts).flatMap(([verdict, count]) =>
		Array.from(
			{ length: count },
			(_, index) => ({ prediction: { id: `${verdict} ${index}` }, verdict }) as PredictionState
		)
	);
const drawn = (counts: Partial<Record<Verdict, number>>) =>
	render(MarkRow, { props: { states: states(counts) } }).body;

it('has a mark for each of a few claims', () => {
	expect(drawn({ 'came true': 3, open: 4 }).match(/<use /g)).toHaveLength(7);
});

it('of hundreds has a part for each verdict, side by side and as wide as its share', () => {
	const html = drawn({ 'came true': 500, overdue: 250, open: 250 });
	expect(html).not.toContain('<use ');
	const parts = [...html.matchAll(/is-([a-z-]+)[^>]* x="([\d.]+)%" width="([\d.]+)%"/g)]
		.map(([, verdict, x, width]) => [verdict, Number(x), Number(width)])
		.filter(([, , width]) => width !== 0);
	expect(parts).toEqual([
		['came-true', 0, 50],
		['overdue', 50, 25],
		['open', 75, 25]
	]);
});
