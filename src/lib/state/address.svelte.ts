import { resolve } from '$app/paths';
import { createContext } from 'svelte';
import { askedIn, dayIn, queryOf, withDay } from './address-query';
import type { Workspace } from './workspace.svelte';

type Path = `/${string}`;

/**
 * The page's address: where links lead, the filters of the page, the day looked from. Links keep the day
 * while it is not today. Nothing of the address is known while a page is prerendered or comes alive.
 */
export class Address {
	#search = $state('');
	readonly #workspace: Workspace;
	readonly #asked = $derived(askedIn(this.#search));

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
	}

	/** What stands in the address under this name, if anything. */
	get(name: string): string | undefined {
		return this.#asked[name];
	}

	/** Takes over the query of an address that the page has arrived at. */
	arriveAt(search: string): void {
		this.#search = search;
		this.#workspace.lookFrom(dayIn(search));
	}

	/** The address of a page of ours, with the day looked from and what else is asked of it. */
	to(path: Path, asked: Readonly<Record<string, string | undefined>> = {}): string {
		const [before, fragment] = path.split('#') as [string, string | undefined];
		const day = this.#workspace.replayed;
		// Paths of catalogue pages hold ids, which the types of routes can't know.
		const page = resolve(before as '/');
		return page + queryOf(asked, day) + (fragment === undefined ? '' : `#${fragment}`);
	}

	/** The same, keeping what is asked now but for what is changed here; an empty one is taken away. */
	here(path: Path, changed: Readonly<Record<string, string | undefined>>): string {
		return this.to(path, { ...this.#asked, ...changed });
	}

	/** The query of the page that one is on, with this changed: a link that goes nowhere else. */
	query(changed: Readonly<Record<string, string | undefined>>): string {
		const day = this.#workspace.replayed;
		return queryOf({ ...this.#asked, ...changed }, day);
	}

	prediction(id: string, fragment?: string): string {
		return this.to(`/predictions/${id}${fragment === undefined ? '' : `#${fragment}`}`);
	}

	scenario(id: string): string {
		return this.to(`/scenarios/${id}`);
	}

	figure(id: string): string {
		return this.to(`/figures/${id}`);
	}

	/** An address in full, with the day looked from even where that is today: to be opened on a later one. */
	dated(address: string): string {
		return withDay(address, this.#workspace.asOf, location.href);
	}

	article(id: string): string {
		return this.to(`/articles/${id}`);
	}
}

/** The address of the page, set by the root layout. */
export const [getAddress, setAddress] = createContext<Address>();
