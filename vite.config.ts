import { sveltekit } from '@sveltejs/kit/vite';
import { runnerImport } from 'vite';
import { defineConfig } from 'vitest/config';

// Run by Vite, because Node by itself resolves neither TypeScript nor paths without extensions.
const { cataloguePlugin } = (
	await runnerImport<typeof import('./src/lib/catalogue/vite-plugin')>(
		new URL('./src/lib/catalogue/vite-plugin.ts', import.meta.url).pathname
	)
).module;

// A zone with a half hour, far east, on the other side of the date line from most: what leans on local
// midnights falls over here. Set before the test processes start, for they cannot change it later.
if (process.env.VITEST) process.env.TZ ??= 'Pacific/Chatham';

export default defineConfig({
	plugins: [sveltekit(), cataloguePlugin()],
	test: {
		expect: { requireAssertions: true },
		projects: [
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
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
			}
		]
	}
});
