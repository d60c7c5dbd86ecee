import { err, ok } from '../domain/result';
import { isSameValue } from '../domain/same-value';
import { drafts } from '../state/drafts';
import type { Way } from '../state/undoable.svelte';

/** Leaves a draft that was discarded where its form finds it when it is opened again. */
export function leftAgain(name: string, draft: object): Way {
	return async () => {
		const place = await drafts.take(name, 'blank');
		place.keep(draft);
		place.leave();
		return ok(discardedAgain(name, draft));
	};
}

function discardedAgain(name: string, draft: object): Way {
	return async () => {
		const place = await drafts.take(name);
		const isThere = isSameValue(place.read(), draft);
		if (isThere) place.drop();
		place.leave();
		return isThere ? ok(leftAgain(name, draft)) : err({ code: 'undo/changed' });
	};
}
