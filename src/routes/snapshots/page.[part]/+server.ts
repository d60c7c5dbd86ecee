import { error } from '@sveltejs/kit';
import parts from 'virtual:page-parts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** What a snapshot's page is put together from, fetched when somebody shares one. */
const PARTS: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
	js: { type: 'text/javascript', text: parts.script },
	svg: { type: 'image/svg+xml', text: parts.symbols },
	css: { type: 'text/css', text: parts.style }
};

export const entries: EntryGenerator = () => Object.keys(PARTS).map((part) => ({ part }));

export const GET: RequestHandler = ({ params }) => {
	const part = PARTS[params.part];
	if (!part) error(404, 'no such part');
	return new Response(part.text, { headers: { 'content-type': `${part.type}; charset=utf-8` } });
};
