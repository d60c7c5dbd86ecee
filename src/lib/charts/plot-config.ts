import type { ChartConfiguration, Plugin, Scale } from 'chart.js';
import { drawMarks, drawUnderMarks } from './marks/draw-marks';
import { VALUE_NAME_RISE } from './marks/label-places';
import { sheetOf } from './marks/sheet';
import type { Palette } from './palette';
import { namedTicks } from './named-ticks';
import type { Axis, Plot } from './plot';

export const TEXT = 12;
/** Room above for the label of the day, below for the names of days, for pins between, and for what they tell. */
export const ROOM = { top: 20, names: 8, pins: 28, title: 20, values: 44 };
/** Half of the widest point, so that none is cut at the edge. */
const POINT = 8;

/** Px left free in a drawing: for the names of values, and for a point at its very end. */
export function roomsOf({ points, x }: Plot, width: number): { left: number; right: number } {
	const left = Math.min(ROOM.values, width * 0.2);
	const last = Math.max(...points.map((point) => point.x));
	const free = ((x.max - last) / (x.max - x.min)) * (width - left);
	return { left, right: free < POINT ? POINT : 0 };
}

/**
 * What Chart.js is given: it lays out the scales, their names and grid, and follows the size of the page.
 * The marks are ours: a column as wide as its period or a line that breaks off at a day is none of its own.
 */
export function plotConfig(plot: Plot, palette: Palette): ChartConfiguration<'line', never[]> {
	const below = plot.pins.length > 0 ? ROOM.pins : ROOM.names;
	return {
		type: 'line',
		data: { datasets: [] },
		options: {
			animation: false,
			parsing: false,
			normalized: true,
			responsive: true,
			maintainAspectRatio: false,
			events: [],
			layout: {
				autoPadding: false,
				padding: { top: ROOM.top, right: 1, bottom: plot.x.title ? ROOM.title : 0 }
			},
			scales: {
				x: {
					...scale(plot.x),
					afterDataLimits: (built) => makeRoom(built, plot),
					afterBuildTicks: (built) => {
						built.ticks = namedOn(built, plot.x, palette);
					},
					// Chart.js keeps the padding above the names free below them, too.
					afterFit: (built) => {
						built.height -= below;
					},
					grid: { display: false },
					border: { color: palette['ink-2'], width: 1 },
					ticks: {
						...ticks(plot.x, palette),
						padding: below,
						maxRotation: 0,
						autoSkip: false
					}
				},
				y: {
					...scale(plot.y),
					grid: { color: palette.rule, drawTicks: false },
					border: { display: false },
					ticks: {
						...ticks(plot.y, palette),
						mirror: true,
						padding: 0,
						labelOffset: -VALUE_NAME_RISE
					}
				}
			}
		},
		plugins: [marks(plot, palette)]
	};
}

function scale(axis: Axis) {
	return {
		type: 'linear' as const,
		min: axis.min,
		max: axis.max,
		bounds: 'data' as const,
		// Our own ticks: days are named in their middle, values by their unit.
		afterBuildTicks: (built: { ticks: { value: number }[] }) => {
			built.ticks = axis.ticks.map(({ at }) => ({ value: at }));
		}
	};
}

/** Room at both ends, the same in pixels at every width. */
function makeRoom(built: Scale, plot: Plot): void {
	const { width } = built.chart;
	const { left, right } = roomsOf(plot, width);
	const each = (built.max - built.min) / (width - left - right);
	built.min -= each * left;
	built.max += each * right;
}

function namedOn({ chart, min, max }: Scale, axis: Axis, palette: Palette): { value: number }[] {
	const { ctx, width } = chart;
	ctx.save();
	ctx.font = `400 ${TEXT}px ${palette.font}`;
	const named = namedTicks(
		axis,
		(at) => ((at - min) / (max - min)) * width,
		(text) => ctx.measureText(text).width
	);
	ctx.restore();
	return named.map(({ at }) => ({ value: at }));
}

function ticks(axis: Axis, palette: Palette) {
	return {
		color: palette['ink-2'],
		font: { size: TEXT, family: palette.font },
		callback: (value: number | string) => axis.ticks.find(({ at }) => at === value)?.label ?? ''
	};
}

function marks(plot: Plot, palette: Palette): Plugin<'line'> {
	return {
		id: 'marks',
		beforeDraw: (chart) => drawUnderMarks(plot, sheetOf(chart), palette),
		beforeDatasetsDraw: (chart) => drawMarks(plot, sheetOf(chart), palette)
	};
}
