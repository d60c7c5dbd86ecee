import type { ChartConfiguration, Plugin, Scale } from 'chart.js';
import { drawMarks, drawUnderMarks } from './marks/draw-marks';
import { VALUE_NAME_RISE } from './marks/label-places';
import { sheetOf } from './marks/sheet';
import type { Palette } from './palette';
import type { Axis, Plot } from './plot';

export const TEXT = 12;
/** Room above for the label of the day, below for the names of days, and for pins between. */
export const ROOM = { top: 20, names: 8, pins: 28, values: 44 };

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
			layout: { autoPadding: false, padding: { top: ROOM.top, right: 1 } },
			scales: {
				x: {
					...scale(plot.x),
					afterDataLimits: makeRoom,
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
						autoSkipPadding: 14
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

/** Room at the left for the labels of values, the same in pixels at every width. */
function makeRoom(built: Scale): void {
	const room = Math.min(ROOM.values / built.chart.width, 0.2);
	built.min -= ((built.max - built.min) * room) / (1 - room);
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
