import type { Palette } from '../palette';
import type { Now } from '../plot';
import { crisp, type Sheet } from './sheet';

/** From the label of the day looked from to the top of the plot. */
const LABEL_GAP = 6;
const WIDTH = 1.25;

/** What lies right of the day is sunk: nobody knew it yet. */
export function drawSunkArea(now: Now, sheet: Sheet, palette: Palette): void {
	const { context, area } = sheet;
	const left = Math.max(area.left, sheet.x(now.at));
	if (left >= area.right) return;
	context.fillStyle = palette['paper-sunk'];
	context.fillRect(left, area.top, area.right - left, area.bottom - area.top);
}

/** The day itself, upright and named on top. */
export function drawNow(now: Now, sheet: Sheet, palette: Palette): void {
	const { context, area } = sheet;
	const x = crisp(sheet.x(now.at), WIDTH, sheet.ratio);
	if (x < area.left || x > area.right + 1) return;
	context.save();
	context.strokeStyle = palette.now;
	context.lineWidth = WIDTH;
	context.beginPath();
	context.moveTo(x, area.top);
	context.lineTo(x, area.bottom);
	context.stroke();
	context.font = `700 12px ${palette.font}`;
	context.fillStyle = palette.now;
	const width = context.measureText(now.label).width;
	const start = Math.min(Math.max(x - width / 2, 0), sheet.width - width);
	context.fillText(now.label, start, area.top - LABEL_GAP);
	context.restore();
}
