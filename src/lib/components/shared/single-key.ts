/**
 * The single key that an event means, or none while somebody types, a dialog is open or a modifier is
 * held: then it belongs to the field, the dialog or the browser.
 */
export function singleKey(event: KeyboardEvent): string | undefined {
	if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return undefined;
	const target = event.target instanceof Element ? event.target : undefined;
	if (target?.closest('input:not([type="range"]), select, textarea, [contenteditable], dialog')) {
		return undefined;
	}
	return document.querySelector('dialog:modal') === null ? event.key : undefined;
}
