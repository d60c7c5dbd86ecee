import { drawMarks, drawUnderMarks } from './marks/draw-marks';
import { VALUE_NAME_RISE } from './marks/label-places';
import type { Sheet } from './marks/sheet';
import { TOKENS } from './palette';
import type { Box } from './place-labels';
import { namedTicks } from './named-ticks';
import type { Axis, Plot } from './plot';
import { ROOM, roomsOf, TEXT } from './plot-config';
import { SvgPen, type Shape } from './svg-pen';

/** A plot as SVG: for where there is no canvas, and no script. */
export interface PlotDrawing {
	readonly width: number;
	readonly height: number;
	readonly shapes: readonly Shape[];
	/** Where clipped shapes end. */
	readonly clip: Box;
}

/** Under the names of days. */
const LINE = 16;
const OVER = 3;

/** Lays a plot out as `plotConfig` has Chart.js do it, with the same marks. */
export function plotDrawing(plot: Plot, width: number, height: number): PlotDrawing {
	const pen = new SvgPen();
	const below = plot.pins.length > 0 ? ROOM.pins : ROOM.names;
	const title = plot.x.title ? ROOM.title : 0;
	const area = { left: 0, top: ROOM.top, right: width - 1, bottom: height - title - below - LINE };
	const room = roomsOf(plot, width);
	const sheet: Sheet = {
		context: pen,
		area,
		width,
		height,
		x: between(plot.x, room.left, area.right - room.right),
		y: between(plot.y, area.bottom, area.top),
		ratio: 1
	};
	drawUnderMarks(plot, sheet, TOKENS);
	drawGrid(plot.y, sheet, pen);
	drawMarks(plot, sheet, TOKENS);
	drawNames(plot.x, sheet, pen, area.bottom + below + TEXT - 2);
	return {
		width,
		height,
		shapes: pen.shapes,
		clip: {
			left: area.left - OVER,
			top: area.top - OVER,
			right: area.right + OVER,
			bottom: area.bottom + OVER
		}
	};
}

function between({ min, max }: Axis, from: number, to: number): (value: number) => number {
	return (value) => from + ((value - min) / (max - min)) * (to - from);
}

/** The base line, and a line for each value with its name above it. */
function drawGrid({ ticks }: Axis, { area, y }: Sheet, pen: SvgPen): void {
	pen.font = `400 ${TEXT}px`;
	pen.fillStyle = TOKENS['ink-2'];
	pen.lineWidth = 1;
	const line = (at: number, colour: string) => {
		pen.strokeStyle = colour;
		pen.beginPath();
		pen.moveTo(area.left, Math.round(at) + 0.5);
		pen.lineTo(area.right, Math.round(at) + 0.5);
		pen.stroke();
	};
	for (const { at, label } of ticks) {
		line(y(at), TOKENS.rule);
		pen.fillText(label, 0, y(at) - VALUE_NAME_RISE + 4);
	}
	line(area.bottom, TOKENS['ink-2']);
}

/** The names of days, as many as have room. */
function drawNames(axis: Axis, { x }: Sheet, pen: SvgPen, base: number): void {
	pen.save();
	pen.font = `400 ${TEXT}px`;
	pen.fillStyle = TOKENS['ink-2'];
	pen.textAlign = 'center';
	for (const { at, label } of namedTicks(axis, x, (text) => pen.measureText(text).width)) {
		pen.fillText(label, x(at), base);
	}
	pen.restore();
}
