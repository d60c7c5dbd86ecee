import type { ProblemWords } from './problem-words';

/** A part of the site that is fetched when needed did not come. */
export const PART_MISSING: ProblemWords = {
	what: 'A part of this page could not be fetched.',
	then: 'You are offline, or a newer version took its place. Reload to go on; your journal stays as it is.'
};
