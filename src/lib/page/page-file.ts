import { render } from 'svelte/server';
import { sha256Base64 } from '../formats/digest';
import type { Board } from '../domain/board';
import type { SnapshotDocument } from '../snapshot/document';
import { deflate, toBase64Url } from '../snapshot/bytes';
import { fragmentOf } from '../snapshot/encode';
import { pageBlock } from '../snapshot/page-block';
import { escapeMarkup } from './escape-markup';
import SnapshotPage from './SnapshotPage.svelte';

/** What every page carries besides its snapshot: built once, the same for all. */
export interface PageParts {
	/** The script of `page-script.ts`, as it runs here. */
	readonly script: string;
	readonly style: string;
	/** The marks and icons that the page refers to. */
	readonly symbols: string;
}

const ICON =
	"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Cpath d='M4 16h7' stroke='%239e5400' stroke-width='4' stroke-dasharray='3 1'/%3E%3Cpath d='M16 6v20' stroke='%23b00b4f' stroke-width='3'/%3E%3Cpath d='M19 16h9' stroke='%230a5880' stroke-width='4'/%3E%3C/svg%3E";

/**
 * The script travels packed, at half its size. What this unpacks runs only if it has the digest that the
 * page's policy names.
 */
const START = `const packed = document.getElementById('script').textContent;
const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));
const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
const script = document.createElement('script');
script.type = 'module';
script.textContent = await new Response(stream).text();
document.head.append(script);`;

/**
 * What a snapshot's page shows, as HTML. A pure function of the document: the page calls it again to see
 * whether what it shows is what its document gives.
 */
export function pageBody(document: SnapshotDocument, board: Board): string {
	const { body } = render(SnapshotPage, { props: { document, board } });
	// What Svelte leaves for coming alive, ends of drawn things that may close themselves, and quotes that HTML
	// does without. Only markup can match: text is escaped, and has no < of its own.
	return body
		.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/<[a-z][^>]*>/g, (tag) => tag.replaceAll(/="([\w.:#%,-]+)"(?=[\s>])/g, '=$1'))
		.replaceAll(/(\s?)><\/(?:circle|line|path|rect|use)>/g, ' />');
}

/** What a page says in the bar over it. */
export function pageTitle({ title }: SnapshotDocument): string {
	return `<title>${escapeMarkup(title)} · Hindcast</title>`;
}

/** A whole page in one file: it asks nothing of anybody and reads without a script. */
export async function pageFile(
	document: SnapshotDocument,
	board: Board,
	{ script, style, symbols }: PageParts
): Promise<string> {
	const [starts, runs, styles, packed, fragment] = await Promise.all([
		sha256Base64(START),
		sha256Base64(script),
		sha256Base64(style),
		deflate(script),
		fragmentOf(document)
	]);
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${starts}' 'sha256-${runs}'`,
		`style-src 'sha256-${styles}'`,
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${pageTitle(document)}
<link rel="icon" href="${ICON}">
<style>${style}</style>
</head>
<body>
${symbols}
${pageBody(document, board)}
${pageBlock(fragment)}
<script type="text/plain" id="script">${toBase64Url(packed)}</script>
<script type="module">${START}</script>
</body>
</html>
`;
}
