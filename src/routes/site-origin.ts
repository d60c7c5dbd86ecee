/**
 * Where the site will stand, `ORIGIN=https://example.org npm run build`: search engines, calendars and feed
 * readers want addresses in full. Without it a path stands there, which JSON-LD and Atom read against their
 * own address. At build time only.
 */
export const origin = process.env.ORIGIN === undefined ? '' : new URL(process.env.ORIGIN).origin;
