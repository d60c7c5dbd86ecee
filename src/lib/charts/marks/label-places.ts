import { placeLabels, type Box, type Placed, type Segment } from '../place-labels';
import type { Place, Plot } from '../plot';
import { boxOfColumn } from './columns';
import { cornersOf } from './curves';
import type { Sheet } from './sheet';

const LINE_HEIGHT = 14;
/** From a grid line up to the middle of the name of its value. */
export const VALUE_NAME_RISE = 8;
/** Half the room that a point keeps free of text. */
const POINT = 5;

/** What placing labels needs to know of a drawing: no canvas. */
export type Ground = Pick<Sheet, 'x' | 'y' | 'area'>;
export type Measure = (text: string, bold: boolean) => number;

/** Where each label of a plot stands; those without room are left out. */
export function labelsIn(plot: Plot, ground: Ground, measure: Measure): Placed[] {
	const { area } = ground;
	const labels = plot.labels.map((label) => ({
		label,
		at: [label, ...(label.elsewhere ?? [])].map(({ x, y }) => ({ x: ground.x(x), y: ground.y(y) }))
	}));
	return placeLabels(labels, {
		area: { left: area.left, right: area.right, top: area.top - 2, bottom: area.bottom - 2 },
		taken: [...marksIn(plot, ground), ...valueNamesIn(plot, ground, measure)],
		lines: linesIn(plot, ground),
		sides: sidesIn(plot, ground),
		lineHeight: LINE_HEIGHT,
		measure
	});
}

export function marksIn({ points }: Plot, { x, y }: Ground): Box[] {
	return points.map((point) => ({
		left: x(point.x) - POINT,
		right: x(point.x) + POINT,
		top: y(point.y) - POINT,
		bottom: y(point.y) + POINT
	}));
}

/** The names of values, which stand inside the drawing on their grid lines. */
export function valueNamesIn({ y: { ticks } }: Plot, { y, area }: Ground, measure: Measure): Box[] {
	return ticks.map(({ at, label }) => {
		const middle = y(at) - VALUE_NAME_RISE;
		return {
			left: area.left,
			right: area.left + measure(label, false),
			top: middle - LINE_HEIGHT / 2,
			bottom: middle + LINE_HEIGHT / 2
		};
	});
}

/** Lines drawn: rules, curves, the tops of columns, the day looked from. */
function linesIn(plot: Plot, ground: Ground): Segment[] {
	const { x, y, area } = ground;
	const between = (from: Place, to: Place): Segment => ({
		x1: x(from.x),
		y1: y(from.y),
		x2: x(to.x),
		y2: y(to.y)
	});
	const curves = plot.curves.flatMap((curve) => {
		const corners = cornersOf(curve);
		return corners.slice(1).map((corner, index) => between(corners[index] as Place, corner));
	});
	const tops = plot.columns.map((column): Segment => {
		const { left, right, top } = boxOfColumn(column, ground);
		return { x1: left, y1: top, x2: right, y2: top };
	});
	const now = plot.now ? [x(plot.now.at)] : [];
	return [
		...plot.rules.map(({ from, to }) => between(from, to)),
		...curves,
		...tops,
		...now.map((at) => ({ x1: at, y1: area.top, x2: at, y2: area.bottom }))
	];
}

function sidesIn({ columns }: Plot, ground: Ground): Segment[] {
	return columns.flatMap((column): Segment[] => {
		const { left, right, top, bottom } = boxOfColumn(column, ground);
		return [left, right].map((at) => ({ x1: at, y1: top, x2: at, y2: bottom }));
	});
}
