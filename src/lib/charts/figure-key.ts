import type { FigureState } from '../domain/board';
import { seriesOf } from '../domain/figure-series';
import type { FigureOptions } from './figure-options';
import { figureRows } from './figure-rows';
import type { Logged } from './figure-words';

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
		| 'own-column'
		| 'own-dot'
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
	now: string,
	logged: Logged = 'your journal'
): readonly KeyItem[] {
	const series = seriesOf(state);
	const rows = [...series.rows, ...(series.current ? [series.current] : [])];
	const { leading, pace } = figureRows(state);
	const yearly = state.figure.every === 'year';
	const firsts = rows.flatMap(({ first }) => first ?? []);
	const later = options.laterPrints ? rows.flatMap((row) => row.later) : [];
	const rivals = options.rivals ? rows.flatMap((row) => row.rivals) : [];
	return keyOf({
		yearly,
		printed: firsts.some(({ print, link }) => print !== 'derived' && !(yearly && link)),
		derived: firsts.some(({ print }) => print === 'derived'),
		later: later.some(({ link }) => !link),
		rivals: rivals.some(({ link }) => !link),
		ownColumn: yearly && firsts.some(({ link }) => link),
		ownDot: [...(yearly ? [] : firsts), ...rivals].some(({ link }) => link),
		ownLine: yearly && later.some(({ link }) => link),
		logged,
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
	readonly ownColumn: boolean;
	readonly ownDot: boolean;
	readonly ownLine: boolean;
	readonly logged: Logged;
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
		facts.ownColumn && { sample: 'own-column', text: `from ${facts.logged}` },
		facts.ownDot && { sample: 'own-dot', text: `from ${facts.logged}` },
		facts.ownLine && { sample: 'own', text: `later, from ${facts.logged}` },
		facts.stated && { sample: 'stated', text: 'stated' },
		facts.pace && { sample: 'pace', text: 'pace it requires' },
		facts.plans && { sample: 'plan', text: 'planned beforehand' },
		{ sample: 'now', text: facts.now }
	];
	return items.filter((item) => item !== false);
}
