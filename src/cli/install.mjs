// Installs the packages of the lock file when they are missing or older than it. Imports nothing that needs them.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a command in the project's root, its output on ours; ends this process where it fails. */
export function run(command, args, options = {}) {
	const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
	if (error) fail(`could not run ${command}: ${error.message}`);
	if (status !== 0) process.exit(status ?? 1);
}

export function fail(message) {
	console.error(`hindcast: ${message}`);
	process.exit(1);
}

function checkNode() {
	const [floor] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.match(
		/\d+\.\d+/
	);
	const [needMajor, needMinor] = floor.split('.').map(Number);
	const [major, minor] = process.versions.node.split('.').map(Number);
	if (major < needMajor || (major === needMajor && minor < needMinor)) {
		fail(`needs Node ${floor} or newer, this is ${process.versions.node}`);
	}
}

/** After this the packages are those of the lock file. */
export function ensureInstalled() {
	checkNode();
	const lock = join(root, 'package-lock.json');
	const installed = join(root, 'node_modules/.package-lock.json');
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
	if (existsSync(installed) && samePackages(lock, installed)) return;
	console.log('Installing packages …');
	run('npm', ['ci', '--no-audit', '--no-fund']);
}

// A checkout gives the lock file a new time without changing it; then what it names decides.
function samePackages(lock, installed) {
	const versions = (file) =>
		Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)
			.filter(([path, { optional }]) => path && !optional)
			.map(([path, { version }]) => `${path}@${version}`)
			.sort();
	const here = new Set(versions(installed));
	return versions(lock).every((name) => here.has(name));
}
