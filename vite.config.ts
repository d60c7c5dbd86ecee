import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { createReadStream, existsSync } from 'node:fs';
import { runnerImport, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type { cataloguePlugin } from './src/lib/catalogue/vite-plugin';
import type { pagePlugin } from './src/lib/page/vite-plugin';

// Run by Vite, because Node by itself resolves neither TypeScript nor paths without extensions.
const ours = async <Module>(path: string) =>
	(await runnerImport<Module>(fileURLToPath(new URL(path, import.meta.url)))).module;
const { cataloguePlugin: catalogue } = await ours<{ cataloguePlugin: typeof cataloguePlugin }>(
	'./src/lib/catalogue/vite-plugin.ts'
);
const { pagePlugin: page } = await ours<{ pagePlugin: typeof pagePlugin }>(
	'./src/lib/page/vite-plugin.ts'
);

// A zone with a half hour, far east, on the other side of the date line from most: what leans on local
// midnights falls over here. Set before the test processes start, for they cannot change it later.
if (process.env.VITEST) process.env.TZ ??= 'Pacific/Chatham';

// Where neither is there, Playwright's own browser is used.
const chromiumPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find(
	(path) => path !== undefined && existsSync(path)
);

// Hosts of static sites send this file for pages that they don't have; Kit's preview draws one of its own.
const fallback: Plugin = {
	name: 'hindcast-fallback-in-preview',
	configurePreviewServer({ middlewares }) {
		middlewares.use((request, response, next) => {
			const { pathname } = new URL(request.url ?? '/', 'http://preview');
			const isPage = request.headers.accept?.includes('text/html') === true;
			const isThere = ['', '.html'].some((end) => existsSync(`build${pathname}${end}`));
			if (pathname !== '/404.html' && (!isPage || isThere)) return next();
			response.statusCode = pathname === '/404.html' ? 200 : 404;
			response.setHeader('content-type', 'text/html; charset=utf-8');
			createReadStream('build/404.html').pipe(response);
		});
	}
};

export default defineConfig({
	plugins: [sveltekit(), catalogue(), page(), fallback],
	resolve: {
		alias: {
			'@kurkle/color': fileURLToPath(new URL('./src/lib/charts/no-colour.ts', import.meta.url)),
			// Written for browsers that know what all of ours know: it packs 1.5 kB smaller than the usual one.
			dexie: 'dexie/dist/modern/dexie.mjs'
		}
	},
	// What every page loads travels as one file, the board's own as another, what plots are made of as a third,
	// what opens the journal as a fourth: in one piece each they pack a tenth smaller than in the dozen that pages happen to share.
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: {
							groups: [
								{
									name: 'frame',
									test: /@sveltejs\/kit\/src\/runtime\/client|src\/routes\/\+(layout|error)\./,
									priority: 2
								},
								{ name: 'board', test: /src\/routes\/\+page\./, priority: 1 },
								{
									name: 'journal',
									test: /node_modules\/dexie|store\/(open-journal|stored-journal|database|schema|problem|refusals)/
								},
								{
									name: 'plots',
									test: /src\/lib\/charts\/(marks\/|(figure|stated|actual)-(plot|marks)|axis|palette|draw-chart)/
								}
							]
						}
					}
				}
			}
		}
	},
	test: {
		expect: { requireAssertions: true },
		setupFiles: ['./tests/support/seed.ts'],
		// Never a measure of speed: a busy machine takes its time over the properties.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts', 'src/**/*.browser.test.ts']
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'client',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'browser',
					include: ['src/**/*.browser.test.ts'],
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: {
								args: ['--no-sandbox'],
								...(chromiumPath !== undefined && { executablePath: chromiumPath })
							}
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
