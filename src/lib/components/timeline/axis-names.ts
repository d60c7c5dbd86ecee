import { NARROWEST, reachOf, touch, type AxisText } from '../axis-text';

/** The narrowest axis on a wide screen, and on any other. */
const WIDE = 512;
const NARROW = 180;
/** From a line to the name of what begins there. */
const BESIDE = 4;
/** What stands at either side of an axis leaves this much free. */
const AROUND = 16;

export interface AxisNames {
	/** In a row of their own: none gives way to the day or the event. */
	readonly ticks: readonly (AxisText & {
		/** Where there is room for it: a narrow axis names fewer. */
		readonly on: 'wide' | 'narrow' | 'both';
	})[];
	readonly event: AxisText | undefined;
	readonly now: AxisText | undefined;
}

interface Named {
	readonly place: number;
	readonly label: string;
}

/** What is named on a timeline's axis: in one row the day looked from and, where it has room, the event; in another what begins. */
export function axisNames(
	ticks: readonly Named[],
	event: Named | undefined,
	now: Named | undefined
): AxisNames {
	const nowName = now && besideLine(now);
	const eventName = event && ({ text: event.label, place: event.place, anchor: 'middle' } as const);
	const shownEvent =
		eventName && !(nowName && touch(nowName, eventName, NARROW)) ? eventName : undefined;
	const names = ticks.map(({ place, label }): AxisText => {
		return { text: label, place, anchor: 'start', shift: BESIDE };
	});
	const wide = new Set(evenly(names, WIDE));
	const narrow = new Set(evenly(names, NARROW));
	return {
		ticks: names
			.filter((name) => wide.has(name) || narrow.has(name))
			.map((name) => ({
				...name,
				on: !narrow.has(name) ? 'wide' : wide.has(name) ? 'both' : 'narrow'
			})),
		event: shownEvent,
		now: nowName
	};
}

/** Left of its line, as long as there is room for it. */
function besideLine({ place, label }: Named): AxisText {
	const before = { text: label, place, anchor: 'end' } as const;
	return reachOf(before, NARROWEST).from >= -AROUND
		? before
		: { ...before, anchor: 'start', shift: BESIDE };
}

/** Numbers of beginnings after which one is named: of months, quarters and years alike. */
const STEPS = [1, 2, 3, 4, 6, 12, 24];

/** As many as there is room for at even steps, years before months, and the first where these leave it room. */
function evenly(names: readonly AxisText[], width: number): readonly AxisText[] {
	const isYear = ({ text }: AxisText) => /^\d{4}$/.test(text);
	const years = names.filter(isYear);
	const from = Math.max(0, names.findIndex(isYear));
	const choices = STEPS.map((step) =>
		names.filter(
			(_, index) => index % step === from % step || (index === 0 && from % step >= step / 2)
		)
	);
	const keepsYears = (choice: readonly AxisText[]) =>
		choice.slice(1).every(isYear) || years.every((year) => choice.includes(year));
	const hasRoom = (choice: readonly AxisText[]) =>
		choice.every((name, index) => {
			const before = choice[index - 1];
			return reachOf(name, width).to <= width + AROUND && !(before && touch(before, name, width));
		});
	return choices.find((choice) => keepsYears(choice) && hasRoom(choice)) ?? names.slice(0, 1);
}
