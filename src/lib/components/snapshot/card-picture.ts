import { flushSync, mount, unmount, type ComponentProps } from 'svelte';
import { readPalette, serifOf } from '../../charts/palette';
import SnapshotCard from './SnapshotCard.svelte';

const WIDTH = 1200;
const HEIGHT = 630;

/** A snapshot as a picture to post, in the theme on screen as a chart's is. */
export async function cardPicture(
	words: Omit<ComponentProps<typeof SnapshotCard>, 'palette' | 'serif'>
): Promise<Blob> {
	const holder = document.createElement('div');
	holder.hidden = true;
	document.body.append(holder);
	const palette = readPalette(holder);
	const props = { ...words, palette, serif: serifOf(holder) };
	const card = mount(SnapshotCard, { target: holder, props });
	flushSync();
	const drawing = holder.querySelector('svg');
	if (!drawing) throw new Error('a card without its drawing');
	carrySymbols(drawing, palette.paper);
	const text = new XMLSerializer().serializeToString(drawing);
	await unmount(card);
	holder.remove();
	return rasterised(text);
}

/** The marks that it refers to stand in the page; a picture has to hold them, with what their style would say. */
function carrySymbols(drawing: SVGSVGElement, paper: string): void {
	const used = new Set(
		Array.from(drawing.querySelectorAll('use'), (use) => use.getAttribute('href') ?? '')
	);
	for (const name of used) {
		const symbol = document.querySelector(name)?.cloneNode(true) as Element | undefined;
		if (!symbol) throw new Error(`no mark ${name}`);
		for (const cut of symbol.querySelectorAll('.symbol-cut')) {
			cut.setAttribute('fill', 'none');
			cut.setAttribute('stroke', paper);
			cut.setAttribute('stroke-width', '1.9');
		}
		drawing.prepend(symbol);
	}
}

async function rasterised(svg: string): Promise<Blob> {
	const picture = new Image(WIDTH, HEIGHT);
	picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await picture.decode();
	const canvas = document.createElement('canvas');
	canvas.width = WIDTH;
	canvas.height = HEIGHT;
	canvas.getContext('2d')?.drawImage(picture, 0, 0, WIDTH, HEIGHT);
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob) resolve(blob);
			else reject(new Error('the canvas gave no picture'));
		}, 'image/png');
	});
}
