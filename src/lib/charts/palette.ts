/** The colours a chart draws with, by what they mean: the tokens of `app.css`, resolved. */
export type Palette = Readonly<Record<Colour, string>> & { readonly font: string };

export type Colour = (typeof COLOURS)[number];

const COLOURS = [
	'paper',
	'paper-sunk',
	'ink',
	'ink-2',
	'ink-3',
	'rule',
	'stated',
	'stated-tint',
	'actual',
	'actual-tint',
	'now',
	'came-true',
	'did-not'
] as const;

/** The tokens by name, for a drawing that is coloured where it is shown. */
export const TOKENS: Palette = {
	...(Object.fromEntries(COLOURS.map((name) => [name, `var(--${name})`])) as Record<
		Colour,
		string
	>),
	font: 'var(--sans)'
};

/** What a chart is drawn for. */
export type Medium = 'screen' | 'paper';

/**
 * The tokens as they stand where the element is. A custom property reads back as `light-dark(…)`, so each
 * is tried on as a colour and the colour in effect is read; for paper, the one by day.
 */
export function readPalette(element: HTMLElement, medium: Medium = 'screen'): Palette {
	return medium === 'screen' ? tokensAt(element) : byDay(() => tokensAt(element));
}

function tokensAt(element: HTMLElement): Palette {
	const probe = document.createElement('span');
	probe.hidden = true;
	// Else every colour reads as that of text, where the reader's own colours are in force.
	probe.style.setProperty('forced-color-adjust', 'none');
	element.append(probe);
	const palette = Object.fromEntries(
		COLOURS.map((name) => {
			probe.style.color = `var(--${name})`;
			return [name, getComputedStyle(probe).color];
		})
	) as Record<Colour, string>;
	probe.style.fontFamily = 'var(--sans)';
	const font = getComputedStyle(probe).fontFamily;
	probe.remove();
	return { ...palette, font };
}

/** The serif as it stands where the element is. */
export function serifOf(holder: HTMLElement): string {
	const probe = document.createElement('span');
	probe.style.fontFamily = 'var(--serif)';
	holder.append(probe);
	const family = getComputedStyle(probe).fontFamily;
	probe.remove();
	return family;
}

/** Reads with the light theme on: tokens are worked out where they are set, at the root. */
function byDay(read: () => Palette): Palette {
	const { dataset } = document.documentElement;
	const theme = dataset.theme;
	dataset.theme = 'light';
	const palette = read();
	if (theme === undefined) delete dataset.theme;
	else dataset.theme = theme;
	return palette;
}

/** Calls back when the theme changes, by the reader's choice or the system's. Returns the way to stop. */
export function watchTheme(changed: () => void): () => void {
	const chosen = new MutationObserver(changed);
	chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	const queries = [
		'(prefers-color-scheme: dark)',
		'(prefers-contrast: more)',
		'(forced-colors: active)'
	].map((query) => matchMedia(query));
	for (const query of queries) query.addEventListener('change', changed);
	return () => {
		chosen.disconnect();
		for (const query of queries) query.removeEventListener('change', changed);
	};
}
