/** What the browser says of its storage; a field is missing where it does not say. */
export interface StorageState {
	/** Whether the browser has agreed not to clear it by itself. */
	readonly persisted?: boolean;
	/** Bytes in use and bytes there may be, of everything this site keeps: an estimate. */
	readonly usage?: number;
	readonly quota?: number;
}

/** How storage is asked about; handed in, so that a browser without it can be tested. */
export type StorageKeeper = Partial<Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>>;

/** The browser's; none outside a secure context. */
export function browserStorage(): StorageKeeper | undefined {
	return typeof navigator === 'undefined'
		? undefined
		: (navigator.storage as StorageManager | undefined);
}

export async function storageState(keeper = browserStorage()): Promise<StorageState> {
	const persisted = await answerOf(() => keeper?.persisted?.());
	const estimate = await answerOf(() => keeper?.estimate?.());
	return {
		...(persisted !== undefined && { persisted }),
		...(estimate?.usage !== undefined && { usage: estimate.usage }),
		...(estimate?.quota !== undefined && { quota: estimate.quota })
	};
}

/**
 * Asks the browser to keep the storage; some ask the reader first, so never wait for the answer before
 * writing. Whether it agreed; undefined where it can't be asked.
 */
export function requestPersistence(keeper = browserStorage()): Promise<boolean | undefined> {
	return answerOf(() => keeper?.persist?.());
}

/** Private windows refuse the question itself; that is an answer too. */
async function answerOf<Answer>(
	question: () => Promise<Answer> | undefined
): Promise<Answer | undefined> {
	try {
		return await question();
	} catch (cause) {
		if (cause instanceof DOMException || cause instanceof TypeError) return undefined;
		throw cause;
	}
}
