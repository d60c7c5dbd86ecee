declare module 'jsdom' {
	/** The little that tests use of it: reads HTML as a browser does, and runs none of its scripts. */
	export class JSDOM {
		constructor(html: string);
		readonly window: Window & typeof globalThis;
	}
}
