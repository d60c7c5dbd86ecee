/** One tooth of a seal: a line from the inner rim outwards, in a drawing of 200 by 200. */
export interface Tooth {
	readonly x1: number;
	readonly y1: number;
	readonly x2: number;
	readonly y2: number;
}

const CENTRE = 100;
const INNER = 62;
const SHORTEST = 2;
const PER_DIGIT = 2;

/** A digest as a drawing: sixty-four teeth clockwise from the top, each as long as its hexadecimal digit. */
export function sealTeeth(digest: string): Tooth[] {
	return [...digest].map((digit, index, digits) => {
		const angle = (index / digits.length) * 2 * Math.PI;
		const outer = INNER + SHORTEST + PER_DIGIT * Number.parseInt(digit, 16);
		const at = (radius: number) => ({
			x: round(CENTRE + radius * Math.sin(angle)),
			y: round(CENTRE - radius * Math.cos(angle))
		});
		const [from, to] = [at(INNER), at(outer)];
		return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
	});
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
