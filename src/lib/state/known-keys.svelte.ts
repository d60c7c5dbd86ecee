import type { TrustedKey, OwnKey } from '../store/signatures';
import { ownKeyShelf, trustShelf } from './shelves';

/** The keys that this reader knows: their own, and those they trust. */
export class KnownKeys {
	readonly ownShelf = ownKeyShelf();
	readonly trustShelf = trustShelf();
	readonly #trusted: readonly TrustedKey[] = $derived(
		[...this.trustShelf.all].sort((left, right) => left.name.localeCompare(right.name, 'en'))
	);

	/** None where the reader has made none, or it has not been read yet. */
	get own(): OwnKey | undefined {
		return this.ownShelf.all[0];
	}

	/** By name. */
	get trusted(): readonly TrustedKey[] {
		return this.#trusted;
	}

	/** Whose a key is. */
	whoseIs(key: string): 'own' | TrustedKey | 'unknown' {
		if (this.own?.key === key) return 'own';
		return this.#trusted.find((known) => known.key === key) ?? 'unknown';
	}

	/** Follows both. Returns the way to stop. */
	follow(): () => void {
		const stops = [this.ownShelf.follow(), this.trustShelf.follow()];
		return () => stops.forEach((stop) => stop());
	}
}
