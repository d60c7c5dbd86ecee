import type { Catalogue } from '../../src/lib/domain/catalogue';
import { findFuzzily, plainLetters } from '../../src/lib/domain/fuzzy-search';
import { mediansInTurn } from './medians';

const PREDICTIONS = 10_000;
const TYPED = ['russia oil price', 'power of siberia 77', 'chna', 'xqz', 'eeeeeeee', 'a b c d e'];
const MOST_TIMES_BARE = 15;

/**
 * Prints what a keystroke in the palette takes among ten thousand predictions, beside a bare look for the same
 * letters in the same names, run in turn; whether it takes at most so many times as long.
 */
export function keystrokesHeld(catalogue: Catalogue): boolean {
	const titles = catalogue.entries.flatMap((entry) =>
		entry.type === 'prediction' ? [entry.prediction.title] : []
	);
	const things = Array.from({ length: PREDICTIONS }, (_, index) => ({
		letters: plainLetters(`${titles[index % titles.length]} ${index} Claim`)
	}));
	const keystrokes = TYPED.flatMap((text) =>
		Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1))
	);
	const times: number[] = [];
	const [ours, bare] = mediansInTurn(
		() => {
			for (const search of keystrokes) {
				const started = performance.now();
				findFuzzily(things, search);
				times.push(performance.now() - started);
			}
		},
		() => keystrokes.map((search) => things.filter(({ letters }) => letters.includes(search)))
	);
	times.sort((left, right) => left - right);
	const nearWorst = times[Math.floor(times.length * 0.95)] as number;
	const ratio = ours / bare;
	const held = ratio <= MOST_TIMES_BARE;
	console.log(
		`\nPalette: ${PREDICTIONS.toLocaleString('en')} predictions, ${keystrokes.length} keystrokes\n  19 of 20 within ${nearWorst.toFixed(1)} ms · bare look ${(bare / keystrokes.length).toFixed(2)} ms each · ratio ${ratio.toFixed(1)}, at most ${MOST_TIMES_BARE} ${held ? 'held' : 'OVERRUN'}`
	);
	return held;
}
