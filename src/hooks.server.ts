import type { Handle } from '@sveltejs/kit';
import { replay } from '$lib/domain/replay';
import { claimReviewOf, jsonForScript } from '$lib/formats/claim-review';
import { explanationWords } from '$lib/text/review-words';
import { verdictWords } from '$lib/text/verdict-words';
import { origin } from './routes/site-origin';
import catalogue from 'virtual:catalogue';

const board = replay(catalogue, [], catalogue.knownTo);

/** A decided prediction's page carries its verdict for machines. Written into the prerendered page only. */
export const handle: Handle = ({ event, resolve }) => {
	if (event.route.id !== '/predictions/[id]') return resolve(event);
	const state = board.byPrediction.get(event.params.id ?? '');
	const { pathname } = event.url;
	const review =
		state &&
		claimReviewOf(state, catalogue, {
			url: origin + pathname,
			site: origin + pathname.slice(0, pathname.lastIndexOf('/predictions/') + 1),
			verdict: verdictWords(state.verdict),
			explanation: explanationWords(state)
		});
	if (!review) return resolve(event);
	// A data block: not a script to the browser, so that the content-security policy has no say in it.
	const block = `<script type="application/ld+json">${jsonForScript(review)}</script>`;
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('</head>', () => `${block}</head>`)
	});
};
