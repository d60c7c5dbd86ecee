/**
 * A text without the marks that turn the direction of letters, where nothing keeps them to that text: in a file of
 * plain text they would turn what others wrote after it.
 */
export function withoutDirectionMarks(text: string): string {
	return text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');
}
