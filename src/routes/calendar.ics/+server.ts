import { base } from '$app/paths';
import { replay } from '$lib/domain/replay';
import { calendarText } from '$lib/formats/calendar';
import { claimEvents } from '$lib/text/calendar-words';
import catalogue from 'virtual:catalogue';
import { origin } from '../site-origin';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The catalogue's windows and closing days, to subscribe to: each build replaces what the one before said. */
export const GET: RequestHandler = () => {
	const board = replay(catalogue, [], catalogue.knownTo);
	const text = calendarText({
		name: 'Hindcast: all claims',
		description: 'When the claims of the catalogue open and close.',
		made: `${catalogue.knownTo}T00:00:00.000Z`,
		events: claimEvents(board.predictions, board, (id) =>
			origin === '' ? undefined : `${origin}${base}/predictions/${id}`
		)
	});
	return new Response(text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
