/** Beside what a snapshot has from its maker’s journal and not from the catalogue. */
export const MAKERS_OWN = 'maker’s own';
