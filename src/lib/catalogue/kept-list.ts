/** The file, beside the catalogues that a site keeps, that lists their digests, a line each. */
export const KEPT_LIST = 'kept.txt';
