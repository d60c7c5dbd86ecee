import { error } from '@sveltejs/kit';
import { canonicalJson } from '$lib/formats/canonical-json';
import catalogue from 'virtual:catalogue';
import { digest } from 'virtual:catalogue/digest';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => [{ digest }];

/** The catalogue in canonical JSON: hash the bytes and you have its name. */
export const GET: RequestHandler = ({ params }) => {
	if (params.digest !== digest) error(404);
	return new Response(canonicalJson(catalogue), {
		headers: { 'content-type': 'application/json' }
	});
};
