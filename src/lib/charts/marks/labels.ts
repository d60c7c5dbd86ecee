import type { Palette } from '../palette';
import { overlaps, type Box } from '../place-labels';
import type { Label, Plot } from '../plot';
import { boxOfColumn } from './columns';
import { labelsIn } from './label-places';
import type { Sheet } from './sheet';

const HALO = 4;

/** Names lines and marks where there is room for it. */
export function drawLabels(plot: Plot, sheet: Sheet, palette: Palette): void {
	const { context } = sheet;
	const fontOf = (bold: boolean) => `${bold ? 700 : 400} 12px ${palette.font}`;
	const measure = (text: string, bold: boolean) => {
		context.font = fontOf(bold);
		return context.measureText(text).width;
	};
	const tinted = plot.columns.map((column) => boxOfColumn(column, sheet));
	context.save();
	context.lineJoin = 'round';
	for (const { label, text, x, y, box } of labelsIn(plot, sheet, measure)) {
		context.font = fontOf(label.bold ?? false);
		// Over a tint the ground around letters would be a hole in it.
		if (!tinted.some((other) => overlaps(other, box))) {
			context.strokeStyle = sunk(plot, sheet, box) ? palette['paper-sunk'] : palette.paper;
			context.lineWidth = HALO;
			context.strokeText(text, x, y);
		}
		context.fillStyle = colourOf(label, palette);
		context.fillText(text, x, y);
	}
	context.restore();
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
