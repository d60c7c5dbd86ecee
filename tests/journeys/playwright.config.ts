import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const chromium = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const port = Number(process.env.JOURNEYS_PORT ?? 4188);

/** Journeys drive the built site: run `npm run build` first (npm test does). */
export default defineConfig({
	testDir: '.',
	testMatch: '*.journey.ts',
	outputDir: '../../test-results',
	fullyParallel: true,
	forbidOnly: true,
	workers: 2,
	// A machine shared with other work may stall a page; a real failure fails twice.
	retries: 1,
	timeout: 60_000,
	expect: { timeout: 10_000 },
	reporter: [['list']],
	use: {
		baseURL: `http://127.0.0.1:${port}`,
		timezoneId: 'Pacific/Chatham',
		locale: 'en-GB',
		viewport: { width: 1280, height: 900 },
		trace: 'retain-on-failure',
		launchOptions: {
			...(existsSync(chromium) && { executablePath: chromium }),
			args: [
				'--no-sandbox',
				'--disable-quic',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	},
	webServer: {
		command: `npx vite preview --port ${port} --strictPort --host 127.0.0.1`,
		cwd: '../..',
		url: `http://127.0.0.1:${port}`,
		reuseExistingServer: false,
		stdout: 'ignore'
	}
});
