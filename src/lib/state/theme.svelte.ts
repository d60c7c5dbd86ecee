export type Theme = 'system' | 'light' | 'dark';

const KEY = 'hindcast.theme';

/** Light, dark or as the system; kept in this browser, and set before the first paint by static/theme.js. */
export class ThemeChoice {
	#current: Theme = $state('system');

	get current(): Theme {
		return this.#current;
	}

	/** Takes over what theme.js has set; once the page is alive. */
	restore(): void {
		const theme = document.documentElement.dataset.theme;
		if (theme === 'light' || theme === 'dark') this.#current = theme;
	}

	choose(theme: Theme): void {
		this.#current = theme;
		if (theme === 'system') delete document.documentElement.dataset.theme;
		else document.documentElement.dataset.theme = theme;
		try {
			if (theme === 'system') localStorage.removeItem(KEY);
			else localStorage.setItem(KEY, theme);
		} catch {
			// Storage forbidden: the choice holds for this page.
		}
	}
}
