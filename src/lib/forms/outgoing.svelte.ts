import type { Board, PredictionState } from '../domain/board';
import type { PageMaker } from '../state/page-maker';
import type { Parcel } from '../state/sharing.svelte';

/** A form that takes a moment to make: not made yet, made, or why it can't be had here. */
export type Made = Blob | 'no network' | 'no pictures' | undefined;

interface MadeForms {
	readonly page: Made;
	readonly picture: Made;
}

/** A parcel in the forms that are more than its document: a page, and a picture. */
export class Outgoing {
	#page: Made = $state.raw();
	#picture: Made = $state.raw();
	#maker: Promise<PageMaker | undefined> | undefined;
	#making: { readonly parcel: Parcel; readonly made: Promise<MadeForms> } | undefined;

	get page(): Made {
		return this.#page;
	}

	get picture(): Made {
		return this.#picture;
	}

	/** Makes both of a parcel, once; of several parcels at once, the last one is shown, and nothing of the others. */
	make(parcel: Parcel, board: Board, states: readonly PredictionState[]): Promise<MadeForms> {
		if (this.#making?.parcel === parcel) return this.#making.made;
		[this.#page, this.#picture] = [undefined, undefined];
		const made = this.#make(parcel, board, states);
		this.#making = { parcel, made };
		return made;
	}

	async #make(
		parcel: Parcel,
		board: Board,
		states: readonly PredictionState[]
	): Promise<MadeForms> {
		const named = (ending: string) => parcel.fileName.replace(/\.hindcast\.json$/, ending);
		const [html, png] = await Promise.all([this.#pageOf(parcel, board), pictureOf(parcel, states)]);
		const page = html ? new File([html], named('.html'), { type: 'text/html' }) : 'no network';
		const picture = png ? new File([png], named('.png'), { type: 'image/png' }) : 'no pictures';
		if (this.#making?.parcel === parcel) {
			[this.#page, this.#picture] = [page, picture];
			// What could not be fetched may come the next time.
			if (page === 'no network') this.#making = undefined;
		}
		return { page, picture };
	}

	async #pageOf({ document }: Parcel, board: Board): Promise<string | undefined> {
		this.#maker ??= import('../state/page-maker')
			.then(({ fetchPageMaker }) => fetchPageMaker())
			.then((maker) => (maker.ok ? maker.value : undefined));
		const maker = await this.#maker;
		// What could not be fetched may come the next time.
		if (!maker) this.#maker = undefined;
		return maker?.(document, board);
	}
}

/** None where a browser gives no picture of a drawing, as some do to keep from being told apart. */
async function pictureOf(
	{ document }: Parcel,
	states: readonly PredictionState[]
): Promise<Blob | undefined> {
	const { title, asOf, digest } = document;
	const { cardPicture } = await import('../components/snapshot/card-picture');
	try {
		return await cardPicture({ title, asOf, digest, states });
	} catch (problem) {
		if (problem instanceof DOMException) return undefined;
		throw problem;
	}
}
