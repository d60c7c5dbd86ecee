import { readPalette, serifOf, type Palette } from './palette';
import { plotConfig } from './plot-config';
import type { Plot } from './plot';
import { Chart } from './register';
import { wrap } from './wrap';

/** What a picture says around its plot, so that it can stand alone. */
export interface PictureWords {
	readonly title: string;
	readonly measured: string;
	/** What the drawing shows. */
	readonly sentence: string;
	/** The as-of day and the publisher. */
	readonly foot: string;
}

const MARGIN = 24;
const SCALE = 2;
const TITLE = 21;
const LINE = 26;
const SMALL = 13;
const SMALL_LINE = 18;

/** The plot as a PNG at twice the pixels, in the theme of `holder`, with title, sentence, day and publisher drawn in. */
export async function chartPicture(
	holder: HTMLElement,
	plot: Plot,
	words: PictureWords
): Promise<Blob> {
	const width = Math.max(640, holder.clientWidth);
	const height = Math.max(280, holder.clientHeight);
	const palette = readPalette(holder);
	const sheet = document.createElement('canvas');
	const context = sheet.getContext('2d');
	if (!context) throw new Error('no 2d canvas');
	const titleFont = `700 ${TITLE}px ${serifOf(holder)}`;
	context.font = titleFont;
	const title = wrap(words.title, width, (text) => context.measureText(text).width);
	const top = MARGIN + title.length * LINE + SMALL * 2;
	const smallFont = `400 ${SMALL}px ${palette.font}`;
	context.font = smallFont;
	const sentence = wrap(words.sentence, width, (text) => context.measureText(text).width);
	const below = top + height + SMALL;
	const foot = below + sentence.length * SMALL_LINE + SMALL / 2;
	sheet.width = (width + 2 * MARGIN) * SCALE;
	sheet.height = (foot + SMALL + MARGIN) * SCALE;
	context.scale(SCALE, SCALE);
	context.fillStyle = palette.paper;
	context.fillRect(0, 0, sheet.width, sheet.height);
	context.textBaseline = 'top';
	context.fillStyle = palette.ink;
	context.font = titleFont;
	for (const [index, line] of title.entries()) {
		context.fillText(line, MARGIN, MARGIN + index * LINE);
	}
	context.fillStyle = palette['ink-2'];
	context.font = smallFont;
	context.fillText(words.measured, MARGIN, MARGIN + title.length * LINE + 2, width);
	context.drawImage(plotCanvas(plot, palette, width, height), MARGIN, top, width, height);
	context.fillText(words.foot, MARGIN, foot, width);
	context.fillStyle = palette.ink;
	for (const [index, line] of sentence.entries()) {
		context.fillText(line, MARGIN, below + index * SMALL_LINE);
	}
	return new Promise((resolve, reject) => {
		sheet.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the canvas gave no picture'));
		}, 'image/png');
	});
}

function plotCanvas(
	plot: Plot,
	palette: Palette,
	width: number,
	height: number
): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	const config = plotConfig(plot, palette);
	const chart = new Chart(canvas, {
		...config,
		options: { ...config.options, responsive: false, devicePixelRatio: SCALE }
	});
	// Taking the chart down resets its canvas, so the pixels are kept on another.
	const kept = document.createElement('canvas');
	kept.width = canvas.width;
	kept.height = canvas.height;
	kept.getContext('2d')?.drawImage(canvas, 0, 0);
	chart.destroy();
	return kept;
}
