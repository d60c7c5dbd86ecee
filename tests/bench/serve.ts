import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.png': 'image/png'
};

/** What a path leads to, and its type. */
export type Answer = { readonly body: Buffer; readonly type: string } | undefined;

/** Answers from a folder as a static host does: pages without their ending. */
export function fromFolder(folder: string): (path: string) => Answer {
	return (path) => {
		const wanted = join(folder, normalize(decodeURIComponent(path)));
		const file = [wanted, `${wanted}.html`, join(wanted, 'index.html')].find(
			(candidate) => existsSync(candidate) && statSync(candidate).isFile()
		);
		return file === undefined
			? undefined
			: { body: readFileSync(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
	};
}

/** Serves gzipped, as any host of static sites does; `vite preview` does not. Resolves with its address. */
export async function serve(
	answer: (path: string) => Answer
): Promise<{ readonly server: Server; readonly address: string }> {
	const server = createServer((request, response) => {
		const found = answer(new URL(request.url ?? '/', 'http://localhost').pathname);
		if (!found) {
			response.writeHead(404).end();
			return;
		}
		response
			.writeHead(200, { 'content-type': found.type, 'content-encoding': 'gzip' })
			.end(gzipSync(found.body));
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
