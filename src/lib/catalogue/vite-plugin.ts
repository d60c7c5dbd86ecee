import { basename, join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { canonicalJson } from '../formats/canonical-json';
import { sha256Hex } from '../formats/digest';
import { keptBeside } from './kept';
import { KEPT_LIST } from './kept-list';
import { problemLine } from './problem';
import { readCatalogue } from './read';
import { readFolder } from './read-folder';

const CATALOGUE = 'virtual:catalogue';
const DIGEST = 'virtual:catalogue/digest';
/** Rollup's mark for modules that stand on no disk. */
const MARK = '\0';
const OURS = /^\0?virtual:catalogue(?:\/digest)?$/;

/**
 * Checks `scenarios/` and gives it to the code: `virtual:catalogue` holds all of it, for the server and
 * for prerendering only; `virtual:catalogue/digest` names it. A build with any problem in it fails.
 */
export function cataloguePlugin(): Plugin {
	let config: ResolvedConfig;
	const folder = () => join(config.root, 'scenarios');

	return {
		name: 'hindcast-catalogue',
		configResolved(resolved) {
			config = resolved;
		},
		async buildStart() {
			if (config.command === 'build') await read(folder());
		},
		resolveId: {
			filter: { id: OURS },
			handler: (id) => MARK + id
		},
		load: {
			filter: { id: OURS },
			async handler(id) {
				if (id === MARK + DIGEST) return digestModule(await read(folder()));
				if (this.environment.config.consumer === 'client') {
					this.error(
						`${CATALOGUE} is not for the browser: use loadCatalogue of src/lib/catalogue/load.ts`
					);
				}
				return catalogueModule(await read(folder()));
			}
		},
		/** Catalogues of other times are served beside this build's own, which is prerendered. None is precached. */
		async generateBundle() {
			if (this.environment.config.consumer !== 'client') return;
			const digest = await sha256Hex((await read(folder())).json);
			const kept = await keptBeside(folder(), digest);
			for (const { name, text } of kept) {
				this.emitFile({ type: 'asset', fileName: `catalogue/${name}`, source: text });
			}
			const digests = [digest, ...kept.map(({ name }) => basename(name, '.json'))];
			this.emitFile({
				type: 'asset',
				fileName: `catalogue/${KEPT_LIST}`,
				source: digests.map((one) => `${one}\n`).join('')
			});
		},
		configureServer(server) {
			server.watcher.add(folder());
			server.watcher.on('all', (_, path) => {
				if (!path.startsWith(folder()) || !/\.ya?ml$/.test(path)) return;
				for (const environment of Object.values(server.environments)) {
					for (const id of [CATALOGUE, DIGEST]) {
						const module = environment.moduleGraph.getModuleById(MARK + id);
						if (module) environment.moduleGraph.invalidateModule(module);
					}
				}
				server.ws.send({ type: 'full-reload' });
			});
		}
	};
}

interface CompiledCatalogue {
	readonly json: string;
	readonly knownTo: string;
}

async function read(folder: string): Promise<CompiledCatalogue> {
	const result = readCatalogue(await readFolder(folder));
	if (result.ok) {
		const catalogue = result.value;
		return { json: canonicalJson(catalogue), knownTo: catalogue.knownTo };
	}
	const lines = result.problem.map((problem) => `scenarios/${problemLine(problem)}`);
	throw new Error(`${lines.length} problems in the catalogue:\n${lines.join('\n')}`);
}

/** Engines parse a long JSON text faster than the same thing as a literal. */
function catalogueModule({ json }: CompiledCatalogue): string {
	return `export default JSON.parse(${JSON.stringify(json)});`;
}

async function digestModule({ json, knownTo }: CompiledCatalogue): Promise<string> {
	const digest = await sha256Hex(json);
	return `export const digest = ${JSON.stringify(digest)};\nexport const knownTo = ${JSON.stringify(knownTo)};`;
}
