import type { Palette } from '../palette';
import type { AxisTitle, Plot } from '../plot';
import type { Sheet } from './sheet';

/** From the foot of the drawing, and from the top of the plot, to the base of a title. */
const RISE = { x: 4, y: 7 };

/** What is told along an axis: below the names of one, above those of the other. */
export function drawTitles({ x, y }: Plot, sheet: Sheet, palette: Palette): void {
	const { context, area, height } = sheet;
	context.save();
	context.font = `400 12px ${palette.font}`;
	if (y.title) {
		context.fillStyle = colourOf(y.title, palette);
		context.fillText(y.title.text, 0, area.top - RISE.y);
	}
	if (x.title) {
		context.textAlign = 'center';
		context.fillStyle = colourOf(x.title, palette);
		context.fillText(x.title.text, sheet.x((x.min + x.max) / 2), height - RISE.x);
	}
	context.restore();
}

function colourOf({ tone }: AxisTitle, palette: Palette): string {
	return palette[tone === 'quiet' ? 'ink-2' : tone];
}
