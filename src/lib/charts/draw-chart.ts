import { plotConfig } from './plot-config';
import { readPalette, watchTheme, type Medium } from './palette';
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
	let medium: Medium = 'screen';
	const draw = () => new Chart(canvas, plotConfig(shown, readPalette(holder, medium)));
	let chart = draw();
	const redraw = () => {
		// A plot's scales, marks and colours change together: a fresh chart costs less than telling it what changed.
		chart.destroy();
		chart = draw();
	};
	const redrawFor = (other: Medium) => {
		medium = other;
		redraw();
	};
	const stop = watchTheme(() => medium === 'screen' && redraw());
	const ended = new AbortController();
	addEventListener('beforeprint', () => redrawFor('paper'), ended);
	addEventListener('afterprint', () => redrawFor('screen'), ended);
	return {
		show(next) {
			shown = next;
			redraw();
		},
		destroy() {
			stop();
			ended.abort();
			chart.destroy();
		}
	};
}
