import type { Axis, Tick } from './plot';

/** Px between two names. */
const APART = 10;

/** The ticks of an axis that are named where it is drawn: all, or the fullest choice of fewer with room for each name. */
export function namedTicks(
	{ ticks, fewer = [] }: Axis,
	placeOf: (at: number) => number,
	widthOf: (text: string) => number
): readonly Tick[] {
	const choices = [ticks, ...fewer];
	const endOf = ({ at, label }: Tick) => placeOf(at) + widthOf(label) / 2;
	const startOf = ({ at, label }: Tick) => placeOf(at) - widthOf(label) / 2;
	const hasRoom = (choice: readonly Tick[]) =>
		choice.every((tick, index) => {
			const before = choice[index - 1];
			return !before || endOf(before) + APART <= startOf(tick);
		});
	return choices.find(hasRoom) ?? choices.at(-1) ?? [];
}

/**
 * Of things in a row ever fewer, with the first and the last, and as many left out between any two. Where
 * their number does not allow that, more are left out after the first.
 */
export function fewerEvenly<Thing>(things: readonly Thing[]): readonly (readonly Thing[])[] {
	const last = things.length - 1;
	const rest = (step: number) => last % step;
	const steps = Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2);
	return steps
		.filter((step) => rest(step) <= rest(step + 1))
		.map((step) =>
			things.filter((_, index) => index === 0 || (index >= step && index % step === rest(step)))
		);
}
