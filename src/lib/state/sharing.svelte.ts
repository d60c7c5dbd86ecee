import { resolve } from '$app/paths';
import { digest as shippedDigest } from 'virtual:catalogue/digest';
import type { Entry, EntryType, Instant } from '../domain/entry';
import type { PredictionFilter } from '../domain/prediction-filter';
import { sha256Hex } from '../formats/digest';
import type { SnapshotDocument } from '../snapshot/document';
import { LONGEST_LINK, MOST_BYTES } from '../snapshot/limits';
import { part, type PartMissing } from './part';
import type { Workspace } from './workspace.svelte';

/** How much of the reader's own goes along. */
export type Profile = 'nothing' | 'outcomes' | 'forecasts' | 'everything';

export const PROFILES: readonly Profile[] = ['nothing', 'outcomes', 'forecasts', 'everything'];

const OUTCOMES: readonly EntryType[] = ['prediction', 'resolution', 'evidence', 'observation'];
const LEAVING: Readonly<Record<Profile, readonly EntryType[]>> = {
	nothing: [],
	outcomes: [...OUTCOMES, 'retraction'],
	forecasts: [...OUTCOMES, 'retraction', 'forecast'],
	everything: [...OUTCOMES, 'retraction', 'forecast', 'note']
};

/** A snapshot ready to be sent, in each of its forms. */
export interface Parcel {
	readonly document: SnapshotDocument;
	/** Names the catalogue, which whoever opens it has or fetches. */
	readonly link: string;
	/** Whole in itself. */
	readonly wholeLink: string;
	readonly file: Blob;
	readonly fileName: string;
}

/** In which form a parcel goes. */
export type Form = 'link' | 'whole link' | 'file';

/** What is sent in a form; none where it is the file. */
export function linkOf(parcel: Parcel, form: Form): string | undefined {
	if (form === 'file') return undefined;
	return form === 'link' ? parcel.link : parcel.wholeLink;
}

/** Whether a parcel can go in a form: a long link may be cut on its way, and nobody opens what is too large. */
export function canGo(parcel: Parcel, form: Form): boolean {
	if (parcel.file.size > MOST_BYTES) return false;
	return (linkOf(parcel, form)?.length ?? 0) <= LONGEST_LINK;
}

/** The form wished for, or the file where that can't go; none where nothing can. */
export function formOf(parcel: Parcel, wished: Form): Form | undefined {
	return [wished, 'file' as const].find((form) => canGo(parcel, form));
}

export { LONGEST_LINK, MOST_BYTES };

/** A board on its way to being sent: what it is called, what goes along, and what comes of that. */
export class Sharing {
	readonly filter: PredictionFilter;
	readonly #workspace: Workspace;
	readonly #madeAt: Instant;
	#title = $state('');
	#note = $state('');
	#profile: Profile = $state('forecasts');
	#parcel: Parcel | undefined = $state.raw();
	#problem: PartMissing | undefined = $state.raw();
	/** Own entries that bear on what is shown, whether they may leave or not. */
	#own: readonly Entry[] = $state.raw([]);
	#packing = 0;

	constructor(workspace: Workspace, filter: PredictionFilter, madeAt: Instant, title: string) {
		this.#workspace = workspace;
		this.filter = filter;
		this.#madeAt = madeAt;
		this.#title = title;
	}

	get title(): string {
		return this.#title;
	}

	set title(title: string) {
		this.#title = title;
	}

	get note(): string {
		return this.#note;
	}

	set note(note: string) {
		this.#note = note;
	}

	get profile(): Profile {
		return this.#profile;
	}

	set profile(profile: Profile) {
		this.#profile = profile;
	}

	/** What would be sent; none until it is packed for the first time. */
	get parcel(): Parcel | undefined {
		return this.#parcel;
	}

	/** Why it can't be packed, if so. */
	get problem(): PartMissing | undefined {
		return this.#problem;
	}

	/** The reader's entries about what is shown, of which the profile lets some leave. */
	get own(): readonly Entry[] {
		return this.#own;
	}

	/** How many of those would leave with a profile. */
	leavingWith(profile: Profile): number {
		return this.#own.filter(({ type }) => LEAVING[profile].includes(type)).length;
	}

	/** Makes the parcel anew from the fields as they stand; of several at once, the last one counts. */
	async pack(): Promise<void> {
		const packing = ++this.#packing;
		const { catalogue, entries: journal, asOf, board } = this.#workspace;
		const leaving = LEAVING[this.#profile];
		const note = wholeCharacters(this.#note).trim();
		const title = wholeCharacters(this.#title).trim();
		const parts = await part(() =>
			Promise.all([
				import('../snapshot/make'),
				import('../snapshot/carried'),
				import('../snapshot/encode'),
				import('../domain/prediction-filter')
			])
		);
		this.#problem = parts.ok ? undefined : parts.problem;
		if (!parts.ok) return;
		const [{ makeSnapshot }, { carriedBy }, encode, { selectPredictions }] = parts.value;
		const shown = selectPredictions(board, this.filter).map(({ prediction }) => prediction.id);
		const document = await makeSnapshot(
			{
				catalogue,
				catalogueDigest: shippedDigest,
				journal,
				mayLeave: ({ type }) => leaving.includes(type),
				asOf,
				filter: this.filter,
				title: title || 'Untitled',
				...(note !== '' && { note }),
				madeAt: this.#madeAt
			},
			sha256Hex
		);
		const parcel = {
			document,
			link: addressOf(await encode.fragmentOf(encode.shorten(document, catalogue))),
			wholeLink: addressOf(await encode.fragmentOf(document)),
			file: await encode.fileOf(document),
			fileName: encode.fileNameOf(document)
		};
		if (packing !== this.#packing) return;
		this.#own = carriedBy(board, journal, shown).entries;
		this.#parcel = parcel;
	}
}

/** A field can hold half a character when a text is cut; a seal can't. */
function wholeCharacters(text: string): string {
	return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

function addressOf(fragment: string): string {
	return new URL(`${resolve('/snapshots')}#${fragment}`, location.href).href;
}
