// `npm test`: all checks, on a fresh clone too. Ends non-zero if anything fails or nothing ran.
import { spawnSync } from 'node:child_process';
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

const outcomes = chosen.map(([name, command, args]) => {
	console.log(`\n── ${name}`);
	const began = Date.now();
	const { status } = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, CHROMIUM_PATH, CI: process.env.CI ?? '' }
	});
	return { name, passed: status === 0, seconds: Math.round((Date.now() - began) / 1000) };
});

console.log('');
for (const { name, passed, seconds } of outcomes) {
	console.log(`${passed ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
}
const failed = outcomes.filter(({ passed }) => !passed).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
