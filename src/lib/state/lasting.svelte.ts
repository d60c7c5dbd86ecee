import { untrack } from 'svelte';

let going = $state(0);

/** Whether something that was called for is still on its way: the frame says so once that takes a while. */
export function isGoing(): boolean {
	return going > 0;
}

/** What is on its way until it has come, or failed. */
export async function lasting<Value>(work: Promise<Value>): Promise<Value> {
	// Effects call for things, and must not run again for it.
	untrack(() => (going += 1));
	try {
		return await work;
	} finally {
		going -= 1;
	}
}
