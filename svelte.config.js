import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		runes: true,
		discloseVersion: false,
		// The name of a component's styles travels in its markup and its script: Svelte's own is twice as long.
		cssHash: ({ hash, css }) => `s${hash(css).slice(-5)}`
	},
	kit: {
		adapter: adapter({ fallback: '404.html' }),
		// Styles travel in the page: one request fewer before the first large paint (design §8).
		inlineStyleThreshold: 65536,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute: Kit's own announcer of page titles.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['none'],
				// The list of predictions is filtered by a form.
				'form-action': ['self']
			}
		},
		typescript: {
			config: (config) => {
				config.include.push('../tests/**/*.ts', '../*.config.ts', '../eslint.config.js');
			}
		}
	}
};
