import type { ProblemWords } from './problem-words';

/** Why a page can't be shown, by HTTP status; `offline` where the network is gone. */
export function pageProblemWords(status: number, offline: boolean): ProblemWords {
	if (offline) {
		return {
			what: 'You are offline, and this page was not kept.',
			then: 'The pages that you have opened before still work.'
		};
	}
	if (status === 404) {
		return {
			what: 'There is no such page.',
			then: 'The address may be mistyped, or the claim may have been renamed.'
		};
	}
	return {
		what: 'This page could not be shown.',
		then: 'Your journal is untouched. Reload the page; if it stays so, go back to the board.'
	};
}
