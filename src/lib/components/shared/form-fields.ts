const CONTROLS = 'input, select, textarea';

/** Moves the focus to the first field of a form that matches; in a group of choices, to the one taken. */
export function focusField(
	form: HTMLElement | null | undefined,
	matching = `[role="radiogroup"], ${CONTROLS}`
): void {
	const found = form?.querySelector<HTMLElement>(matching);
	const control = found?.matches(`${CONTROLS}, button`)
		? found
		: (found?.querySelector<HTMLElement>('input:checked') ??
			found?.querySelector<HTMLElement>(CONTROLS));
	control?.focus();
}

/** What the fields of these names are called on screen, each once; a choice by its question. */
export function labelsIn(form: HTMLElement | undefined, names: readonly string[]): string[] {
	const labels = names.map((name) => {
		const control = form?.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"]`);
		const isChoice = control?.type === 'radio' || control?.type === 'checkbox';
		const label = isChoice
			? control?.closest('fieldset')?.querySelector('legend')?.firstChild
			: control?.labels?.[0];
		return (label?.textContent ?? '').trim().replace(/^\d+\. /, '') || name;
	});
	return [...new Set(labels)];
}
