declare global {
	namespace App {
		interface PageState {
			/** What a new prediction begins with, where the page that makes one is called for it. */
			claim?: string;
		}
	}
}

export {};
