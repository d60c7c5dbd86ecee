import { plotConfig } from './plot-config';
import { readPalette, watchTheme } from './palette';
import type { Plot } from './plot';
import { Chart } from './register';

/** A drawing on a canvas, which follows its size and the theme until it is taken down. */
export interface Drawing {
	show(plot: Plot): void;
	destroy(): void;
}

/** Draws on the canvas, filling the element it stands in. */
export function drawChart(canvas: HTMLCanvasElement, plot: Plot): Drawing {
	const holder = canvas.parentElement;
	if (!holder) throw new Error('a canvas outside the page');
	let shown = plot;
	let chart = new Chart(canvas, plotConfig(shown, readPalette(holder)));
	const redraw = () => {
		// A plot's scales, marks and colours change together: a fresh chart costs less than telling it what changed.
		chart.destroy();
		chart = new Chart(canvas, plotConfig(shown, readPalette(holder)));
	};
	const stop = watchTheme(redraw);
	return {
		show(next) {
			shown = next;
			redraw();
		},
		destroy() {
			stop();
			chart.destroy();
		}
	};
}
