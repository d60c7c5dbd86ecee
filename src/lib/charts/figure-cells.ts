import type { FigureState } from '../domain/board';
import type { ObservationEntry } from '../domain/entry';

/** Every observation of a figure, a row each, in plain numbers and ISO days, for other programs. */
export function figureCells(state: FigureState, citationOf: (entry: ObservationEntry) => string) {
	const heads =
		'figure period value unit qualifier publisher print formula published source note from'.split(
			' '
		);
	const { figure, observations } = state;
	const rows = observations.map((entry) => [
		figure.id,
		entry.period,
		String(entry.value),
		figure.unit,
		entry.qualifier ?? '',
		entry.publisher,
		entry.print,
		entry.formula ?? '',
		entry.knownOn,
		citationOf(entry),
		entry.note ?? '',
		entry.link ? 'journal' : 'catalogue'
	]);
	return [heads, ...rows];
}
