import type { Board } from '$lib/domain/board';
import { plainLetters, type Findable } from '$lib/domain/fuzzy-search';
import type { SavedView } from '$lib/domain/saved-view';
import { forecasterOf } from '$lib/domain/track-record';
import type { Address } from '$lib/state/address.svelte';
import { PAGES } from '../pages';

/** Something that the palette leads to, or does. */
export interface Thing extends Findable {
	readonly key: string;
	readonly name: string;
	/** What it is: "Claim", "Figure". */
	readonly sort: string;
	readonly href?: string;
	readonly act?: () => void;
}

/** Something the palette does. */
export interface Deed {
	readonly name: string;
	readonly act: () => void;
}

/** All that can be found: pages, deeds and views first, as they are few, then stories, figures, articles, who said it, claims. */
export function thingsOn(
	board: Board,
	address: Address,
	deeds: readonly Deed[],
	views: readonly SavedView[]
): Thing[] {
	const { scenarios, articles, figures } = board.catalogue;
	const forecasters = [
		...new Set(board.predictions.map(({ prediction }) => prediction.forecaster))
	];
	const thing = (sort: string, name: string, to: Pick<Thing, 'href' | 'act'>): Thing => ({
		key: `${sort} ${to.href ?? name}`,
		sort,
		name,
		letters: plainLetters(`${name} ${sort}`),
		...to
	});
	const pages = [
		...PAGES,
		{ label: 'Inbox', path: '/inbox' as const },
		{ label: 'Compare two boards', path: '/compare' as const },
		{ label: 'How each number is computed', path: '/methods' as const }
	];
	return [
		...pages.map(({ label, path }) => thing('Page', label, { href: address.to(path) })),
		// What was done twice can be undone twice: two actions of one name.
		...deeds.map(({ name, act }, index) => ({
			...thing('Action', name, { act }),
			key: `Action ${index}`
		})),
		...views.map(({ id, name, asked }) => ({
			...thing('Saved view', name, { href: address.to('/predictions', asked) }),
			key: `view ${id}`
		})),
		...scenarios.map(({ id, title }) => thing('Scenario', title, { href: address.scenario(id) })),
		...figures.map(({ id, title }) => thing('Figure', title, { href: address.figure(id) })),
		...articles.map(({ id, shortName, title }) =>
			thing('Article', `${shortName}: ${title}`, { href: address.article(id) })
		),
		...forecasters.map((id) =>
			thing('Forecaster', forecasterOf(board, id).name, {
				href: address.to('/predictions', { forecaster: id })
			})
		),
		...board.predictions.map(({ prediction }) =>
			thing('Claim', prediction.title, { href: address.prediction(prediction.id) })
		)
	];
}
