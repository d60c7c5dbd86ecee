import type { IconName } from '$lib/components/shared/Icon.svelte';
import type { Board, PredictionState } from '$lib/domain/board';
import { compareText, firstDay, isPartialDay, lastDay, type Day } from '$lib/domain/day';
import { plainLetters, type Findable } from '$lib/domain/fuzzy-search';
import { groupBy } from '$lib/domain/group-by';
import type { SavedView } from '$lib/domain/saved-view';
import { forecasterOf, trackRecordsOf } from '$lib/domain/track-record';
import type { Verdict } from '$lib/domain/verdict';
import type { Address } from '$lib/state/address.svelte';
import { longDay } from '$lib/text/day-words';
import {
	LOOKS_FROM,
	newPredictionWords,
	searchWords,
	settledOfWords,
	type FoundSort
} from '$lib/text/palette-words';
import { verdictWords } from '$lib/text/verdict-words';
import { PAGES } from '../pages';

/** Something that the palette leads to, or does. */
export interface Thing extends Findable {
	readonly key: string;
	readonly sort: FoundSort;
	readonly name: string;
	/** What is told of it at the end of its row: who said it, how many claims it has. */
	readonly about?: string;
	readonly verdict?: Verdict;
	/** The sign at the beginning of its row, where its sort has none. */
	readonly icon?: IconName;
	/** The keys that choose it from anywhere in the list. */
	readonly keys?: readonly string[];
	readonly href?: string;
	readonly act?: () => void;
}

/** Something the palette does. */
export interface Deed {
	readonly name: string;
	readonly icon?: IconName;
	readonly act: () => void;
}

type Told = Omit<Thing, 'letters' | 'key' | 'sort' | 'name'> & { readonly key?: string };

function thing(sort: FoundSort, name: string, { key, ...told }: Told): Thing {
	return {
		key: `${sort} ${key ?? told.href ?? name}`,
		sort,
		name,
		letters: plainLetters(`${name} ${told.about ?? ''}`),
		...told
	};
}

/** All that can be found on a board: what is few first, claims last. */
export function thingsOn(
	board: Board,
	address: Address,
	deeds: readonly Deed[],
	views: readonly SavedView[],
	lookFrom: (day: Day) => void
): readonly Thing[] {
	const { scenarios, articles } = board.catalogue;
	const records = trackRecordsOf(board);
	const told = groupBy(board.predictions, ({ scenario }) => scenario);
	const pages = [
		...PAGES,
		{ label: 'Compare two boards', path: '/compare' as const },
		{ label: 'How each number is computed', path: '/methods' as const }
	];
	return [
		...views.map(({ id, name, asked }) =>
			thing('view', name, { key: id, href: address.to('/predictions', asked) })
		),
		// What was done twice can be undone twice: two of one name.
		...deeds.map(({ name, ...does }, index) => thing('deed', name, { key: `${index}`, ...does })),
		...pages.map(({ label, path }) => thing('page', label, { href: address.to(path) })),
		...scenarios.map(({ id, title }) =>
			thing('scenario', title, {
				href: address.scenario(id),
				about: settledOfWords(told.get(id) ?? [])
			})
		),
		...board.figures.map(({ figure: { id, title, publisher } }) =>
			thing('figure', title, { href: address.figure(id), about: publisher })
		),
		...articles.map(({ id, shortName, title }) =>
			thing('article', title, { href: address.article(id), about: shortName })
		),
		...records.map(({ forecaster: { id, name }, claims }) =>
			thing('forecaster', name, {
				href: address.to('/predictions', { forecaster: id }),
				about: settledOfWords(claims)
			})
		),
		...daysOn(board).map(({ day, text }) => dayThing(day, `${longDay(day)}: ${text}`, lookFrom)),
		...claimThings(board, board.predictions, address)
	];
}

function claimThings(
	board: Board,
	states: readonly PredictionState[],
	address: Address
): readonly Thing[] {
	return states.map(({ prediction: { id, title, forecaster }, verdict }) =>
		thing('claim', title, {
			href: address.prediction(id),
			about: `${forecasterOf(board, forecaster).name} · ${verdictWords(verdict)}`,
			verdict
		})
	);
}

/** Claims that a board does not know yet. */
export function claimsAfter(board: Board, today: Board, address: Address): readonly Thing[] {
	const later = today.predictions.filter(
		({ prediction }) => !board.byPrediction.has(prediction.id)
	);
	return claimThings(today, later, address);
}

/** The day that is typed, as 2023-03 or 2023-03-20, to look from its end; none where that is no day yet. */
export function typedDay(
	typed: string,
	today: Day,
	lookFrom: (day: Day) => void
): Thing | undefined {
	if (!isPartialDay(typed) || firstDay(typed) > today) return undefined;
	const day = lastDay(typed) < today ? lastDay(typed) : today;
	return dayThing(day, longDay(day), lookFrom);
}

function dayThing(day: Day, name: string, lookFrom: (day: Day) => void): Thing {
	const told = thing('day', name, { about: LOOKS_FROM, icon: 'clock', act: () => lookFrom(day) });
	return { ...told, letters: `${told.letters} ${day}` };
}

/** What can be done with the words typed: find them in the claims, or make a prediction of them. */
export function doneWithWords(
	words: string,
	address: Address,
	predict: ((words: string) => void) | undefined
): readonly Thing[] {
	const search = thing('deed', searchWords(words), {
		href: address.to('/predictions', { q: words }),
		icon: 'search',
		keys: ['⇧', '↵']
	});
	const make = thing('deed', newPredictionWords(words), {
		act: () => predict?.(words),
		icon: 'plus',
		keys: ['Ctrl', '↵']
	});
	return predict ? [search, make] : [search];
}

interface ToldDay {
	readonly day: Day;
	readonly text: string;
}

/** Days that its stories and figures turn on, as far as the board knows and reaches back, the latest first. */
function daysOn({ asOf, catalogue, figures, predictions }: Board): readonly ToldDay[] {
	const days = [
		...catalogue.scenarios.flatMap(({ event, title }) =>
			event ? [{ day: event.from, text: title }] : []
		),
		...figures.flatMap(({ milestones }) =>
			milestones.map(({ knownOn, text }) => ({ day: lastDay(knownOn), text }))
		)
	];
	const once = new Map(days.map((told) => [`${told.day} ${told.text}`, told]));
	const isReached = (day: Day) => predictions.some(({ prediction }) => prediction.saidOn <= day);
	return [...once.values()]
		.filter(({ day }) => day <= asOf && isReached(day))
		.sort((left, right) => compareText(right.day, left.day));
}
