/** What a list has room for. */
export const LONGEST_TITLE = 50;

/** A title made from the claim: its beginning, as whole words. */
export function titleFor(claim: string): string {
	const line = claim.replace(/\s+/g, ' ').trim();
	if (line.length <= LONGEST_TITLE) return line.replace(/\.$/, '');
	const begun = line.slice(0, LONGEST_TITLE - 1).toWellFormed();
	const end = begun.lastIndexOf(' ');
	return `${(end > LONGEST_TITLE / 2 ? begun.slice(0, end) : begun).replace(/[\s,;:.]+$/, '')}…`;
}
