/** Moves the focus to the heading of a part of the page, or to the page's own where that part is not there. */
export function focusHeading(part: string): void {
	const within = document.getElementById(part) ?? document.getElementById('main');
	const heading = within?.querySelector<HTMLElement>('h1, h2');
	if (!heading) return;
	heading.tabIndex = -1;
	heading.focus();
}

/** Whether nothing has the focus: what had it, or was to get it back, is gone. */
export function isFocusLost(): boolean {
	return document.activeElement === null || document.activeElement === document.body;
}
