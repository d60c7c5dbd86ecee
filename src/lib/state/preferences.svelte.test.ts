import { flushSync } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { Preferences, type PreferencesBrowser } from './preferences.svelte';

const BACKUP = {
	at: '2026-11-21T08:31:00.000Z',
	holds: [{ chain: 'my-chain', from: 1, to: 7 }]
};
const KEY = 'hindcast.theme';
const root = document.documentElement;
const following = () => {
	const preferences = new Preferences();
	const stop = preferences.follow();
	return { preferences, stop };
};
/** What the browser does in this tab when another one has written. */
const writtenElsewhere = (key: string, value: string | null) => {
	if (value === null) localStorage.removeItem(key);
	else localStorage.setItem(key, value);
	window.dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
};

afterEach(() => {
	localStorage.clear();
	delete root.dataset.theme;
});

describe('preferences', () => {
	it('are the defaults on a prerendered page', () => {
		const { theme, singleKeys, hedgeScale, backup } = new Preferences();
		expect({ theme, singleKeys, hedgeScale, backup }).toEqual({
			theme: 'system',
			singleKeys: true,
			hedgeScale: 'icd-203',
			backup: undefined
		});
	});

	it('are found again by the next page', () => {
		const { preferences } = following();
		preferences.theme = 'dark';
		preferences.singleKeys = false;
		preferences.hedgeScale = 'kent';
		preferences.backup = BACKUP;
		const { theme, singleKeys, hedgeScale, backup } = following().preferences;
		expect({ theme, singleKeys, hedgeScale, backup }).toEqual({
			theme: 'dark',
			singleKeys: false,
			hedgeScale: 'kent',
			backup: BACKUP
		});
	});

	it('show the theme on the document, and leave it to the system when told so', () => {
		const { preferences } = following();
		preferences.theme = 'dark';
		expect([root.dataset.theme, localStorage.getItem(KEY)]).toEqual(['dark', 'dark']);
		preferences.theme = 'system';
		expect([root.dataset.theme, localStorage.getItem(KEY)]).toEqual([undefined, null]);
	});

	it('follow another tab, and whoever reads them reads again', () => {
		const { preferences, stop } = following();
		const read: string[] = [];
		const end = $effect.root(() => {
			$effect(() => {
				read.push(preferences.theme);
			});
		});
		flushSync();
		writtenElsewhere(KEY, 'light');
		flushSync();
		expect(root.dataset.theme).toBe('light');
		writtenElsewhere('somebody.else', 'x');
		writtenElsewhere(KEY, null);
		flushSync();
		stop();
		writtenElsewhere(KEY, 'dark');
		flushSync();
		expect(read).toEqual(['system', 'light', 'system']);
		end();
	});

	it('take nothing from what somebody else has left under their keys', () => {
		localStorage.setItem(KEY, 'mauve');
		localStorage.setItem('hindcast.hedge-scale', '../../etc');
		const at = '"at":"2026-11-21"';
		const marks = ['{"at":"never","holds":[]}', `{${at}}`, `{${at},"holds":[{"chain":"a"}]}`];
		for (const junk of ['{', 'null', '7', ...marks, `{${at},"holds":{"a":1}}`]) {
			localStorage.setItem('hindcast.backup', junk);
			const { theme, hedgeScale, backup } = following().preferences;
			expect({ theme, hedgeScale, backup }).toEqual({
				theme: 'system',
				hedgeScale: 'icd-203',
				backup: undefined
			});
		}
	});

	it('last as long as the page where storage is forbidden', () => {
		const forbidding: PreferencesBrowser = {
			document,
			addEventListener: () => undefined,
			removeEventListener: () => undefined,
			get localStorage(): Storage {
				throw new DOMException('The operation is insecure.', 'SecurityError');
			}
		};
		const preferences = new Preferences();
		preferences.follow(forbidding);
		preferences.theme = 'dark';
		preferences.hedgeScale = 'phia';
		expect([preferences.theme, preferences.hedgeScale, root.dataset.theme]).toEqual([
			'dark',
			'phia',
			'dark'
		]);
	});
});
