import type { Label, Side } from './plot';

/** A rectangle in pixels of the canvas. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A line between two places in pixels. */
export interface Segment {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

/** A label and the places in pixels at which it may stand, the best first. */
export interface Anchored {
	readonly label: Label;
	readonly at: readonly { readonly x: number; readonly y: number }[];
}

export interface Placed {
	readonly label: Label;
	readonly text: string;
	/** Left end of the text, and its base line. */
	readonly x: number;
	readonly y: number;
	readonly box: Box;
}

export interface Surroundings {
	readonly area: Box;
	/** Marks and words that no label may cover. */
	readonly taken: readonly Box[];
	/** Lines that a label keeps off, and the sides of columns, where only a tint ends. */
	readonly lines: readonly Segment[];
	readonly sides: readonly Segment[];
	readonly lineHeight: number;
	readonly measure: (text: string, bold: boolean) => number;
}

/** From a mark to its label: upright, sideways, and sideways of one above or below. */
const GAP = { upright: 6, sideways: 9, aside: 3 };

/**
 * Gives each label a free place, or leaves it out: by rank, inside the area, over no mark, line or other
 * label, in fewer words where all of them find none. A label may allow lines, or the sides of columns.
 */
export function placeLabels(labels: readonly Anchored[], around: Surroundings): Placed[] {
	const placed: Placed[] = [];
	const byRank = [...labels].sort((left, right) => left.label.rank - right.label.rank);
	for (const { label, at } of byRank) {
		if (label.beside && !placed.some((other) => other.label === label.beside)) continue;
		const texts = label.short === undefined ? [label.text] : [label.text, label.short];
		const freeAt = (places: Anchored['at'], words: readonly string[]) =>
			words
				.flatMap((text) =>
					places.flatMap((place) =>
						label.sides.map((side) => placeAt(label, text, side, place, around))
					)
				)
				.filter(
					({ box }) =>
						isInside(box, around.area) &&
						!around.taken.some((other) => overlaps(box, other)) &&
						!placed.some((other) => overlaps(box, other.box))
				);
		const overLines = label.over === 'lines' || label.over === 'all';
		const overSides = label.over === 'columns' || label.over === 'all';
		const avoided = overSides ? around.lines : [...around.lines, ...around.sides];
		const place =
			freeAt(at, texts).find(({ box }) => !avoided.some((segment) => crosses(segment, box))) ??
			// On a line only at its own mark: further off one could not tell what it names.
			(overLines ? freeAt(at.slice(0, 1), texts.slice(-1))[0] : undefined);
		if (place) placed.push(place);
	}
	return placed;
}

function placeAt(
	label: Label,
	text: string,
	side: Side,
	{ x, y }: { readonly x: number; readonly y: number },
	{ measure, lineHeight: height }: Surroundings
): Placed {
	const width = measure(text, label.bold ?? false);
	const gap = side === 'left' || side === 'right' ? GAP.sideways : GAP.aside;
	const left = side.endsWith('left')
		? x - width - gap
		: side.endsWith('right')
			? x + gap
			: x - width / 2;
	const further = (label.line ?? 0) * height;
	const top = side.startsWith('above')
		? y - GAP.upright - height - further
		: side.startsWith('below')
			? y + GAP.upright + further
			: y - height / 2;
	return {
		label,
		text,
		x: left,
		y: top + height * 0.8,
		box: { left: left - 2, top, right: left + width + 2, bottom: top + height }
	};
}

function isInside(box: Box, area: Box): boolean {
	return (
		box.left >= area.left - 3 &&
		box.right <= area.right + 3 &&
		box.top >= area.top &&
		box.bottom <= area.bottom
	);
}

export function overlaps(one: Box, other: Box): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}

/** Whether a line runs through a box (Liang and Barsky's clipping). */
export function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
	let enter = 0;
	let leave = 1;
	const edges: readonly (readonly [number, number])[] = [
		[x1 - x2, x1 - box.left],
		[x2 - x1, box.right - x1],
		[y1 - y2, y1 - box.top],
		[y2 - y1, box.bottom - y1]
	];
	for (const [along, room] of edges) {
		if (along === 0) {
			if (room < 0) return false;
		} else if (along < 0) enter = Math.max(enter, room / along);
		else leave = Math.min(leave, room / along);
	}
	return enter <= leave;
}
