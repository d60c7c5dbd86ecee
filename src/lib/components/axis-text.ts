/** A line of small text on an axis whose places are per cent of its width. */
export interface AxisText {
	readonly text: string;
	readonly place: number;
	readonly anchor: Anchor;
	/** Px that it stands off its place. */
	readonly shift?: number;
}
export type Anchor = 'start' | 'middle' | 'end';

/** The narrowest that an axis gets: a screen of 320 px, less its margins. */
export const NARROWEST = 288;
/** More than characters of 12 px take up on average, bold ones and all. */
const CHARACTER = 6.75;
const APART = 5;

/** The room in px that a text takes up. */
export function roomOf(text: string): number {
	return text.length * CHARACTER;
}

/** From where to where a text reaches on an axis so many px wide. */
export function reachOf({ text, place, anchor, shift = 0 }: AxisText, width: number) {
	const room = roomOf(text);
	const at = (place / 100) * width + shift;
	const from = anchor === 'start' ? at : anchor === 'end' ? at - room : at - room / 2;
	return { from, to: from + room };
}

export function fits(text: AxisText, width: number): boolean {
	const { from, to } = reachOf(text, width);
	return from >= 0 && to <= width;
}

/** Whether two texts come too near on an axis of this width; if not, they do on no wider one. */
export function touch(one: AxisText, other: AxisText, width: number): boolean {
	const [left, right] =
		one.place < other.place || (one.place === other.place && one.anchor === 'end')
			? [one, other]
			: [other, one];
	return reachOf(left, width).to + APART > reachOf(right, width).from;
}

/** The row of each text, from 0: no two of a row touch, on an axis of this width or wider. */
export function rowsOf(texts: readonly AxisText[], width: number): number[] {
	const rows: AxisText[][] = [];
	return texts.map((text) => {
		const free = rows.findIndex((row) => !row.some((other) => touch(text, other, width)));
		if (free >= 0) {
			rows[free]?.push(text);
			return free;
		}
		return rows.push([text]) - 1;
	});
}

/** From a mark to a text turned away from another. */
const BESIDE = 3;

/** Texts turned to either side of their places so that all stand in one row; where they can't, as they came. */
export function turned<Text extends AxisText>(
	texts: readonly Text[],
	width: number
): readonly Text[] {
	if (rowsOf(texts, width).every((row) => row === 0)) return texts;
	const tries = texts.reduce<readonly (readonly Text[])[]>(
		(before, text) => {
			const sides: readonly Text[] = [
				{ ...text, anchor: 'start', shift: BESIDE },
				{ ...text, anchor: 'end', shift: -BESIDE }
			];
			return sides
				.filter((side) => fits(side, width))
				.flatMap((side) => before.map((row) => [...row, side]));
		},
		[[]]
	);
	return tries.find((row) => rowsOf(row, width).every((at) => at === 0)) ?? texts;
}
