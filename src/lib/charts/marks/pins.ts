import type { Palette } from '../palette';
import type { Pin } from '../plot';
import type { Sheet } from './sheet';

const HALF = 8;
const APART = 18;

/**
 * Where each pin's box stands, given where its event lies: as near as it can be with every box inside
 * `left`–`right` and none over another. Pins come in order of `at`.
 */
export function spreadPins(at: readonly number[], left: number, right: number): number[] {
	const apart = Math.min(APART, (right - left) / Math.max(1, at.length));
	const places = [...at];
	for (let index = 0; index < places.length; index += 1) {
		const least = index === 0 ? left + HALF : (places[index - 1] as number) + apart;
		places[index] = Math.max(places[index] as number, least);
	}
	for (let index = places.length - 1; index >= 0; index -= 1) {
		const most = index === places.length - 1 ? right - HALF : (places[index + 1] as number) - apart;
		places[index] = Math.min(places[index] as number, most);
	}
	return places;
}

/** Numbered pins under the axis; a pin that had to make room still points at its day. */
export function drawPins(pins: readonly Pin[], sheet: Sheet, palette: Palette): void {
	const { context, area } = sheet;
	const days = pins.map(({ at }) => sheet.x(at));
	const places = spreadPins(days, 0, sheet.width);
	context.save();
	context.textAlign = 'center';
	context.font = `700 11px ${palette.font}`;
	for (const [index, pin] of pins.entries()) {
		const tip = days[index] as number;
		const middle = places[index] as number;
		const top = area.bottom + 1;
		context.fillStyle = palette.ink;
		context.beginPath();
		context.moveTo(tip, top);
		context.lineTo(middle + 4, top + 5.5);
		context.lineTo(middle - 4, top + 5.5);
		context.fill();
		context.fillRect(middle - HALF, top + 5.5, 2 * HALF, 14.5);
		context.fillStyle = palette.paper;
		context.fillText(String(pin.number), middle, top + 16.5);
	}
	context.restore();
}
