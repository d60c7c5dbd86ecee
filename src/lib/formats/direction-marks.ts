/**
 * A text without the marks that turn the direction of letters: in a file of plain text they would turn what others
 * wrote after it, and in a claim they make it read as what it does not say.
 */
export function withoutDirectionMarks(text: string): string {
	return text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
