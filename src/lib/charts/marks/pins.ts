import type { Palette } from '../palette';
import type { Pin } from '../plot';
import type { Sheet } from './sheet';

/** Px between boxes, and of a box beside its digits. */
const APART = 2;
const BESIDE = 9;
const DIGIT = 7;

/** The box of one event, or of a few that lie too close together for one each. */
export interface PinBox {
	readonly text: string;
	readonly width: number;
	/** Where the middle of the box stands, and where the days lie that it points at. */
	readonly middle: number;
	readonly tips: readonly number[];
}

/**
 * Boxes for events, in order of their days, as near to these as they can be with every box inside
 * `left`–`right` and none over another. Where there is no room for all, nearest neighbours share one.
 */
export function pinBoxes(pins: Group, left: number, right: number): readonly PinBox[] {
	let groups: readonly Group[] = pins.map((pin) => [pin]);
	const total = () => groups.reduce((sum, group) => sum + widthOf(group) + APART, 0);
	while (groups.length > 1 && total() > right - left) groups = withNearestJoined(groups);
	const middles = spread(
		groups.map((group) => ({ at: middleOf(group), width: widthOf(group) })),
		left,
		right
	);
	return groups.map((group, index) => ({
		text: nameOf(group),
		width: widthOf(group),
		middle: middles[index] as number,
		tips: group.map(({ x }) => x)
	}));
}

/** Events in order of their days, where these lie on the drawing. */
type Group = readonly { readonly number: number; readonly x: number }[];

function widthOf(group: Group): number {
	return BESIDE + DIGIT * nameOf(group).length;
}

function nameOf(group: Group): string {
	const [first, last] = [group[0]?.number, group.at(-1)?.number];
	return first === last ? String(first) : `${first}–${last}`;
}

function middleOf(group: Group): number {
	return ((group[0]?.x ?? 0) + (group.at(-1)?.x ?? 0)) / 2;
}

function withNearestJoined(groups: readonly Group[]): readonly Group[] {
	const gaps = groups
		.slice(1)
		.map((group, index) => middleOf(group) - middleOf(groups[index] ?? []));
	const nearest = gaps.indexOf(Math.min(...gaps));
	return [
		...groups.slice(0, nearest),
		[...(groups[nearest] ?? []), ...(groups[nearest + 1] ?? [])],
		...groups.slice(nearest + 2)
	];
}

function spread(
	boxes: readonly { readonly at: number; readonly width: number }[],
	left: number,
	right: number
): number[] {
	const middles = boxes.map(({ at }) => at);
	let least = left;
	for (const [index, { width }] of boxes.entries()) {
		middles[index] = Math.max(middles[index] as number, least + width / 2);
		least = (middles[index] as number) + width / 2 + APART;
	}
	let most = right;
	for (const [index, { width }] of [...boxes.entries()].reverse()) {
		middles[index] = Math.min(middles[index] as number, most - width / 2);
		most = (middles[index] as number) - width / 2 - APART;
	}
	return middles;
}

/** Numbered pins under the axis; a box that had to make room still points at its days. */
export function drawPins(pins: readonly Pin[], sheet: Sheet, palette: Palette): void {
	const { context, area } = sheet;
	const top = area.bottom + 1;
	const placed = pins.map(({ number, at }) => ({ number, x: sheet.x(at) }));
	context.save();
	context.textAlign = 'center';
	context.font = `700 11px ${palette.font}`;
	for (const { text, width, middle, tips } of pinBoxes(placed, 0, sheet.width)) {
		context.fillStyle = palette.ink;
		for (const tip of tips) {
			const foot = Math.min(Math.max(tip, middle - width / 2 + 4), middle + width / 2 - 4);
			context.beginPath();
			context.moveTo(tip, top);
			context.lineTo(foot + 4, top + 5.5);
			context.lineTo(foot - 4, top + 5.5);
			context.fill();
		}
		context.fillRect(middle - width / 2, top + 5.5, width, 14.5);
		context.fillStyle = palette.paper;
		context.fillText(text, middle, top + 16.5);
	}
	context.restore();
}
