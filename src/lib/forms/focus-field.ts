const CONTROLS = 'input, select, textarea';

/** Moves the focus to the first field of a form that matches; in a group of choices, to the one taken. */
export function focusField(
	form: HTMLElement | undefined,
	matching = `[role="radiogroup"], ${CONTROLS}`
): void {
	const found = form?.querySelector<HTMLElement>(matching);
	const control = found?.matches(`${CONTROLS}, button`)
		? found
		: (found?.querySelector<HTMLElement>('input:checked') ??
			found?.querySelector<HTMLElement>(CONTROLS));
	control?.focus();
}
