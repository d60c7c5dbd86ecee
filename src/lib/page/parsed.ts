/** Markup as a document of its own: nothing in it loads or runs. */
export function parsed(page: Document, markup: string): Document {
	const Parser = page.defaultView?.DOMParser ?? DOMParser;
	return new Parser().parseFromString(markup, 'text/html');
}
