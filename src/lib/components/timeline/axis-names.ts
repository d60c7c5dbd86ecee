import { fits, NARROWEST, reachOf, touch, type AxisText } from '../axis-text';

/** The narrowest axis on a wide screen, and on any other. */
const WIDE = 512;
const NARROW = 180;
/** From a line to the name of what begins there. */
const BESIDE = 4;
/** What stands left of an axis leaves this much free. */
const BEFORE = 16;

export interface AxisNames {
	readonly ticks: readonly (AxisText & {
		/** Has no room on a narrow axis. */
		readonly tight: boolean;
	})[];
	readonly event: AxisText | undefined;
	readonly now: AxisText | undefined;
}

interface Named {
	readonly place: number;
	readonly label: string;
}

/** What is named on a timeline's axis without one name over another: first the day looked from, then the event. */
export function axisNames(
	ticks: readonly Named[],
	event: Named | undefined,
	now: Named | undefined
): AxisNames {
	const nowName = now && besideLine(now);
	const eventName = event && ({ text: event.label, place: event.place, anchor: 'middle' } as const);
	const shownEvent =
		eventName && !(nowName && touch(nowName, eventName, NARROW)) ? eventName : undefined;
	const first = [nowName, shownEvent].filter((name) => name !== undefined);
	const all = ticks.map(({ place, label }): AxisText => {
		return { text: label, place, anchor: 'start', shift: BESIDE };
	});
	const wide = free(all, first, WIDE);
	const narrow = new Set(free(all, first, NARROW));
	return {
		ticks: wide.map((name) => ({ ...name, tight: !narrow.has(name) })),
		event: shownEvent,
		now: nowName
	};
}

/** Left of its line, as long as there is room for it. */
function besideLine({ place, label }: Named): AxisText {
	const before = { text: label, place, anchor: 'end' } as const;
	return reachOf(before, NARROWEST).from >= -BEFORE
		? before
		: { ...before, anchor: 'start', shift: BESIDE };
}

function free(
	names: readonly AxisText[],
	first: readonly AxisText[],
	width: number
): readonly AxisText[] {
	const taken = [...first];
	return names.filter((name) => {
		if (!fits(name, width) || taken.some((other) => touch(name, other, width))) return false;
		taken.push(name);
		return true;
	});
}
