import * as v from 'valibot';
import {
	HEDGE_FILTERS,
	KINDS,
	OUTCOME_FILTERS,
	STRENGTH_FILTERS
} from '../domain/prediction-filter';
import { STATUS_FILTERS } from '../domain/status-filter';
import { isLinked } from '../formats/linked-entry';
import { catalogueShape } from '../formats/shapes-catalogue';
import { entryShape } from '../formats/shapes-entry';
import {
	dayShape,
	digestShape,
	idShape,
	instantShape,
	keys,
	lineShape,
	proseShape,
	titleShape
} from '../formats/shapes-scalars';
import { FORMAT, VERSION } from './document';

const filterShape = keys({
	status: v.exactOptional(v.picklist(STATUS_FILTERS)),
	kind: v.exactOptional(v.picklist(KINDS)),
	scenario: v.exactOptional(idShape),
	article: v.exactOptional(idShape),
	forecaster: v.exactOptional(idShape),
	words: v.exactOptional(lineShape),
	hedge: v.exactOptional(v.picklist(HEDGE_FILTERS)),
	tag: v.exactOptional(idShape),
	window: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year'))),
	strength: v.exactOptional(v.picklist(STRENGTH_FILTERS)),
	outcome: v.exactOptional(v.picklist(OUTCOME_FILTERS)),
	among: v.exactOptional(v.array(idShape))
});

const journalShape = keys({
	entries: v.array(
		v.pipe(
			entryShape,
			v.guard(isLinked, () => 'an entry with its place in a chain'),
			v.check(({ type }) => type !== 'secret', 'an entry that may leave its journal')
		)
	),
	chains: v.array(
		keys({
			chain: idShape,
			length: v.pipe(v.number(), v.safeInteger('a whole number'), v.minValue(1, 'a number from 1')),
			digest: digestShape
		})
	)
});

const envelope = {
	format: v.literal(FORMAT),
	version: v.literal(VERSION),
	title: titleShape,
	note: v.exactOptional(proseShape),
	bestBefore: v.exactOptional(dayShape),
	asOf: dayShape,
	madeAt: instantShape,
	filter: filterShape,
	journal: journalShape,
	digest: digestShape
};

/** The shipped side has no chain: an entry that claimed a place in one would pass for the maker's own. */
const carriedCatalogueShape = keys({
	...catalogueShape.entries,
	digest: digestShape,
	entries: v.array(
		v.pipe(
			entryShape,
			v.check(({ link }) => link === undefined, 'an entry of the catalogue, without a chain')
		)
	)
});

export const documentShape = keys({
	...envelope,
	predictions: v.array(idShape),
	catalogue: carriedCatalogueShape
});

export const shortShape = keys({
	...envelope,
	predictions: v.exactOptional(v.array(idShape)),
	catalogue: keys({ digest: digestShape })
});
