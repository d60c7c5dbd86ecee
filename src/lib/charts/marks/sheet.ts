import type { Chart } from 'chart.js';
import type { Box } from '../place-labels';

/** What the marks use of a canvas; a drawing in SVG offers the same (`svg-pen.ts`). */
export type Pen = Pick<
	CanvasRenderingContext2D,
	| 'arc'
	| 'beginPath'
	| 'clip'
	| 'closePath'
	| 'fill'
	| 'fillRect'
	| 'fillStyle'
	| 'fillText'
	| 'font'
	| 'lineJoin'
	| 'lineTo'
	| 'lineWidth'
	| 'moveTo'
	| 'rect'
	| 'restore'
	| 'save'
	| 'setLineDash'
	| 'stroke'
	| 'strokeStyle'
	| 'strokeText'
	| 'textAlign'
> & { measureText(text: string): { readonly width: number } };

/** Where a plot's units lie on the canvas: all that a mark needs to know of the chart. */
export interface Sheet {
	readonly context: Pen;
	readonly area: Box;
	readonly width: number;
	readonly height: number;
	readonly x: (day: number) => number;
	readonly y: (value: number) => number;
	/** Device pixels to a pixel. */
	readonly ratio: number;
}

export function sheetOf(chart: Chart<'line'>): Sheet {
	const x = chart.scales['x'];
	const y = chart.scales['y'];
	if (!x || !y) throw new Error('a chart without its two scales');
	return {
		context: chart.ctx,
		area: chart.chartArea,
		width: chart.width,
		height: chart.height,
		x: (day) => x.getPixelForValue(day),
		y: (value) => y.getPixelForValue(value),
		ratio: chart.currentDevicePixelRatio
	};
}

/** The nearest place where a line of this width falls on whole device pixels. */
export function crisp(at: number, width: number, ratio: number): number {
	const pixels = Math.max(1, Math.round(width * ratio));
	return pixels % 2 === 1 ? (Math.floor(at * ratio) + 0.5) / ratio : Math.round(at * ratio) / ratio;
}
