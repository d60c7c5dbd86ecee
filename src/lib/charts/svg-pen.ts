import type { Pen } from './marks/sheet';
import { widthOf } from './letter-widths';

/** A part of a drawing in SVG. */
export type Shape = PathShape | TextShape;

export interface PathShape {
	readonly kind: 'path';
	readonly d: string;
	readonly fill: string;
	readonly stroke: string;
	readonly width: number;
	readonly dash: string;
	/** Cut at the last `clip`. */
	readonly clipped: boolean;
}

export interface TextShape {
	readonly kind: 'text';
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly bold: boolean;
	readonly middle: boolean;
	readonly fill: string;
	/** The ground around its letters, and how wide that is. */
	readonly halo: string;
	readonly haloWidth: number;
}

interface Ink {
	fillStyle: string;
	strokeStyle: string;
	lineWidth: number;
	lineJoin: CanvasLineJoin;
	font: string;
	textAlign: CanvasTextAlign;
	dash: readonly number[];
	clipped: boolean;
}

const PLAIN: Ink = {
	fillStyle: 'none',
	strokeStyle: 'none',
	lineWidth: 1,
	lineJoin: 'round',
	font: '400 12px sans-serif',
	textAlign: 'start',
	dash: [],
	clipped: false
};

/**
 * Takes down as SVG what the marks of a chart draw. It measures text by a table of its own, so that a plot
 * comes out alike on every machine.
 */
export class SvgPen implements Pen {
	readonly shapes: Shape[] = [];
	#ink: Ink = { ...PLAIN };
	readonly #kept: Ink[] = [];
	#path = '';

	get fillStyle(): string {
		return this.#ink.fillStyle;
	}
	set fillStyle(style: string) {
		this.#ink.fillStyle = style;
	}
	get strokeStyle(): string {
		return this.#ink.strokeStyle;
	}
	set strokeStyle(style: string) {
		this.#ink.strokeStyle = style;
	}
	get lineWidth(): number {
		return this.#ink.lineWidth;
	}
	set lineWidth(width: number) {
		this.#ink.lineWidth = width;
	}
	get lineJoin(): CanvasLineJoin {
		return this.#ink.lineJoin;
	}
	set lineJoin(join: CanvasLineJoin) {
		this.#ink.lineJoin = join;
	}
	get font(): string {
		return this.#ink.font;
	}
	set font(font: string) {
		this.#ink.font = font;
	}
	get textAlign(): CanvasTextAlign {
		return this.#ink.textAlign;
	}
	set textAlign(align: CanvasTextAlign) {
		this.#ink.textAlign = align;
	}

	save(): void {
		this.#kept.push({ ...this.#ink });
	}
	restore(): void {
		this.#ink = this.#kept.pop() ?? { ...PLAIN };
	}
	setLineDash(dash: Iterable<number>): void {
		this.#ink.dash = [...dash];
	}

	beginPath(): void {
		this.#path = '';
	}
	moveTo(x: number, y: number): void {
		this.#path += `M${short(x)} ${short(y)}`;
	}
	lineTo(x: number, y: number): void {
		this.#path += `${this.#path === '' ? 'M' : 'L'}${short(x)} ${short(y)}`;
	}
	closePath(): void {
		this.#path += 'Z';
	}
	rect(x: number, y: number, width: number, height: number): void {
		this.#path += `M${short(x)} ${short(y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
	}
	/** A whole circle: no mark is a part of one. */
	arc(x: number, y: number, radius: number): void {
		const r = short(radius);
		this.#path += `M${short(x - radius)} ${short(y)}a${r} ${r} 0 1 0 ${short(2 * radius)} 0a${r} ${r} 0 1 0 ${short(-2 * radius)} 0Z`;
	}
	clip(): void {
		this.#ink.clipped = true;
	}
	fill(): void {
		this.#add({ fill: this.#ink.fillStyle });
	}
	stroke(): void {
		this.#add({
			stroke: this.#ink.strokeStyle,
			width: this.#ink.lineWidth,
			dash: this.#ink.dash.join(' ')
		});
	}
	fillRect(x: number, y: number, width: number, height: number): void {
		this.beginPath();
		this.rect(x, y, width, height);
		this.fill();
	}

	measureText(text: string): { readonly width: number } {
		const { size, bold } = this.#type();
		return { width: widthOf(text, bold) * size };
	}
	strokeText(text: string, x: number, y: number): void {
		this.#write(text, x, y, { halo: this.#ink.strokeStyle, haloWidth: this.#ink.lineWidth });
	}
	fillText(text: string, x: number, y: number): void {
		const last = this.shapes.at(-1);
		const fill = this.#ink.fillStyle;
		const isHaloed = last?.kind === 'text' && last.fill === 'none' && last.text === text;
		if (isHaloed) this.shapes[this.shapes.length - 1] = { ...last, fill };
		else this.#write(text, x, y, { fill });
	}

	#add(paint: Partial<PathShape>): void {
		const { clipped } = this.#ink;
		const bare = { fill: 'none', stroke: 'none', width: 0, dash: '' };
		this.shapes.push({ kind: 'path', d: this.#path, ...bare, clipped, ...paint });
	}
	#write(text: string, x: number, y: number, paint: Partial<TextShape>): void {
		const { size, bold } = this.#type();
		this.shapes.push({
			kind: 'text',
			text,
			x: short(x),
			y: short(y),
			size,
			bold,
			middle: this.#ink.textAlign === 'center',
			fill: 'none',
			halo: 'none',
			haloWidth: 0,
			...paint
		});
	}
	#type(): { readonly size: number; readonly bold: boolean } {
		const [weight, size] = this.#ink.font.split(' ');
		return { size: Number.parseFloat(size ?? ''), bold: weight === '700' };
	}
}

/** A hundredth of a pixel is finer than any screen. */
function short(value: number): number {
	return Math.round(value * 100) / 100;
}
