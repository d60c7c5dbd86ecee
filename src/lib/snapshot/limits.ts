/** Past this many characters a link is likely to be cut on its way, and the file is offered instead. */
export const LONGEST_LINK = 32_000;

/** No snapshot is larger than this, in bytes of JSON; nothing past it is read, nor made by inflating. */
export const MOST_BYTES = 5_000_000;

/** Levels of mappings and lists within each other; far more than anything we write. */
export const DEEPEST = 40;
