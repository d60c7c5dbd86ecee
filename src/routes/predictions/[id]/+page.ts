import type { PageLoad } from './$types';

// Whether there is such a prediction only the board can tell: it may be in the reader's journal.
export const load: PageLoad = ({ params }) => ({ id: params.id });
