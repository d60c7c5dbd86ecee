// `npm start`: installs when needed, builds, serves the built site and prints its address.
import { ensureInstalled, run } from './install.mjs';

ensureInstalled();
run('npm', ['run', '--silent', 'build']);
const { preview } = await import('vite');
const server = await preview({
	preview: { port: Number(process.env.PORT ?? 4173), host: process.env.HOST ?? 'localhost' }
});
console.log(`\nHindcast is at ${server.resolvedUrls.local[0]}  (Ctrl C ends it)`);
