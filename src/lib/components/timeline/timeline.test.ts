import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { aCatalogue, aPrediction, aPredictionEntry } from '../../../../tests/support/builders';
import { replay } from '../../domain/replay';
import { AT_ONCE } from '../shared/at-once';
import Timeline from './Timeline.svelte';

/** As many groups as given numbers of claims; only the first three stand open. */
function timelineOf(sizes: readonly number[], atOnce?: number): string {
	const groups = sizes.map((size, group) => {
		const said = Array.from({ length: size }, (_, index) =>
			aPredictionEntry(aPrediction({ id: `of-${group}-${index}`, title: `Claim of ${group}` }))
		);
		const { predictions: states } = replay(aCatalogue({ entries: said }), [], '2026-11-22');
		return { id: `${group}`, title: `Group ${group}`, states };
	});
	return render(Timeline, {
		props: {
			groups,
			groupedBy: 'Group and claim',
			axis: { first: '2022-01-01', last: '2027-06-30' },
			asOf: '2026-11-22',
			today: '2026-11-22',
			view: '',
			openAtFirst: 'first',
			...(atOnce !== undefined && { atOnce }),
			hrefOf: (id) => `#${id}`
		}
	}).body;
}

const rowsOf = (html: string, group: number) => html.split(`>Claim of ${group}</a>`).length - 1;

describe('a timeline', () => {
	it('of a large board draws no rows of a folded group, and of an open one the first', () => {
		const html = timelineOf([3, AT_ONCE + 50, 2, 40], AT_ONCE);
		expect([0, 1, 2, 3].map((group) => rowsOf(html, group))).toEqual([3, AT_ONCE, 2, 0]);
		expect(html).toContain(`${AT_ONCE} of ${AT_ONCE + 50} shown.`);
	});

	it('of a small board draws what is folded too, to be found and read without scripts', () => {
		const html = timelineOf([3, 50, 2, 40], AT_ONCE);
		expect([0, 1, 2, 3].map((group) => rowsOf(html, group))).toEqual([3, 50, 2, 40]);
		expect(html).not.toContain('shown.');
	});

	it('that nobody can ask for more has every row', () => {
		const html = timelineOf([3, 5, 2, AT_ONCE + 50]);
		expect(rowsOf(html, 3)).toBe(AT_ONCE + 50);
	});
});
