import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/*
 * The layers, lowest first; an import may only point at a layer named in its row (CONTRIBUTING has the drawing).
 * `packages` are third-party packages that only this folder may import.
 */
export const layers = {
	domain: { may: [], packages: [] },
	time: { may: ['domain'], packages: ['luxon'] },
	formats: {
		may: ['domain', 'time'],
		packages: ['valibot', 'canonicalize', '@noble/hashes', 'papaparse']
	},
	text: { may: ['domain', 'time', 'formats'], packages: [] },
	catalogue: {
		may: ['domain', 'time', 'formats'],
		packages: ['yaml', 'valibot', '@valibot/to-json-schema']
	},
	store: { may: ['domain', 'time', 'formats'], packages: ['dexie', 'uuid'] },
	snapshot: { may: ['domain', 'time', 'formats'], packages: ['valibot'] },
	charts: { may: ['domain', 'time', 'text'], packages: ['chart.js'] },
	components: { may: ['domain', 'time', 'text', 'charts'], packages: ['@lucide/svelte'] },
	page: {
		may: ['domain', 'time', 'formats', 'text', 'snapshot', 'charts', 'components'],
		packages: []
	},
	state: {
		may: ['domain', 'time', 'formats', 'catalogue', 'store', 'snapshot', 'page'],
		packages: []
	},
	forms: {
		may: ['domain', 'time', 'formats', 'text', 'snapshot', 'components', 'state'],
		packages: []
	}
};
const names = Object.keys(layers);
const owned = [...new Set(names.flatMap((name) => layers[name].packages))];

function arrowsOf(name) {
	const { may, packages } = layers[name];
	const barred = names.filter((other) => other !== name && !may.includes(other));
	const foreign = owned.filter((packageName) => !packages.includes(packageName));
	const inDomain = name === 'domain';
	return {
		files: [`src/lib/${name}/**/*.{ts,svelte}`, `src/lib/${name}/**/*.svelte.ts`],
		ignores: inDomain ? ['**/*.test.ts'] : [],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						...(inDomain
							? [{ regex: '^(?!\\.{1,2}/)', message: 'domain imports nothing but its own files.' }]
							: []),
						{
							regex: `^(\\$lib|(\\.\\./)+)/?(${barred.join('|')})(/|$)`,
							message: `${name} may import only: ${may.join(', ') || 'its own files'} (see CONTRIBUTING).`
						},
						...(foreign.length && !inDomain
							? [
									{
										regex: `^(${foreign.join('|')})(/|$)`,
										message: `${name} may not import this package; its one home is named in eslint.config.js.`
									}
								]
							: []),
						...(['components', 'state', 'routes'].includes(name)
							? []
							: [{ regex: '^\\$app/', message: `${name} knows nothing of the router.` }])
					]
				}
			]
		}
	};
}

const domainPurity = {
	files: ['src/lib/domain/**/*.ts'],
	ignores: ['**/*.test.ts'],
	rules: {
		'no-restricted-globals': [
			'error',
			...[
				'window',
				'document',
				'localStorage',
				'indexedDB',
				'fetch',
				'crypto',
				'performance',
				'process',
				'navigator',
				'setTimeout',
				'globalThis',
				'console'
			].map((name) => ({ name, message: 'domain has no globals: pass the value in.' }))
		],
		'no-restricted-syntax': [
			'error',
			{
				selector: "NewExpression[callee.name='Date']",
				message: 'domain has no clock: days are strings (day.ts).'
			},
			{
				selector: "MemberExpression[object.name='Date']",
				message: 'domain has no clock: pass the day in.'
			},
			{
				selector: "MemberExpression[object.name='Math'][property.name='random']",
				message: 'domain has no randomness: pass a seed in.'
			}
		]
	}
};

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-console': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.ts', '**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				// Kit keeps the service worker out of the project that it writes.
				projectService: { allowDefaultProject: ['src/service-worker.ts'] },
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': [
				'error',
				{ checksVoidReturn: { attributes: false } }
			],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte'],
		rules: {
			// Links go through Address (src/lib/state), which resolves them and keeps the day looked from.
			'svelte/no-navigation-without-resolve': 'off',
			'no-restricted-syntax': [
				'error',
				{
					selector: 'SvelteElement[kind="html"] > SvelteStartTag > SvelteSpreadAttribute',
					message:
						'Name the attributes: one spread puts 2 kB of runtime into the first load of every page.'
				}
			]
		}
	},
	{ files: ['src/cli/**', 'tests/**'], rules: { 'no-console': 'off' } },
	...names.map(arrowsOf),
	domainPurity
);
