import {
	ALL_SHOWN,
	rangesOf,
	type FigureOptions,
	type YearRange
} from '$lib/charts/figure-options';
import type { FigureState } from '$lib/domain/board';
import type { Day } from '$lib/domain/day';

/** What can be left out of a figure's chart, by its name in the address. */
export const LAYERS = ['rivals', 'prints', 'events'] as const;
export type Layer = (typeof LAYERS)[number];

/** A range of years as the address names it: `2016-2026`. */
export function rangeName({ first, last }: YearRange): string {
	return `${first}-${last}`;
}

/** The layers that an address hides: `hide=rivals,events`. Names it does not know are passed over. */
export function hiddenIn(asked: string | undefined): readonly Layer[] {
	const names = asked?.split(',') ?? [];
	return LAYERS.filter((layer) => names.includes(layer));
}

/** The same with one layer shown or hidden; none where all are shown. */
export function withLayer(
	hidden: readonly Layer[],
	layer: Layer,
	shown: boolean
): string | undefined {
	const left = LAYERS.filter((name) => (name === layer ? !shown : hidden.includes(name)));
	return left.length === 0 ? undefined : left.join(',');
}

/** What an address asks of the chart; all of it where it asks for nothing known. */
export function optionsIn(
	state: FigureState,
	asOf: Day,
	years: string | undefined,
	hide: string | undefined
): FigureOptions & { readonly years: YearRange } {
	const ranges = rangesOf(state, asOf);
	const hidden = hiddenIn(hide);
	return {
		...ALL_SHOWN,
		rivals: !hidden.includes('rivals'),
		laterPrints: !hidden.includes('prints'),
		events: !hidden.includes('events'),
		years: ranges.find((range) => rangeName(range) === years) ?? ranges[0]
	};
}
