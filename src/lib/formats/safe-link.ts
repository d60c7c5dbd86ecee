const MAX_LENGTH = 2048;

/** Whether a text may become a link: an absolute `http` or `https` address with a host, of sane length. */
export function isSafeLink(text: string): boolean {
	// Blanks and control characters are where parsers disagree about what an address says.
	if (text.length > MAX_LENGTH || /[\s\p{Cc}\\]/u.test(text)) return false;
	if (!/^https?:\/\//i.test(text)) return false;
	const url = URL.parse ? URL.parse(text) : parseOrNull(text);
	return url !== null && url.hostname !== '' && url.username === '' && url.password === '';
}

function parseOrNull(text: string): URL | null {
	try {
		return new URL(text);
	} catch {
		return null;
	}
}
