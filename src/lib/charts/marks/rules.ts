import type { Palette } from '../palette';
import type { Area, Band, Rule, Stroke } from '../plot';
import { crisp, type Sheet } from './sheet';

export interface StrokeStyle {
	readonly colour: string;
	readonly width: number;
	readonly dash: readonly number[];
}

/** look.md §6: dashed is said, solid is measured, fine is derived. */
export function strokeOf(stroke: Stroke, palette: Palette): StrokeStyle {
	switch (stroke) {
		case 'stated':
			return { colour: palette.stated, width: 2, dash: [6, 4] };
		case 'range':
			return { colour: palette.stated, width: 2, dash: [2, 2] };
		case 'derived':
			return { colour: palette.stated, width: 1.25, dash: [3, 3] };
		case 'plan':
			return { colour: palette.stated, width: 1.25, dash: [6, 4] };
		case 'actual':
			return { colour: palette.actual, width: 2.25, dash: [] };
		case 'later':
			return { colour: palette.actual, width: 1, dash: [] };
		case 'unsure':
			return { colour: palette.actual, width: 1, dash: [2, 3] };
		case 'context':
			return { colour: palette['ink-3'], width: 1.25, dash: [] };
		case 'own':
			return { colour: palette.ink, width: 2, dash: [] };
	}
}

/** Straight lines along an axis, on whole device pixels. */
export function drawRules(rules: readonly Rule[], sheet: Sheet, palette: Palette): void {
	const { context } = sheet;
	context.save();
	for (const { from, to, stroke } of rules) {
		const { colour, width, dash } = strokeOf(stroke, palette);
		const upright = from.x === to.x;
		const align = (at: number) => crisp(at, width, sheet.ratio);
		const x1 = upright ? align(sheet.x(from.x)) : sheet.x(from.x);
		const x2 = upright ? x1 : sheet.x(to.x);
		const y1 = upright ? sheet.y(from.y) : align(sheet.y(from.y));
		const y2 = upright ? sheet.y(to.y) : y1;
		context.strokeStyle = colour;
		context.lineWidth = width;
		context.setLineDash([...dash]);
		context.beginPath();
		context.moveTo(x1, y1);
		context.lineTo(x2, y2);
		context.stroke();
	}
	context.restore();
}

const TINTS = { stated: 'stated-tint', own: 'paper-sunk', 'own inner': 'rule' } as const;

export function drawBands(bands: readonly Band[], sheet: Sheet, palette: Palette): void {
	const { context } = sheet;
	for (const { from, to, low, high, hue } of bands) {
		context.fillStyle = palette[TINTS[hue]];
		const top = sheet.y(high);
		context.fillRect(sheet.x(from), top, sheet.x(to) - sheet.x(from), sheet.y(low) - top);
	}
}

/** Barely tinted: a span would outweigh the marks that it is there to judge. */
export function drawAreas(areas: readonly Area[], sheet: Sheet, palette: Palette): void {
	const { context } = sheet;
	context.save();
	context.fillStyle = palette['paper-sunk'];
	context.strokeStyle = palette.rule;
	context.lineWidth = 1;
	for (const { upper, lower } of areas) {
		context.beginPath();
		for (const { x, y } of [...upper, ...lower.toReversed(), ...upper.slice(0, 1)])
			context.lineTo(sheet.x(x), sheet.y(y));
		context.fill();
		context.stroke();
	}
	context.restore();
}
