import type { ChartConfiguration, ChartDataset, Plugin, Scale } from 'chart.js';
import { drawColumns } from './marks/columns';
import { drawLabels } from './marks/labels';
import { drawNow, drawSunkArea } from './marks/now';
import { drawPins } from './marks/pins';
import { drawBands, drawRules, strokeOf } from './marks/rules';
import { sheetOf } from './marks/sheet';
import type { Palette } from './palette';
import type { Axis, Curve, Plot, Point } from './plot';

type LineDataset = ChartDataset<'line', { x: number; y: number }[]>;
export type PlotConfig = ChartConfiguration<'line', { x: number; y: number }[]>;

const TEXT = 12;
/** Room above for the label of the day, below for the names of days, and for pins between. */
const ROOM = { top: 20, names: 8, pins: 28, values: 44 };

/** What Chart.js is given to draw a plot in these colours. */
export function plotConfig(plot: Plot, palette: Palette): PlotConfig {
	return {
		type: 'line',
		data: {
			datasets: [
				...plot.curves.map((curve) => curveDataset(curve, palette)),
				...plot.points.map((point) => pointDataset(point, palette))
			]
		},
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
						built.height -= plot.pins.length > 0 ? ROOM.pins : ROOM.names;
					},
					grid: { display: false },
					border: { color: palette['ink-2'], width: 1 },
					ticks: {
						...ticks(plot.x, palette),
						padding: plot.pins.length > 0 ? ROOM.pins : ROOM.names,
						maxRotation: 0,
						autoSkipPadding: 14
					}
				},
				y: {
					...scale(plot.y),
					grid: { color: palette.rule, drawTicks: false },
					border: { display: false },
					ticks: { ...ticks(plot.y, palette), mirror: true, padding: 0, labelOffset: -8 }
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

function curveDataset({ places, stroke, stepped }: Curve, palette: Palette): LineDataset {
	const { colour, width, dash } = strokeOf(stroke, palette);
	return {
		data: [...places],
		borderColor: colour,
		borderWidth: width,
		borderDash: [...dash],
		borderJoinStyle: 'round',
		pointRadius: 0,
		stepped: stepped ? 'before' : false,
		clip: width,
		order: 2
	};
}

function pointDataset({ x, y, mark }: Point, palette: Palette): LineDataset {
	const filled = mark === 'dot' || mark === 'own';
	const line = {
		said: 'stated',
		dot: 'actual',
		ring: 'actual',
		rival: 'ink-2',
		own: 'ink'
	} as const;
	return {
		data: [{ x, y }],
		showLine: false,
		pointStyle: mark === 'rival' ? 'rectRot' : 'circle',
		pointRadius: filled ? 3.5 : mark === 'ring' ? 6 : mark === 'rival' ? 5 : 4.5,
		pointBorderWidth: filled ? 0 : mark === 'rival' ? 1.5 : 1.75,
		pointBorderColor: palette[line[mark]],
		pointBackgroundColor: filled ? palette[line[mark]] : palette.paper,
		clip: 8,
		order: 1
	};
}

function marks(plot: Plot, palette: Palette): Plugin<'line'> {
	return {
		id: 'marks',
		beforeDraw: (chart) => {
			if (plot.now) drawSunkArea(plot.now, sheetOf(chart), palette);
		},
		beforeDatasetsDraw: (chart) => {
			const sheet = sheetOf(chart);
			drawBands(plot.bands, sheet, palette);
			drawColumns(plot.columns, sheet, palette);
			if (plot.now) drawNow(plot.now, sheet, palette);
			drawRules(plot.rules, sheet, palette);
		},
		afterDatasetsDraw: (chart) => {
			const sheet = sheetOf(chart);
			drawLabels(plot, sheet, palette);
			drawPins(plot.pins, sheet, palette);
		}
	};
}
