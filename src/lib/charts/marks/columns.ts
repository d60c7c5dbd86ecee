import type { Palette } from '../palette';
import type { Box } from '../place-labels';
import type { Column } from '../plot';
import { crisp, type Sheet } from './sheet';

/** Share of a period left bare on either side of its column, the same for long and short ones. */
const BARE = 0.09;
const CAP = 2.5;
const FINE_CAP = 1;
const SIDE = 1;

/** Days between which a column is drawn: its period, less the same share on either side. */
export function spanOfColumn({ from, to }: Column): { readonly from: number; readonly to: number } {
	const bare = (to - from) * BARE;
	return { from: from + bare, to: to - bare };
}

export function boxOfColumn(column: Column, sheet: Pick<Sheet, 'x' | 'y'>): Box {
	const span = spanOfColumn(column);
	return {
		left: sheet.x(span.from),
		right: sheet.x(span.to),
		top: sheet.y(column.value),
		bottom: sheet.y(0)
	};
}

/** A pale body and a solid top: what was measured is the edge, not the area. What was logged is bare. */
export function drawColumns(columns: readonly Column[], sheet: Sheet, palette: Palette): void {
	const { context } = sheet;
	for (const column of columns) {
		const box = boxOfColumn(column, sheet);
		const cap = column.derived ? FINE_CAP : CAP;
		const top = crisp(box.top, cap, sheet.ratio);
		if (column.own) {
			context.fillStyle = palette.ink;
			context.fillRect(box.left, top, SIDE, box.bottom - top);
			context.fillRect(box.right - SIDE, top, SIDE, box.bottom - top);
		} else {
			context.fillStyle = palette['actual-tint'];
			context.fillRect(box.left, top, box.right - box.left, box.bottom - top);
			context.fillStyle = palette.actual;
		}
		context.fillRect(box.left, top - cap / 2, box.right - box.left, cap);
	}
}
