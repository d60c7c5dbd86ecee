import type { Palette } from '../palette';
import type { Pin } from '../plot';
import type { Sheet } from './sheet';

/** Px between boxes, and of a box beside its digits. */
const APART = 2;
const BESIDE = 9;
const DIGIT = 7;
/** Px that a box may stand off its days, half its width and more. */
const MOST_OFF = 11;

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
 * `left`–`right` and none over another. Those that would be pushed far off their days share one.
 */
export function pinBoxes(pins: Group, left: number, right: number): readonly PinBox[] {
	let groups: readonly Group[] = pins.map((pin) => [pin]);
	let boxes = spread(groups, left, right);
	while (groups.length > 1 && boxes.some(({ off }) => off > MOST_OFF)) {
		groups = withNearestJoined(groups);
		boxes = spread(groups, left, right);
	}
	return boxes;
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
	const gaps = groups.slice(1).map((group, index) => {
		const before = groups[index] ?? [];
		return middleOf(group) - middleOf(before) - (widthOf(group) + widthOf(before)) / 2;
	});
	const nearest = gaps.indexOf(Math.min(...gaps));
	return [
		...groups.slice(0, nearest),
		[...(groups[nearest] ?? []), ...(groups[nearest + 1] ?? [])],
		...groups.slice(nearest + 2)
	];
}

/** A row of boxes that touch, by the middle of its first. */
interface Run {
	readonly wanted: readonly number[];
	readonly at: number;
}

/** Boxes over one another move apart alike to both sides, those beyond an end inwards. */
function spread(groups: readonly Group[], left: number, right: number) {
	const widths = groups.map(widthOf);
	/** Of each box, how far its middle lies from that of the first when all touch. */
	const reach = widths.map((width, index) =>
		widths.slice(0, index).reduce((sum, one) => sum + one + APART, (width - (widths[0] ?? 0)) / 2)
	);
	const runs: Run[] = [];
	for (const [index, group] of groups.entries()) {
		let run = runOf([middleOf(group) - (reach[index] as number)]);
		for (let before = runs.at(-1); before && before.at >= run.at; before = runs.at(-1)) {
			runs.pop();
			run = runOf([...before.wanted, ...run.wanted]);
		}
		runs.push(run);
	}
	const least = left + (widths[0] ?? 0) / 2;
	const most = right - (widths.at(-1) ?? 0) / 2 - (reach.at(-1) ?? 0);
	const starts = runs.flatMap(({ wanted, at }) =>
		wanted.map(() => (most < least ? Number.POSITIVE_INFINITY : clamp(at, least, most)))
	);
	return groups.map((group, index) => {
		const width = widths[index] as number;
		const middle = (starts[index] as number) + (reach[index] as number);
		const nearest = clamp(middleOf(group), left + width / 2, right - width / 2);
		const tips = group.map(({ x }) => x);
		return { text: nameOf(group), width, middle, tips, off: Math.abs(middle - nearest) };
	});
}

function runOf(wanted: readonly number[]): Run {
	return { wanted, at: wanted.reduce((sum, one) => sum + one, 0) / wanted.length };
}

function clamp(at: number, least: number, most: number): number {
	return Math.min(Math.max(at, least), most);
}

/** Numbered pins under the axis, each pointing at its day, a shared one at the span of its days. */
export function drawPins(pins: readonly Pin[], sheet: Sheet, palette: Palette): void {
	const { context, area } = sheet;
	const top = area.bottom + 1;
	const placed = pins.map(({ number, at }) => ({ number, x: sheet.x(at) }));
	context.save();
	context.textAlign = 'center';
	context.font = `700 11px ${palette.font}`;
	for (const { text, width, middle, tips } of pinBoxes(placed, 0, sheet.width)) {
		context.fillStyle = palette.ink;
		const [first = middle, last = middle] = [tips[0], tips.at(-1)];
		if (last > first) context.fillRect(first, top - 1, last - first, 2);
		const tip = (first + last) / 2;
		const foot = clamp(tip, middle - width / 2 + 4, middle + width / 2 - 4);
		context.beginPath();
		context.moveTo(tip, top);
		context.lineTo(foot + 4, top + 5.5);
		context.lineTo(foot - 4, top + 5.5);
		context.fill();
		context.fillRect(middle - width / 2, top + 5.5, width, 14.5);
		context.fillStyle = palette.paper;
		context.fillText(text, middle, top + 16.5);
	}
	context.restore();
}
