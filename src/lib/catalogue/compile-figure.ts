import type { Instant, ObservationEntry } from '../domain/entry';
import type { FigureInFile } from './format';
import { uniqueIds } from './unique-ids';

/** The observations of a figure as dated entries. */
export function compileFigure(
	{ id: figure, publisher: decides, observations = [] }: FigureInFile,
	recordedAt: Instant
): ObservationEntry[] {
	const idFor = uniqueIds();
	return observations.map((observation) => {
		const { period, value, published, source, publisher = decides, print = 'first' } = observation;
		const { qualifier, formula, note } = observation;
		return {
			type: 'observation',
			id: idFor(`${figure}/${period}/${print}/${slugOf(publisher)}`),
			knownOn: published,
			recordedAt,
			figure,
			period,
			value,
			...(qualifier !== undefined && { qualifier }),
			publisher,
			print,
			...(formula !== undefined && { formula }),
			citation: { source },
			...(note !== undefined && { note })
		};
	});
}

/** A publisher's name as part of an id; letters of any script stay. */
function slugOf(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}
