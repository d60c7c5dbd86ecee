/**
 * What the keyboard goes on from once the row of a control is gone: the same control of the next row, or of the
 * one before, or the heading of the section where it was the only one.
 */
export function besideRow(control: HTMLElement): HTMLElement | undefined {
	const row = control.closest('tr');
	const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
	const place = row ? buttonsIn(row).indexOf(control) : -1;
	const same = neighbour ? buttonsIn(neighbour)[place] : undefined;
	if (same) return same;
	const heading = control.closest('section')?.querySelector('h2') ?? undefined;
	// A heading takes focus from a script only.
	heading?.setAttribute('tabindex', '-1');
	return heading;
}

function buttonsIn(row: Element): HTMLElement[] {
	return [...row.querySelectorAll<HTMLElement>('button')];
}
