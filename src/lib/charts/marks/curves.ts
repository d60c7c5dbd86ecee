import type { Palette } from '../palette';
import type { Curve, Place, Point } from '../plot';
import { strokeOf } from './rules';
import type { Sheet } from './sheet';

/** A stroke may reach this far over the plot's edge before it is cut. */
const OVER = 3;

/** The corners of a curve: a stepped one holds each value until the next place. */
export function cornersOf({ places, stepped }: Curve): readonly Place[] {
	if (!stepped) return places;
	return places.flatMap((place, index) => {
		const before = places[index - 1];
		return before ? [{ x: place.x, y: before.y }, place] : [place];
	});
}

export function drawCurves(curves: readonly Curve[], sheet: Sheet, palette: Palette): void {
	const { context, area } = sheet;
	context.save();
	context.beginPath();
	context.rect(
		area.left - OVER,
		area.top - OVER,
		area.right - area.left + 2 * OVER,
		area.bottom - area.top + 2 * OVER
	);
	context.clip();
	context.lineJoin = 'round';
	for (const curve of curves) {
		const { colour, width, dash } = strokeOf(curve.stroke, palette);
		context.strokeStyle = colour;
		context.lineWidth = width;
		context.setLineDash([...dash]);
		context.beginPath();
		for (const { x, y } of cornersOf(curve)) context.lineTo(sheet.x(x), sheet.y(y));
		context.stroke();
	}
	context.restore();
}

interface PointStyle {
	readonly radius: number;
	readonly line: number;
	readonly hue: 'stated' | 'actual' | 'ink' | 'ink-2';
	readonly filled?: boolean;
	readonly diamond?: boolean;
}

const POINTS: Readonly<Record<Point['mark'], PointStyle>> = {
	said: { radius: 4.5, line: 1.75, hue: 'stated' },
	dot: { radius: 3.5, line: 0, hue: 'actual', filled: true },
	ring: { radius: 6, line: 1.75, hue: 'actual' },
	few: { radius: 4, line: 1.75, hue: 'actual' },
	rival: { radius: 4.5, line: 1.5, hue: 'ink-2', diamond: true },
	own: { radius: 3.5, line: 0, hue: 'ink', filled: true }
};

/** Open marks are said, rivals or decisive; filled ones measured or the reader's. */
export function drawPoints(points: readonly Point[], sheet: Sheet, palette: Palette): void {
	const { context } = sheet;
	context.save();
	for (const point of points) {
		const { radius, line, hue, filled, diamond } = POINTS[point.mark];
		const [x, y] = [sheet.x(point.x), sheet.y(point.y)];
		context.beginPath();
		if (diamond) {
			context.moveTo(x, y - radius);
			context.lineTo(x + radius, y);
			context.lineTo(x, y + radius);
			context.lineTo(x - radius, y);
			context.closePath();
		} else context.arc(x, y, radius, 0, 2 * Math.PI);
		context.fillStyle = palette[filled ? hue : 'paper'];
		context.fill();
		if (line > 0) {
			context.strokeStyle = palette[hue];
			context.lineWidth = line;
			context.stroke();
		}
	}
	context.restore();
}
