/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { base, build, files, prerendered, version } from '$service-worker';

/*
 * Everything that ships is precached under the version's name: the site works with the network cut after
 * the first load. A new version waits until the reader agrees or every tab is closed, so that no page is ever
 * half of one version and half of another. A tab that stays open while another lets the new version in goes on
 * with the parts of its own, which are kept until the version after.
 */
const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const CACHE = `hindcast-${version}`;
// Downloads are fetched when asked for: nothing on a page needs them.
const PAGES = new Set(prerendered.filter((path) => !/\.(csv|ics|atom)$/.test(path)));
/** Draws any address in the browser: what only the reader's journal holds has no page of its own. */
const FALLBACK = `${base}/404.html`;
/** To which a notification of what falls due leads. */
const INBOX = `${base}/inbox`;

worker.addEventListener('install', (event) => {
	event.waitUntil(precache());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

worker.addEventListener('message', (event) => {
	if (event.data === 'activate now') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	event.respondWith(answer(request, url.pathname));
});

worker.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(showInbox());
});

/** Where it is open it comes to the front; elsewhere something may be being typed, so that it opens anew. */
async function showInbox(): Promise<void> {
	const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const shown = open.find(({ url }) => new URL(url).pathname.startsWith(INBOX));
	if (shown) await shown.focus();
	else await worker.clients.openWindow(INBOX);
}

async function precache(): Promise<void> {
	const cache = await caches.open(CACHE);
	// What the browser holds of a page may be of the version before; what Vite built has its digest for a name.
	const named = [...files, ...PAGES].map((path) => new Request(path, { cache: 'no-cache' }));
	await Promise.all([cache.addAll([...build, ...named]), keepFallback(cache)]);
}

/** Hosts send it with a status of their own, or from another address: kept is what it holds. */
async function keepFallback(cache: Cache): Promise<void> {
	const sent = await fetch(FALLBACK, { cache: 'no-cache' });
	const headers = { 'content-type': 'text/html; charset=utf-8' };
	await cache.put(FALLBACK, new Response(await sent.blob(), { headers }));
}

async function takeOver(): Promise<void> {
	const names = await caches.keys();
	// In the order in which they were made: the last is that of the version before.
	const others = names.filter((name) => name.startsWith('hindcast-') && name !== CACHE);
	await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
	await worker.clients.claim();
}

async function answer(request: Request, path: string): Promise<Response> {
	const cache = await caches.open(CACHE);
	const navigates = request.mode === 'navigate';
	const elsewhere = navigates && properAddress(new URL(request.url));
	if (elsewhere) return Response.redirect(elsewhere, 302);
	const kept = await cache.match(pageAt(path));
	if (kept) return kept;
	const older = navigates ? undefined : await caches.match(path);
	if (older) return older;
	const fallback = navigates ? await cache.match(FALLBACK) : undefined;
	try {
		const answer = await fetch(request);
		return answer.status === 404 && fallback ? fallback : answer;
	} catch (problem) {
		if (fallback) return fallback;
		throw problem;
	}
}

/**
 * Where an address leads that no page can stand at: with a slash at its end its parts are looked for one folder
 * too deep, and a percent sign that stands for nothing can't be read.
 */
function properAddress(url: URL): string | undefined {
	const { pathname } = url;
	if (pathname !== `${base}/`) url.pathname = pathname.replace(/\/+$/, '');
	if (!isReadable(pathname)) url.pathname = url.pathname.replaceAll('%', '%25');
	return url.pathname === pathname ? undefined : url.href;
}

function isReadable(path: string): boolean {
	try {
		return decodeURI(path) !== '';
	} catch {
		return false;
	}
}

// The root is known with and without the slash at its end.
function pageAt(path: string): string {
	return path === `${base}/` && !PAGES.has(path) ? base : path;
}
