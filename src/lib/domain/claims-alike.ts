import type { PredictionState } from './board';
import { plainLetters } from './fuzzy-search';

/** Words are taken as alike by so many of their first letters: "trade" and "trades", "Russia" and "Russian". */
const STEM = 6;
const FEWEST_SHARED = 2;
/** How much of what a claim is about another must share. */
const LEAST_SHARE = 0.4;

/** Finds the claims that share most with a text, rare words first. The words are counted once, for many texts. */
export function claimsAlike(
	states: readonly PredictionState[]
): (text: string, most: number) => PredictionState[] {
	const places = new Map<string, number[]>();
	states.forEach(({ prediction: { title, claim } }, place) => {
		for (const stem of stemsOf(`${title} ${claim}`)) {
			const there = places.get(stem);
			if (there) there.push(place);
			else places.set(stem, [place]);
		}
	});
	return (text, most) => {
		const stems = stemsOf(text);
		const shared = new Map<number, { count: number; weight: number }>();
		let whole = 0;
		for (const stem of stems) {
			const there = places.get(stem);
			// A word that no claim has tells none from another.
			if (!there) continue;
			const weight = Math.log(1 + states.length / there.length);
			whole += weight;
			for (const place of there) {
				const before = shared.get(place) ?? { count: 0, weight: 0 };
				shared.set(place, { count: before.count + 1, weight: before.weight + weight });
			}
		}
		return [...shared]
			.filter(([, { count, weight }]) => count >= FEWEST_SHARED && weight >= whole * LEAST_SHARE)
			.sort(([, left], [, right]) => right.weight - left.weight)
			.slice(0, most)
			.flatMap(([place]) => states[place] ?? []);
	};
}

function stemsOf(text: string): Set<string> {
	const words = plainLetters(text).match(/[\p{L}\p{N}]{3,}/gu) ?? [];
	return new Set(words.map((word) => word.slice(0, STEM)));
}
