import type { Server } from 'node:http';
import { fromFolder, serve, type Answer } from '../bench/serve';

/*
 * The built site on a server of its own that can be succeeded by another version: with other names for all its
 * parts, a worker that knows them, and where it is wanted, a database of a later version.
 */

export interface Site {
	readonly address: string;
	/** From now on the next version is served, and of the one before nothing. */
	release(changes?: { readonly database?: 'later' }): void;
	readonly server: Server;
}

const PARTS = '_app/immutable';
const NEXT_PARTS = '_app/next';
const LAST_SCHEMA = /\{number:5,tables:\{[^}]*\}\}/;

export async function siteOfTwoVersions(): Promise<Site> {
	const first = fromFolder('build');
	let answer = first;
	const { address, server } = await serve((path) => answer(path));
	return {
		address,
		server,
		release: ({ database } = {}) => {
			answer = (path) =>
				path.includes(PARTS)
					? undefined
					: renewed(first(path.replace(NEXT_PARTS, PARTS)), database);
		}
	};
}

function renewed(answer: Answer, database: 'later' | undefined): Answer {
	if (!answer || !/html|javascript/.test(answer.type)) return answer;
	const text = answer.body
		.toString()
		.replaceAll(PARTS, NEXT_PARTS)
		// It names the digest of a script that reads differently now.
		.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
		.replace(LAST_SCHEMA, (last) => (database ? `${last},{number:6,tables:{later:'&key'}}` : last))
		// The worker's version, as Kit has it: the time of the build.
		.replace(/=`(\d{13})`/, '=`$1-next`');
	return { ...answer, body: Buffer.from(text) };
}
