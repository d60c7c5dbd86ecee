import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { PageParts } from './page-file';

const PARTS = 'virtual:page-parts';
const SYMBOLS = 'virtual:page-symbols';
const MARK = '\0';
const NODE_ONLY = 'node:async_hooks';
const STYLE = '?page.css';

/**
 * Gives what every page carries (`virtual:page-parts`, on the server only). Its script is a build of its own,
 * because a page is one file: components compiled to write HTML as text, so that one and the same function
 * makes the page, checks the page, and runs in tests without a browser. Mounting them in the site and taking
 * the markup from the document would tie the page to the browser that made it.
 */
export function pagePlugin(): Plugin {
	let config: ResolvedConfig;
	let parts: Promise<PageParts> | undefined;

	return {
		name: 'hindcast-page',
		configResolved(resolved) {
			config = resolved;
		},
		resolveId: {
			filter: { id: /^virtual:page-parts$/ },
			handler: () => MARK + PARTS
		},
		load: {
			filter: { id: /^\0virtual:page-parts$/ },
			async handler() {
				parts ??= partsIn(config.root);
				return `export default JSON.parse(${JSON.stringify(JSON.stringify(await parts))});`;
			}
		},
		configureServer(server) {
			server.watcher.on('change', () => (parts = undefined));
		}
	};
}

async function partsIn(root: string): Promise<PageParts> {
	const symbols = await symbolsIn(root);
	const built = await build({
		root,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		// Svelte's server side hides behind "not a browser".
		resolve: { conditions: ['module', 'default'] },
		plugins: [componentsAsText(), symbolsAsModule(symbols)],
		build: {
			write: false,
			cssCodeSplit: false,
			target: 'es2022',
			lib: { entry: 'src/lib/page/page-script.ts', formats: ['es'], fileName: 'page' },
			rolldownOptions: { output: { codeSplitting: false, minify: true } }
		}
	});
	const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
	const script = output.find((file) => file.type === 'chunk')?.code;
	const style = output.find((file) => file.fileName.endsWith('.css'));
	if (script === undefined || style?.type !== 'asset') throw new Error('a page without its parts');
	return {
		script: inMarkup(script.trim()),
		style: String(style.source).trim(),
		symbols
	};
}

/** In strings, the only place where code has these, an escape says the same and closes no element. */
function inMarkup(script: string): string {
	return script.replaceAll(/<(?=!--|\/?script)/gi, '\\x3C');
}

/** The marks and icons of every page of the site. */
async function symbolsIn(root: string): Promise<string> {
	const page = await readFile(join(root, 'src/app.html'), 'utf8');
	const symbols = /<svg width="0"[^]*?<\/svg>/.exec(page)?.[0];
	if (symbols === undefined) throw new Error('app.html without its symbols');
	return symbols.replaceAll(/\s*\n\s*/g, ' ').replaceAll('> <', '><');
}

function symbolsAsModule(symbols: string): Plugin {
	return {
		name: 'hindcast-page-symbols',
		resolveId: (id) => (id === SYMBOLS ? MARK + SYMBOLS : undefined),
		load: (id) => (id === MARK + SYMBOLS ? `export default ${JSON.stringify(symbols)}` : undefined)
	};
}

/** A, B, C …, A1: no class of ours is a capital letter. */
function scopeNamed(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : `${letter}${Math.floor(index / 26)}`;
}

/** Compiles components to functions that write text; their styles come after, as files of their own. */
function componentsAsText(): Plugin {
	const styles = new Map<string, string>();
	/** A class for each component, as short as can be: a page says it thousands of times. */
	const scopes: Record<string, string> = {};
	return {
		name: 'hindcast-components-as-text',
		enforce: 'pre',
		// Svelte asks for it where many pages are written at once; here, as in a browser, there is none.
		resolveId: (id) => (styles.has(id) || id === NODE_ONLY ? id : undefined),
		load: (id) => (id === NODE_ONLY ? 'export {}' : styles.get(id)),
		transform: {
			filter: { id: /\.svelte$/ },
			handler(code, id) {
				const { js, css } = compile(code, {
					filename: id,
					name: basename(id, '.svelte'),
					generate: 'server',
					runes: true,
					css: 'external',
					cssHash: () => (scopes[id] ??= scopeNamed(Object.keys(scopes).length)),
					dev: false
				});
				if (!css?.code) return { code: js.code, map: null };
				styles.set(id + STYLE, css.code);
				return { code: `${js.code}\nimport ${JSON.stringify(id + STYLE)};`, map: null };
			}
		}
	};
}
