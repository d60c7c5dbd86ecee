// Finds a Chromium to drive, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fail } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function onPath() {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)))
		.find(existsSync);
}

async function playwrightsOwn() {
	const { chromium } = await import('playwright');
	const path = chromium.executablePath();
	return existsSync(path) ? path : undefined;
}

function tryTo(command, args) {
	console.log(`Getting a Chromium: ${command} ${args.join(' ')}`);
	return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function byApt() {
	if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
	return (
		tryTo('apt-get', ['update', '-qq']) && tryTo('apt-get', ['install', '-y', '-qq', 'chromium'])
	);
}

/** The path of a Chromium that can be driven; ends this process with what to do where there is none. */
export async function ensureChromium() {
	const named = process.env.CHROMIUM_PATH;
	if (named !== undefined && !existsSync(named))
		fail(`CHROMIUM_PATH names ${named}, which is not there`);
	const found = named ?? (await playwrightsOwn()) ?? onPath();
	if (found) return found;
	if (tryTo('npx', ['playwright', 'install', 'chromium'])) {
		const own = await playwrightsOwn();
		if (own) return own;
	}
	if (byApt()) {
		const installed = onPath();
		if (installed) return installed;
	}
	return fail(
		'no Chromium for the browser tests. Install one (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.'
	);
}
