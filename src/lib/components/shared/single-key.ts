/**
 * The single key that an event means, or none while somebody types, a dialog is open or a modifier is
 * held: then it belongs to the field, the dialog or the browser.
 */
export function singleKey(event: KeyboardEvent): string | undefined {
	return event.ctrlKey || event.metaKey || event.altKey ? undefined : freeKey(event);
}

/** The letter that is pressed with Ctrl, or with ⌘, where the same holds. */
export function commandKey(event: KeyboardEvent): string | undefined {
	const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
	return isCommand ? freeKey(event)?.toLowerCase() : undefined;
}

let coming = 0;

/** While what the reader called for is on its way, keys are meant for that and not for the page. */
export async function holdKeys<Called>(called: Promise<Called>): Promise<Called> {
	coming += 1;
	try {
		return await called;
	} finally {
		coming -= 1;
	}
}

/** A radio takes the arrows and the space only, a slider the arrows. */
const TYPED_INTO =
	'input:not([type="range"], [type="radio"]), select, textarea, [contenteditable], dialog';

function freeKey(event: KeyboardEvent): string | undefined {
	if (event.defaultPrevented || coming > 0) return undefined;
	const target = event.target instanceof Element ? event.target : undefined;
	if (target?.closest(TYPED_INTO)) return undefined;
	return document.querySelector('dialog:modal') === null ? event.key : undefined;
}
