import { beforeAll } from 'vitest';
import { readCatalogue } from '../../src/lib/catalogue/read';
import { readFolder } from '../../src/lib/catalogue/read-folder';
import type { Catalogue } from '../../src/lib/domain/catalogue';
import type { Board, FigureState } from '../../src/lib/domain/board';
import type { Day } from '../../src/lib/domain/day';
import { replay } from '../../src/lib/domain/replay';

/*
 * The figures of the catalogue that ships, as they stood on a day.
 */

let catalogue: Catalogue;

beforeAll(async () => {
	const read = readCatalogue(await readFolder('scenarios'));
	if (!read.ok) throw new Error('the catalogue has problems');
	catalogue = read.value;
});

/** Read before the first test. */
export function shippedCatalogue(): Catalogue {
	return catalogue;
}

const boards = new Map<Day, Board>();

/** Replayed once a day: many tests look from the same one. */
export function boardOn(asOf: Day): Board {
	const board = boards.get(asOf) ?? replay(catalogue, [], asOf);
	boards.set(asOf, board);
	return board;
}

export function stateOf(id: string, asOf: Day): FigureState {
	const state = boardOn(asOf).byFigure.get(id);
	if (!state) throw new Error(`no figure ${id}`);
	return state;
}

/** A text with every space an ordinary one. */
export function plain(text: string): string {
	return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}
