const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** A text as HTML that shows that text and nothing else, within elements and attributes. */
export function escapeMarkup(text: string): string {
	return text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
