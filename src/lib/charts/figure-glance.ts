import type { FigureState } from '../domain/board';
import type { ObservationEntry } from '../domain/entry';
import { seriesOf } from '../domain/figure-series';
import { statementsOf, type Statement } from '../domain/statement';
import { periodWords, shortDay } from '../text/day-words';
import { targetWords } from '../text/outcome-words';
import { asPrinted } from './figure-words';

/** A value, and when it was so or is to be. */
export interface GlancedValue {
	readonly value: string;
	readonly when?: string;
}

/** What of a figure one takes in at a glance. */
export interface FigureGlance {
	/** Of its last whole period; none before anything was measured. */
	readonly actual?: GlancedValue;
	/** The stated value that it is measured against; none where nobody named one. */
	readonly stated?: GlancedValue;
	/** How many other values were stated for it. */
	readonly others: number;
}

export function figureGlance(state: FigureState): FigureGlance {
	const { rows, current } = seriesOf(state);
	const latest = rows.findLast(({ first }) => first !== undefined) ?? current;
	const statements = statementsOf(state);
	const leading = statements.find(({ leads }) => leads);
	return {
		...(latest?.first && { actual: measured(latest.first, state) }),
		...(leading && { stated: stated(leading, state.figure.shortUnit) }),
		others: Math.max(0, statements.length - 1)
	};
}

function measured(
	{ value, qualifier, period, print, link }: ObservationEntry,
	{ figure }: FigureState
): GlancedValue {
	return {
		value: [qualifier, asPrinted(value, figure)].filter(Boolean).join(' '),
		when:
			periodWords(period) +
			(print === 'derived' ? ', derived' : '') +
			(link ? ', your journal' : '')
	};
}

/** What a claim says of a period stands with its number; a goal has a day. */
function stated(
	{ prediction, operator, value, by, period }: Statement,
	unit: string
): GlancedValue {
	return {
		value: targetWords({ operator, value, unit, ...(period !== undefined && { period }) }),
		...(!prediction && by !== undefined && { when: `by ${shortDay(by)}` })
	};
}
