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
import { fromBase64Url } from './bytes';
import { FORMAT, VERSIONS } from './document';
import { BYTES } from './signature';

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
	version: v.literal(VERSIONS.unsigned),
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

const carried = { predictions: v.array(idShape), catalogue: carriedCatalogueShape };
const named = {
	predictions: v.exactOptional(v.array(idShape)),
	catalogue: keys({ digest: digestShape })
};
const signed = {
	version: v.literal(VERSIONS.signed),
	signature: keys({
		key: bytesShape(BYTES.key, 'a public key of Ed25519'),
		value: bytesShape(BYTES.signature, 'a signature by Ed25519')
	})
};

const UNSIGNED = {
	full: keys({ ...envelope, ...carried }),
	short: keys({ ...envelope, ...named })
};
const SIGNED = {
	full: keys({ ...envelope, ...carried, ...signed }),
	short: keys({ ...envelope, ...named, ...signed })
};

/** The shapes of a document that says of itself that it has a version. */
export function shapesOf(version: unknown): typeof UNSIGNED | typeof SIGNED {
	return version === VERSIONS.signed ? SIGNED : UNSIGNED;
}

function bytesShape(length: number, what: string) {
	return v.pipe(
		v.string(),
		v.check(
			(text) => text.length <= 2 * length && fromBase64Url(text)?.length === length,
			`${what}: ${length} bytes in base64url`
		)
	);
}
