/**
 * Stands for Chart.js's colour library, which blends colours on hover and in animations. Our charts have
 * neither, so the 4 kB that it weighs stay away; a chart that did would say so here.
 */
export class Color {
	constructor() {
		throw new Error('Charts blend no colours: they have no hover and no animation.');
	}
}
