import type { Board, PredictionState } from '../domain/board';
import type { PageMaker } from '../state/page-maker';
import type { Parcel } from '../state/sharing.svelte';

/** A form that takes a moment to make: not made yet, made, or why it can't be had here. */
export type Made = Blob | 'no network' | 'no pictures' | undefined;

/** A parcel in the forms that are more than its document: a page, and a picture. */
export class Outgoing {
	#page: Made = $state.raw();
	#picture: Made = $state.raw();
	#maker: Promise<PageMaker | undefined> | undefined;
	#latest: Parcel | undefined;

	get page(): Made {
		return this.#page;
	}

	get picture(): Made {
		return this.#picture;
	}

	/** Makes both anew; of several parcels at once, the last one counts. What was made of another is let go. */
	async make(parcel: Parcel, board: Board, states: readonly PredictionState[]): Promise<void> {
		if (this.#latest !== parcel) [this.#page, this.#picture] = [undefined, undefined];
		this.#latest = parcel;
		const named = (ending: string) => parcel.fileName.replace(/\.hindcast\.json$/, ending);
		const [page, picture] = await Promise.all([
			this.#pageOf(parcel, board),
			pictureOf(parcel, states)
		]);
		if (this.#latest !== parcel) return;
		this.#page = page ? new File([page], named('.html'), { type: 'text/html' }) : 'no network';
		this.#picture = picture
			? new File([picture], named('.png'), { type: 'image/png' })
			: 'no pictures';
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
