/*
 * A page holds its snapshot as what follows the # of a link: letters that mean nothing in HTML, so that no
 * title and no note can close the block that it stands in.
 */

const OPEN = '<script type="text/plain" id="snapshot">';
const CLOSE = '</script>';
const BLOCK = /<script type="text\/plain" id="snapshot">\s*(\d+\.[A-Za-z0-9_-]+)\s*<\/script>/;
const PAGE = /^\uFEFF?\s*<(?:!doctype|html)\b/i;

/** The element that holds the snapshot in a page. */
export function pageBlock(fragment: string): string {
	return OPEN + fragment + CLOSE;
}

/** Whether a text is a page at all. */
export function isPage(text: string): boolean {
	return PAGE.test(text);
}

/** The snapshot that a page holds, if it holds one. */
export function fragmentIn(page: string): string | undefined {
	return BLOCK.exec(page)?.[1];
}
