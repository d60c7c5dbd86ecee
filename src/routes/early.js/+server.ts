import { minifySync } from 'vite';
import early from '../../early.js?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What runs before anything else, as small as it gets: every page waits for it. */
export const GET: RequestHandler = () =>
	new Response(minifySync('early.js', early).code, {
		headers: { 'content-type': 'text/javascript; charset=utf-8' }
	});
