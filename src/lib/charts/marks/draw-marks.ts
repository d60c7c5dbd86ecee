import type { Palette } from '../palette';
import type { Plot } from '../plot';
import { drawColumns } from './columns';
import { drawCurves, drawPoints } from './curves';
import { drawLabels } from './labels';
import { drawNow, drawSunkArea } from './now';
import { drawPins } from './pins';
import { drawAreas, drawBands, drawRules } from './rules';
import type { Sheet } from './sheet';
import { drawTitles } from './titles';

/** What lies under the grid: the part of the plot whose time has not come. */
export function drawUnderMarks(plot: Plot, sheet: Sheet, palette: Palette): void {
	if (plot.now) drawSunkArea(plot.now, sheet, palette);
}

/** Every mark of a plot, those that stand over others last. */
export function drawMarks(plot: Plot, sheet: Sheet, palette: Palette): void {
	drawBands(plot.bands, sheet, palette);
	drawAreas(plot.areas ?? [], sheet, palette);
	drawColumns(plot.columns, sheet, palette);
	if (plot.now) drawNow(plot.now, sheet, palette);
	drawRules(plot.rules, sheet, palette);
	drawCurves(plot.curves, sheet, palette);
	drawPoints(plot.points, sheet, palette);
	drawLabels(plot, sheet, palette);
	drawPins(plot.pins, sheet, palette);
	drawTitles(plot, sheet, palette);
}
