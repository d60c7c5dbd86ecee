import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright';

const SYSTEM = '/usr/bin/chromium';

/** A browser without a window: the one that CHROMIUM_PATH names, the system's, or Playwright's own. */
export function launchChromium(): Promise<Browser> {
	const path = process.env.CHROMIUM_PATH ?? (existsSync(SYSTEM) ? SYSTEM : undefined);
	return chromium.launch({
		...(path !== undefined && { executablePath: path }),
		args: ['--no-sandbox', '--disable-quic', '--disable-background-networking']
	});
}
