import { placedSections, SECTIONS, type BoardSection, type PlacedSection } from './board-sections';
import { number } from './number-words';

/** What is kept of an arrangement, as `placedSections` reads it; nothing of the usual one. */
export function keptSections(placed: readonly PlacedSection[]): string | undefined {
	const written = (sections: readonly PlacedSection[]) =>
		sections.map(({ id, isHidden }) => (isHidden ? `-${id}` : id)).join(' ');
	const kept = written(placed);
	return kept === written(placedSections()) ? undefined : kept;
}

export function withMoved(
	placed: readonly PlacedSection[],
	id: BoardSection,
	by: -1 | 1
): readonly PlacedSection[] {
	const from = placed.findIndex((one) => one.id === id);
	const [moved, other] = [placed[from], placed[from + by]];
	if (!moved || !other) return placed;
	return placed.with(from, other).with(from + by, moved);
}

export function withHidden(
	placed: readonly PlacedSection[],
	id: BoardSection,
	isHidden: boolean
): readonly PlacedSection[] {
	return placed.map((one) => (one.id === id ? { id, isHidden } : one));
}

/** "“Latest verdicts” is now 2 of 7." */
export function placeWords(placed: readonly PlacedSection[], id: BoardSection): string {
	const place = placed.findIndex((one) => one.id === id) + 1;
	return `“${SECTIONS[id]}” is now ${number(place)} of ${number(placed.length)}.`;
}
