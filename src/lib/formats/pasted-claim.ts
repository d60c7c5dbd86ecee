const LINK = /https?:\/\/[^\s<>"“”]+/gi;
/** Closes what goes on around the link and not the link itself. */
const AFTER_LINK = /[.,;:!?)\]’”]+$/;
const AROUND = /^[\s–—|:·<>-]+|[\s–—|·<>-]+$/gu;

/** A link and a sentence that were pasted as one: "Trade will double. https://example.org/a". */
export interface PastedClaim {
	/** Empty where it was a sentence alone. */
	readonly url: string;
	readonly claim: string;
}

/** What was pasted, taken apart; nothing where it is a link alone, or links that can't be told apart. */
export function splitPasted(text: string): PastedClaim | undefined {
	const links = text.match(LINK) ?? [];
	const found = links[0] ?? '';
	const url = found.includes('(') ? found : found.replace(AFTER_LINK, '');
	const claim = text
		.replace(url, ' ')
		.replace(/[([]\s*[)\]]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/ (?=[.,;:!?])/g, '')
		.replace(AROUND, '');
	const isSentence = claim.includes(' ');
	return links.length <= 1 && isSentence ? { url, claim } : undefined;
}
