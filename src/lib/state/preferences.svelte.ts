import { createContext } from 'svelte';
import type { Day } from '../domain/day';
import type { Instant } from '../domain/entry';
import type { Places } from '../formats/places';
import { err, ok } from '../domain/result';
import { allowed } from './browser-storage';
import { did, type Setting, type Way } from './undoable.svelte';

export type Theme = 'system' | 'light' | 'dark';
export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** The last backup, and which entries are in it: those that left the browser in it, or came in from it. */
export interface BackupMark {
	readonly at: Instant;
	readonly holds: readonly Places[];
	/** The mark of the views in it, as `viewsMark` writes it. */
	readonly views?: string | undefined;
	/** The same of the snoozes, as `snoozesMark` writes it. */
	readonly snoozes?: string | undefined;
}

/** What of the browser the preferences touch. */
export type PreferencesBrowser = Pick<
	Window,
	'localStorage' | 'document' | 'addEventListener' | 'removeEventListener'
>;

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];
export const HEDGE_SCALES: readonly string[] = ['icd-203', 'phia', 'ipcc', 'kent'];

const KEYS = {
	// src/early.js reads these three before the first paint.
	theme: 'hindcast.theme',
	density: 'hindcast.density',
	sections: 'hindcast.sections',
	firstDay: 'hindcast.first-day',
	singleKeys: 'hindcast.single-keys',
	hedgeScale: 'hindcast.hedge-scale',
	shareProfile: 'hindcast.share-profile',
	backup: 'hindcast.backup',
	backupFile: 'hindcast.backup-file',
	backupLater: 'hindcast.backup-later',
	tellsDue: 'hindcast.tells-due'
} as const;
const OURS: ReadonlySet<string> = new Set(Object.values(KEYS));

/**
 * How this reader likes it, kept in this browser and the same in all its tabs. Defaults until `follow`:
 * prerendered pages know no reader. Where storage is forbidden, a choice lasts as long as the page.
 */
export class Preferences {
	#theme: Theme = $state('system');
	#density: Density = $state('comfortable');
	#sections: string | undefined = $state();
	#firstDay: string | undefined = $state();
	#singleKeys: boolean = $state(true);
	#hedgeScale: string = $state('icd-203');
	#shareProfile: string | undefined = $state();
	#backup: BackupMark | undefined = $state.raw();
	#backupFile: string | undefined = $state();
	#backupLater: Day | undefined = $state();
	#tellsDue: string | undefined = $state();
	#browser: PreferencesBrowser | undefined;

	get theme(): Theme {
		return this.#theme;
	}

	set theme(theme: Theme) {
		this.#theme = theme;
		this.#choose('theme', theme === 'system' ? undefined : theme);
		this.#show();
	}

	get density(): Density {
		return this.#density;
	}

	set density(density: Density) {
		this.#density = density;
		this.#choose('density', density === 'comfortable' ? undefined : density);
		this.#show();
	}

	/** How the board's sections are arranged, unchecked (`placedSections`); none where they stand as usual. */
	get sections(): string | undefined {
		return this.#sections;
	}

	set sections(kept: string | undefined) {
		this.#sections = kept;
		this.#choose('sections', kept);
	}

	/** The day on which weeks begin, unchecked (`firstDayFor`); none where that is left to the locale. */
	get firstDay(): string | undefined {
		return this.#firstDay;
	}

	set firstDay(day: string | undefined) {
		this.#firstDay = day;
		this.#choose('firstDay', day);
	}

	/** Whether single keys act as shortcuts; speech input and some hands need them off (WCAG 2.1.4). */
	get singleKeys(): boolean {
		return this.#singleKeys;
	}

	set singleKeys(on: boolean) {
		this.#singleKeys = on;
		this.#choose('singleKeys', on ? undefined : 'off');
	}

	/** The scale that turns hedges into numbers. */
	get hedgeScale(): string {
		return this.#hedgeScale;
	}

	set hedgeScale(scale: string) {
		this.#hedgeScale = scale;
		this.#choose('hedgeScale', scale);
	}

	/** How much of the reader's own went along when a board was last shared. */
	get shareProfile(): string | undefined {
		return this.#shareProfile;
	}

	set shareProfile(profile: string | undefined) {
		this.#shareProfile = profile;
		this.#keep(KEYS.shareProfile, profile);
	}

	get backup(): BackupMark | undefined {
		return this.#backup;
	}

	set backup(mark: BackupMark | undefined) {
		this.#backup = mark;
		this.#keep(KEYS.backup, mark && JSON.stringify(mark));
	}

	/** The name of the file that every change is written to, where the reader has picked one. */
	get backupFile(): string | undefined {
		return this.#backupFile;
	}

	set backupFile(name: string | undefined) {
		this.#backupFile = name;
		this.#keep(KEYS.backupFile, name);
	}

	/** The day on which the reader put off being reminded of a backup. */
	get backupLater(): Day | undefined {
		return this.#backupLater;
	}

	set backupLater(day: Day | undefined) {
		this.#backupLater = day;
		this.#choose('backupLater', day);
	}

	/** Set where the reader wants to be notified of what falls due. */
	get tellsDue(): string | undefined {
		return this.#tellsDue;
	}

	set tellsDue(on: 'on' | undefined) {
		this.#tellsDue = on;
		this.#choose('tellsDue', on);
	}

	/** Takes up what is kept, now and whenever another tab changes it. Returns the way to stop. */
	follow(browser: PreferencesBrowser = window): () => void {
		this.#browser = browser;
		this.#read();
		const onStorage = ({ key }: StorageEvent) => {
			// No key: another tab has cleared everything.
			if (key === null || OURS.has(key)) this.#read();
		};
		browser.addEventListener('storage', onStorage);
		return () => browser.removeEventListener('storage', onStorage);
	}

	#read(): void {
		const kept = (key: string) => this.#kept(key);
		const theme = kept(KEYS.theme);
		const scale = kept(KEYS.hedgeScale);
		this.#theme = THEMES.find((known) => known === theme) ?? 'system';
		this.#density = kept(KEYS.density) === 'compact' ? 'compact' : 'comfortable';
		this.#sections = kept(KEYS.sections) ?? undefined;
		this.#firstDay = kept(KEYS.firstDay) ?? undefined;
		this.#singleKeys = kept(KEYS.singleKeys) !== 'off';
		this.#hedgeScale = HEDGE_SCALES.find((known) => known === scale) ?? 'icd-203';
		this.#shareProfile = kept(KEYS.shareProfile) ?? undefined;
		this.#backup = backupFrom(kept(KEYS.backup));
		this.#backupFile = kept(KEYS.backupFile) ?? undefined;
		this.#backupLater = kept(KEYS.backupLater) ?? undefined;
		this.#tellsDue = kept(KEYS.tellsDue) ?? undefined;
		this.#show();
	}

	#kept(key: string): string | null | undefined {
		return allowed(() => this.#browser?.localStorage.getItem(key));
	}

	/** Keeps what the reader has set, so that it can be undone where it is kept at all. */
	#choose(setting: Setting, value: string | undefined): void {
		const key = KEYS[setting];
		const read = () => this.#kept(key) ?? undefined;
		const was = read();
		this.#keep(key, value);
		if (was === value || read() !== value) return;
		const way =
			(to: string | undefined, from: string | undefined): Way =>
			() => {
				const stands = read() === from;
				if (stands) {
					this.#keep(key, to);
					this.#read();
				}
				return Promise.resolve(stands ? ok(way(from, to)) : err({ code: 'undo/changed' }));
			};
		did({ setting }, way(was, value));
	}

	#keep(key: string, value: string | undefined): void {
		allowed(() => {
			if (value === undefined) this.#browser?.localStorage.removeItem(key);
			else this.#browser?.localStorage.setItem(key, value);
		});
	}

	#show(): void {
		const root = this.#browser?.document.documentElement;
		if (!root) return;
		// Stood in for the arrangement until this page knew it.
		delete root.dataset.arranged;
		if (this.#density === 'compact') root.dataset.density = 'compact';
		else delete root.dataset.density;
		if (this.#theme === 'system') delete root.dataset.theme;
		else root.dataset.theme = this.#theme;
	}
}

function backupFrom(text: string | null | undefined): BackupMark | undefined {
	if (!text) return undefined;
	try {
		const { at, holds, views, snoozes } = JSON.parse(text) as BackupMark;
		const isDated = typeof at === 'string' && Number.isFinite(Date.parse(at));
		const whole = isDated && holds.every(arePlaces);
		if (!whole) return undefined;
		return {
			at,
			holds,
			...(typeof views === 'string' && { views }),
			...(typeof snoozes === 'string' && { snoozes })
		};
	} catch (cause) {
		if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
		throw cause;
	}
}

function arePlaces({ chain, from, to }: Places): boolean {
	return typeof chain === 'string' && Number.isSafeInteger(from) && Number.isSafeInteger(to);
}

/** The preferences of the page, set by the root layout. */
export const [getPreferences, setPreferences] = createContext<Preferences>();
