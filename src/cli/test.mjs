// `npm test`: all checks, on a fresh clone too. Ends non-zero if anything fails or nothing ran.
import { spawn } from 'node:child_process';
import { ensureChromium } from './chromium.mjs';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const CHROMIUM_PATH = await ensureChromium();

const steps = [
	['Catalogue', 'npm', ['run', '--silent', 'catalogue']],
	['Types', 'npm', ['run', '--silent', 'check']],
	['Lint', 'npm', ['run', '--silent', 'lint']],
	['Format', 'npm', ['run', '--silent', 'format:check']],
	['Unit and component tests', 'npm', ['run', '--silent', 'test:unit']],
	['Build', 'npm', ['run', '--silent', 'build']],
	['Journeys', 'npm', ['run', '--silent', 'test:journeys']]
];
const only = process.argv[2]?.toLowerCase();
const chosen = only ? steps.filter(([name]) => name.toLowerCase().startsWith(only)) : steps;
if (chosen.length === 0) {
	console.error(
		`hindcast: no step begins with "${only}"; there are ${steps.map(([name]) => name).join(', ')}`
	);
	process.exit(1);
}

/** How much of a failed step is said once more at the end, where a long run leaves it in sight. */
const LAST_CHARACTERS = 6000;

/** Runs a step with its output on ours; keeps the end of it. */
function run(command, args) {
	const child = spawn(command, args, {
		cwd: root,
		stdio: ['inherit', 'pipe', 'pipe'],
		env: { ...process.env, CHROMIUM_PATH, CI: process.env.CI ?? '' }
	});
	let last = '';
	for (const [from, to] of [
		[child.stdout, process.stdout],
		[child.stderr, process.stderr]
	]) {
		from.on('data', (text) => {
			to.write(text);
			last = `${last}${text}`.slice(-LAST_CHARACTERS);
		});
	}
	return new Promise((done) => {
		child.on('error', ({ message }) => done({ passed: false, last: message }));
		child.on('close', (status) => done({ passed: status === 0, last }));
	});
}

const outcomes = [];
for (const [name, command, args] of chosen) {
	console.log(`\n── ${name}`);
	const began = Date.now();
	const { passed, last } = await run(command, args);
	outcomes.push({ name, passed, last, seconds: Math.round((Date.now() - began) / 1000) });
}
for (const { name, last } of outcomes.filter(({ passed }) => !passed)) {
	console.log(`\n── ${name}, failed, once more\n${last}`);
}

console.log('');
for (const { name, passed, seconds } of outcomes) {
	console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
}
const failed = outcomes.filter(({ passed }) => !passed).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
