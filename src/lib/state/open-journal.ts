import { err } from '../domain/result';
import { part } from './part.svelte';
import type { OpenJournal } from './workspace.svelte';

/** The journal of this browser. Its code is fetched when it is wanted, which may fail as well. */
export const openBrowserJournal: OpenJournal = async (onBlocked) => {
	const store = await part(() => import('../store/open-journal'));
	if (!store.ok) return err({ code: 'store/not-fetched' });
	return store.value.openJournal({ ...store.value.BROWSER, onBlocked });
};
