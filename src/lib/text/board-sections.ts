import { listed } from './number-words';

/** The sections of the board by their headings, in their usual order. */
export const SECTIONS = {
	pins: 'Pinned views',
	figure: 'Stated against actual',
	needs: 'Needs a verdict',
	claims: 'Every claim, its window and what came of it',
	numbers: 'Numbers that were stated',
	verdicts: 'Latest verdicts',
	record: 'Who said it, and how it went'
} as const;
export type BoardSection = keyof typeof SECTIONS;

export interface PlacedSection {
	readonly id: BoardSection;
	readonly isHidden: boolean;
}

/**
 * From what is kept of them, "claims -needs": in that order, those with a dash hidden unless asked for, all others after
 * them.
 */
export function placedSections(kept = '', asked?: BoardSection): readonly PlacedSection[] {
	return [...new Set([...(kept.match(/\w+/g) ?? []), ...Object.keys(SECTIONS)])]
		.filter((id): id is BoardSection => Object.hasOwn(SECTIONS, id))
		.map((id) => ({ id, isHidden: id !== asked && kept.includes(`-${id}`) }));
}

/** "Hidden: “Latest verdicts”.", or nothing. */
export function hiddenWords(placed: readonly PlacedSection[]): string {
	const names = placed.flatMap(({ id, isHidden }) => (isHidden ? `“${SECTIONS[id]}”` : []));
	return names.length > 0 ? `Hidden: ${listed(names)}.` : '';
}
