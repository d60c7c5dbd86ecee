import { widthOf } from '../../charts/letter-widths';
import { wrap } from '../../charts/wrap';

/** A title in so many lines of a card, cut with an ellipsis where it needs more. */
export function cardLines(title: string, size: number, width: number, most: number): string[] {
	const measure = (text: string) => widthOf(text, true) * size;
	const pieces = title.split(' ').flatMap((word) => broken(word, width, measure));
	const lines = wrap(pieces.join(' '), width, measure);
	if (lines.length <= most) return [...lines];
	let last = lines[most - 1] ?? '';
	while (measure(`${last}…`) > width) last = last.slice(0, -1);
	return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}

/** A word in pieces that fit a line, as East Asian titles have no blanks. */
function broken(word: string, width: number, measure: (text: string) => number): string[] {
	const pieces: string[] = [];
	let piece = '';
	for (const letter of word) {
		if (piece !== '' && measure(piece + letter) > width) {
			pieces.push(piece);
			piece = letter;
		} else piece += letter;
	}
	return [...pieces, piece];
}
