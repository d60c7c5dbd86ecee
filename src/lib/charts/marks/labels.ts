import type { Palette } from '../palette';
import { placeLabels, type Box, type Placed, type Segment } from '../place-labels';
import type { Label, Plot } from '../plot';
import { boxOfColumn } from './columns';
import type { Sheet } from './sheet';

const LINE_HEIGHT = 14;
const HALO = 4;
/** Half the room that a point keeps free of text. */
const POINT = 5;

/** Names lines and marks where there is room for it. */
export function drawLabels(plot: Plot, sheet: Sheet, palette: Palette): void {
	const { context, area } = sheet;
	const fontOf = (bold: boolean) => `${bold ? 700 : 400} 12px ${palette.font}`;
	const columns = plot.columns.map((column) => boxOfColumn(column, sheet));
	const placed = placeLabels(
		plot.labels.map((label) => ({ label, x: sheet.x(label.x), y: sheet.y(label.y) })),
		{
			area: { left: area.left, right: area.right, top: area.top - 2, bottom: area.bottom - 2 },
			taken: plot.points.map((point) => boxAround(sheet.x(point.x), sheet.y(point.y))),
			lines: linesOf(plot, sheet, columns),
			lineHeight: LINE_HEIGHT,
			measure: (text, bold) => {
				context.font = fontOf(bold);
				return context.measureText(text).width;
			}
		}
	);
	context.save();
	context.lineJoin = 'round';
	for (const { label, x, y, box } of placed) {
		context.font = fontOf(label.bold ?? false);
		if (!columns.some((column) => contains(column, box))) {
			context.strokeStyle = sunk(plot, sheet, box) ? palette['paper-sunk'] : palette.paper;
			context.lineWidth = HALO;
			context.strokeText(label.text, x, y);
		}
		context.fillStyle = colourOf(label, palette);
		context.fillText(label.text, x, y);
	}
	context.restore();
}

function linesOf(plot: Plot, sheet: Sheet, columns: readonly Box[]): Segment[] {
	const lines = plot.rules.map(({ from, to }) => ({
		x1: sheet.x(from.x),
		y1: sheet.y(from.y),
		x2: sheet.x(to.x),
		y2: sheet.y(to.y)
	}));
	for (const { places } of plot.curves) {
		for (let index = 1; index < places.length; index += 1) {
			const from = places[index - 1];
			const to = places[index];
			if (from && to) {
				lines.push({
					x1: sheet.x(from.x),
					y1: sheet.y(from.y),
					x2: sheet.x(to.x),
					y2: sheet.y(to.y)
				});
			}
		}
	}
	for (const { left, right, top, bottom } of columns) {
		lines.push({ x1: left, y1: top, x2: right, y2: top });
		lines.push({ x1: left, y1: top, x2: left, y2: bottom });
		lines.push({ x1: right, y1: top, x2: right, y2: bottom });
	}
	if (plot.now) {
		const x = sheet.x(plot.now.at);
		lines.push({ x1: x, y1: sheet.area.top, x2: x, y2: sheet.area.bottom });
	}
	return lines;
}

function boxAround(x: number, y: number): Box {
	return { left: x - POINT, right: x + POINT, top: y - POINT, bottom: y + POINT };
}

function contains(outer: Box, inner: Placed['box']): boolean {
	return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top;
}

function sunk(plot: Plot, sheet: Sheet, box: Box): boolean {
	return plot.now !== undefined && box.left >= sheet.x(plot.now.at);
}

function colourOf({ tone }: Label, palette: Palette): string {
	switch (tone) {
		case 'stated':
		case 'actual':
		case 'now':
			return palette[tone];
		case 'ink':
		case 'own':
			return palette.ink;
		case 'quiet':
			return palette['ink-2'];
	}
}
