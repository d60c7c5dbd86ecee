import type { FigureState } from '../domain/board';
import { seriesOf } from '../domain/figure-series';
import type { FigureOptions } from './figure-options';
import { figureRows } from './figure-rows';

/** A sample of a mark with its meaning, for the line under a chart. */
export interface KeyItem {
	readonly sample:
		| 'column'
		| 'derived-column'
		| 'line'
		| 'later'
		| 'interval'
		| 'few'
		| 'area'
		| 'rival'
		| 'stated'
		| 'pace'
		| 'plan'
		| 'now'
		| 'context'
		| 'own'
		| 'band'
		| 'range'
		| 'stated-column'
		| 'known';
	readonly text: string;
}

/** What the marks of a figure's chart mean, of those that it draws; `now` is what the day is called. */
export function figureKey(
	state: FigureState,
	options: FigureOptions,
	now: string
): readonly KeyItem[] {
	const series = seriesOf(state);
	const rows = [...series.rows, ...(series.current ? [series.current] : [])];
	const { leading, pace } = figureRows(state);
	return keyOf({
		yearly: state.figure.every === 'year',
		printed: rows.some(({ first }) => first && first.print !== 'derived'),
		derived: rows.some(({ first }) => first?.print === 'derived'),
		later: options.laterPrints && rows.some(({ later }) => later.length > 0),
		rivals: options.rivals && rows.some(({ rivals }) => rivals.length > 0),
		plans: rows.some(({ plans }) => plans.length > 0),
		stated: leading !== undefined,
		pace: pace !== undefined,
		now
	});
}

function keyOf(facts: {
	readonly yearly: boolean;
	readonly printed: boolean;
	readonly derived: boolean;
	readonly later: boolean;
	readonly rivals: boolean;
	readonly plans: boolean;
	readonly stated: boolean;
	readonly pace: boolean;
	readonly now: string;
}): readonly KeyItem[] {
	const items: (KeyItem | false)[] = [
		facts.printed &&
			(facts.yearly
				? { sample: 'column', text: 'actual, first print' }
				: { sample: 'line', text: 'actual, as published' }),
		facts.derived && { sample: 'derived-column', text: 'worked out from what was printed' },
		facts.later && { sample: 'later', text: 'later print, or what it implies' },
		facts.rivals && { sample: 'rival', text: 'another publisher’s figure' },
		facts.stated && { sample: 'stated', text: 'stated' },
		facts.pace && { sample: 'pace', text: 'pace it requires' },
		facts.plans && { sample: 'plan', text: 'planned beforehand' },
		{ sample: 'now', text: facts.now }
	];
	return items.filter((item) => item !== false);
}
