import type { Board, PredictionState } from '$lib/domain/board';
import { part } from '$lib/state/part.svelte';
import { saveFile } from '$lib/state/save-file';
import type { KeptSnooze } from '$lib/domain/triage';
import { inOneOrder } from '$lib/text/one-order';
import { instantNow } from '$lib/time/today';

export interface CalendarOrder {
	readonly board: Board;
	/** The claims whose days are wanted. */
	readonly states: readonly PredictionState[];
	readonly snoozes?: readonly KeptSnooze[];
	/** What the calendar shall be called, and what of it goes into the file's name. */
	readonly name: string;
	readonly slug: string;
	/** The path of a prediction's page. */
	readonly hrefOf: (prediction: string) => string;
}

/** Hands the reader a calendar of claims; its links lead back to the site as it stands here. */
export async function saveCalendar(order: CalendarOrder): Promise<void> {
	const parts = await part(() =>
		Promise.all([import('$lib/formats/calendar'), import('$lib/text/calendar-words')])
	);
	// The frame tells that a part is missing.
	if (!parts.ok) return;
	const [{ calendarText }, { claimEvents, snoozeEvents }] = parts.value;
	const { board, states, snoozes = [], name, slug, hrefOf } = order;
	const linkOf = (id: string) => new URL(hrefOf(id), location.href).href;
	// An event that says the same must be the same as the one that it replaces.
	const events = inOneOrder(() => [
		...claimEvents(states, board, linkOf),
		...snoozeEvents(snoozes, board, linkOf)
	]);
	const text = calendarText({
		name: `Hindcast: ${name}`,
		description: 'When claims open and close, and when those put aside come back.',
		made: instantNow(),
		events
	});
	saveFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `hindcast-${slug}.ics`);
}
