import { resolve } from '$app/paths';
import { digest as shippedDigest } from 'virtual:catalogue/digest';
import type { Board } from '../domain/board';
import { isDay } from '../domain/day';
import type { Entry, EntryType, Instant } from '../domain/entry';
import type { PredictionFilter } from '../domain/prediction-filter';
import { sha256Hex } from '../formats/digest';
import type { SnapshotDocument } from '../snapshot/document';
import type * as Encode from '../snapshot/encode';
import { LONGEST_LINK, MOST_BYTES } from '../snapshot/limits';
import type { OwnKey } from '../store/signatures';
import { part, type PartMissing } from './part.svelte';
import type { Preferences } from './preferences.svelte';
import type { Workspace } from './workspace.svelte';

/** How much of the reader's own goes along. */
export type Profile = 'nothing' | 'verdicts' | 'outcomes' | 'forecasts' | 'everything';

export const PROFILES: readonly Profile[] = [
	'nothing',
	'verdicts',
	'outcomes',
	'forecasts',
	'everything'
];

/** Seals go wherever anything goes; their secrets nowhere. */
const VERDICTS: readonly EntryType[] = [
	'prediction',
	'resolution',
	'observation',
	'seal',
	'retraction'
];
const LEAVING: Readonly<Record<Profile, readonly EntryType[]>> = {
	nothing: [],
	verdicts: VERDICTS,
	outcomes: [...VERDICTS, 'evidence'],
	forecasts: [...VERDICTS, 'evidence', 'forecast'],
	everything: [...VERDICTS, 'evidence', 'forecast', 'note']
};

/** What is public knowledge may leave; what the reader thinks of it, only when they say so. */
const UNLESS_CHOSEN: Profile = 'outcomes';

/** A snapshot ready to be sent, in each of its forms. */
export interface Parcel {
	readonly document: SnapshotDocument;
	/** Names the catalogue, which whoever opens it has or fetches. */
	readonly link: string;
	/** Whole in itself. */
	readonly wholeLink: string;
	readonly file: Blob;
	readonly fileName: string;
	/** Whether link and file open with a passphrase only. */
	readonly isLocked: boolean;
	/** The file without a lock, for this browser to keep. */
	readonly plainFile: Blob;
}

/** In which form a parcel goes. */
export type Form = 'link' | 'whole link' | 'file' | 'page' | 'picture' | 'text';

/** The forms that a passphrase can lock. */
export const LOCKABLE: readonly Form[] = ['link', 'whole link', 'file'];

/** The address sent in a form; none where it goes as something else. */
export function linkOf(parcel: Parcel, form: Form): string | undefined {
	if (form === 'link') return parcel.link;
	return form === 'whole link' ? parcel.wholeLink : undefined;
}

/** Whether a parcel can go in a form: a long link may be cut on its way, and nobody opens what is too large. */
export function canGo(parcel: Parcel, form: Form): boolean {
	if (parcel.plainFile.size > MOST_BYTES) return false;
	if (parcel.isLocked && !LOCKABLE.includes(form)) return false;
	return (linkOf(parcel, form)?.length ?? 0) <= LONGEST_LINK;
}

/** The form wished for, or the file where that can't go; none where nothing can. */
export function formOf(parcel: Parcel, wished: Form): Form | undefined {
	return [wished, 'file' as const].find((form) => canGo(parcel, form));
}

export { LONGEST_LINK, MOST_BYTES };

/** All that a parcel depends on and that can change while the board is being shared. */
interface Choices {
	readonly title: string;
	readonly note: string;
	readonly bestBefore: string;
	readonly passphrase: string;
	readonly profile: Profile;
	readonly signsWith: string | undefined;
	readonly board: Board;
}

interface Packing {
	readonly choices: Choices;
	readonly parcel: Promise<Parcel | undefined>;
}

/** A board on its way to being sent: what it is called, what goes along, and what comes of that. */
export class Sharing {
	readonly filter: PredictionFilter;
	readonly #workspace: Workspace;
	readonly #madeAt: Instant;
	readonly #preferences: Pick<Preferences, 'shareProfile'>;
	readonly #ownKey: () => OwnKey | undefined;
	#title = $state('');
	#note = $state('');
	#bestBefore = $state('');
	#passphrase = $state('');
	#cannotLock = $state(false);
	/** The key that the reader asked to sign with, which may have gone since. */
	#askedKey: string | undefined = $state();
	#profile: Profile = $state(UNLESS_CHOSEN);
	#parcel: Parcel | undefined = $state.raw();
	#problem: PartMissing | undefined = $state.raw();
	/** Own entries that bear on what is shown, whether they may leave or not. */
	#own: readonly Entry[] = $state.raw([]);
	/** What the parcel at hand was made of, or what it could not be locked with. */
	#packedOf: Choices | undefined = $state.raw();
	#packing: Packing | undefined;

	constructor(
		workspace: Workspace,
		preferences: Pick<Preferences, 'shareProfile'>,
		filter: PredictionFilter,
		madeAt: Instant,
		title: string,
		/** The reader's own key as it stands, in whatever tab it was made or deleted. */
		ownKey: () => OwnKey | undefined
	) {
		this.#ownKey = ownKey;
		this.#preferences = preferences;
		this.#profile = PROFILES.find((known) => known === preferences.shareProfile) ?? UNLESS_CHOSEN;
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

	/** As typed; it counts where it is a day. */
	get bestBefore(): string {
		return this.#bestBefore;
	}

	set bestBefore(day: string) {
		this.#bestBefore = day;
	}

	/** Empty: it goes unlocked. Never kept. */
	get passphrase(): string {
		return this.#passphrase;
	}

	set passphrase(passphrase: string) {
		this.#passphrase = passphrase;
	}

	/** Whether a passphrase was asked for that this page can't lock with. */
	get cannotLock(): boolean {
		return this.#cannotLock;
	}

	/** The reader's own key; none where there is none, or it was deleted. */
	get ownKey(): OwnKey | undefined {
		return this.#ownKey();
	}

	/**
	 * The key that it is signed with; none: it goes unsigned. Chosen anew each time, for a key can be known again,
	 * and chosen anew where another took its place.
	 */
	get signsWith(): OwnKey | undefined {
		const own = this.ownKey;
		return own?.key === this.#askedKey ? own : undefined;
	}

	set signsWith(key: OwnKey | undefined) {
		this.#askedKey = key?.key;
	}

	/** Whether it was to be signed with a key that is gone. */
	get hasLostKey(): boolean {
		return this.#askedKey !== undefined && this.signsWith === undefined;
	}

	/** Remembered for the next time. */
	get profile(): Profile {
		return this.#profile;
	}

	set profile(profile: Profile) {
		this.#profile = profile;
		this.#preferences.shareProfile = profile;
	}

	/** What would be sent; none until it is packed, and none signed with a key that is not to sign any more. */
	get parcel(): Parcel | undefined {
		const signedWith = this.#parcel?.document.signature?.key;
		const isToSign = signedWith === undefined || signedWith === this.signsWith?.key;
		return isToSign ? this.#parcel : undefined;
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

	/** Whether the parcel at hand is the one that the fields and the journal give as they stand. */
	get isCurrent(): boolean {
		const choices = this.#choices;
		return this.#packedOf !== undefined && isSame(this.#packedOf, choices);
	}

	get #choices(): Choices {
		return {
			title: this.#title,
			note: this.#note,
			bestBefore: this.#bestBefore,
			passphrase: this.#passphrase,
			profile: this.#profile,
			signsWith: this.signsWith?.key,
			board: this.#workspace.board
		};
	}

	/**
	 * The parcel of exactly what the fields say at this moment, whatever is typed while it is made; none where it
	 * can't be packed or locked. Of several being made, the last one is shown.
	 */
	pack(): Promise<Parcel | undefined> {
		const choices = this.#choices;
		if (this.#packing && isSame(this.#packing.choices, choices)) return this.#packing.parcel;
		const packing: Packing = {
			choices,
			parcel: this.#make(choices, () => this.#packing === packing)
		};
		this.#packing = packing;
		return packing.parcel;
	}

	async #make(choices: Choices, isLast: () => boolean): Promise<Parcel | undefined> {
		const { board, passphrase, profile } = choices;
		const { catalogue, ownEntries: journal, asOf } = this.#workspace;
		const leaving = LEAVING[profile];
		const note = wholeCharacters(choices.note).trim();
		const bestBefore = isDay(choices.bestBefore) ? choices.bestBefore : undefined;
		const title = wholeCharacters(choices.title).trim();
		const own = this.signsWith;
		const parts = await part(() =>
			Promise.all([
				import('../snapshot/make'),
				import('../snapshot/carried'),
				import('../snapshot/encode'),
				import('../snapshot/signature'),
				import('../domain/prediction-filter')
			])
		);
		if (isLast()) this.#problem = parts.ok ? undefined : parts.problem;
		if (!parts.ok) {
			// What could not be fetched may come the next time.
			if (isLast()) this.#packing = undefined;
			return undefined;
		}
		const [{ makeSnapshot }, { carriedBy }, encode, { signerWith }, { selectPredictions }] =
			parts.value;
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
				...(bestBefore !== undefined && { bestBefore }),
				madeAt: this.#madeAt,
				...(own && { signer: signerWith(own.key, own.privateKey) })
			},
			sha256Hex
		);
		const fragments = {
			short: await encode.fragmentOf(encode.shorten(document, catalogue)),
			whole: await encode.fragmentOf(document)
		};
		const plainFile = await encode.fileOf(document);
		const plain: Parcel = {
			document,
			link: addressOf(fragments.short),
			wholeLink: addressOf(fragments.whole),
			file: plainFile,
			fileName: encode.fileNameOf(document),
			isLocked: false,
			plainFile
		};
		const parcel = passphrase === '' ? plain : await locked(plain, fragments, passphrase, encode);
		if (isLast()) {
			// Nothing leaves unlocked that was to be locked.
			this.#cannotLock = parcel === undefined;
			this.#own = carriedBy(board, journal, shown).entries;
			this.#parcel = parcel;
			this.#packedOf = choices;
		}
		return parcel;
	}
}

function isSame(left: Choices, right: Choices): boolean {
	return (Object.keys(left) as (keyof Choices)[]).every((name) => left[name] === right[name]);
}

/** The same under a lock; none where the platform has no cipher. */
async function locked(
	plain: Parcel,
	{ short, whole }: { readonly short: string; readonly whole: string },
	passphrase: string,
	encode: typeof Encode
): Promise<Parcel | undefined> {
	const [shortBox, wholeBox] = await Promise.all([
		encode.lockedFragmentOf(short, passphrase),
		encode.lockedFragmentOf(whole, passphrase)
	]);
	if (shortBox === undefined || wholeBox === undefined) return undefined;
	const { file, name } = encode.lockedFileOf(wholeBox);
	return {
		...plain,
		link: addressOf(shortBox),
		wholeLink: addressOf(wholeBox),
		file,
		fileName: name,
		isLocked: true
	};
}

/** A field can hold half a character when a text is cut; a seal can't. */
function wholeCharacters(text: string): string {
	return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

function addressOf(fragment: string): string {
	return new URL(`${resolve('/snapshots')}#${fragment}`, location.href).href;
}
