import * as v from 'valibot';
import {
	basisShape,
	confidenceShape,
	dayShape,
	finiteShape,
	keys
} from '../formats/shapes-scalars';
import {
	hedgePhrase,
	line,
	paragraphs,
	partialDay,
	period,
	prose,
	slug,
	sourceId,
	title
} from './format-scalars';

/** One prediction as a scenario's file holds it; `scenarios/README.md` is its page of words. */

const options = v.pipe(v.array(slug), v.minLength(1, 'at least one option'));

const said = keys({ on: partialDay, basis: basisShape, note: v.exactOptional(prose) });

const hedge = keys({
	phrase: hedgePhrase,
	leaning: v.picklist(['expects', 'expects not', 'leaves open']),
	confidence: confidenceShape,
	terms: v.exactOptional(
		keys({
			'icd-203': v.exactOptional(line),
			kent: v.exactOptional(line),
			ipcc: v.exactOptional(line),
			phia: v.exactOptional(line)
		}),
		{}
	)
});

const window = keys({
	opens: partialDay,
	closes: v.exactOptional(partialDay),
	basis: basisShape,
	note: v.exactOptional(prose)
});

const held = v.picklist(['came true', 'did not']);

const criteria = keys({
	cameTrueIf: prose,
	decidedBy: prose,
	partlyIf: v.exactOptional(prose),
	partlyCounts: v.exactOptional(held),
	finePrint: v.exactOptional(prose),
	figure: v.exactOptional(slug)
});

const target = keys({
	figure: v.exactOptional(slug),
	operator: v.picklist(['at least', 'above', 'at most', 'below', 'about', 'exactly']),
	value: finiteShape,
	tolerance: v.exactOptional(v.pipe(finiteShape, v.minValue(0, 'a number not below 0'))),
	unit: line,
	period: v.exactOptional(period),
	publisher: v.exactOptional(line),
	print: v.exactOptional(v.picklist(['first', 'latest']))
});

const condition = keys({
	text: prose,
	prediction: v.exactOptional(slug),
	holds: v.exactOptional(
		v.union([held, keys({ options })], 'came true, did not, or { options: […] }')
	)
});

const notScorable = keys({
	missing: v.pipe(
		v.array(v.picklist(['measure', 'threshold', 'deadline', 'actor', 'source', 'claim'])),
		v.minLength(1, 'at least one missing piece')
	),
	why: prose,
	proxy: v.exactOptional(
		keys({ text: prose, figure: v.exactOptional(slug), prediction: v.exactOptional(slug) })
	)
});

const related = keys({
	prediction: slug,
	as: v.picklist([
		'repeats',
		'precedes',
		'follows',
		'part of',
		'rival of',
		'same figure',
		'compare'
	])
});

const evidence = keys({
	source: sourceId,
	says: prose,
	bearing: v.picklist(['supports', 'contradicts', 'neutral']),
	known: v.exactOptional(partialDay)
});

const search = keys({ on: dayShape, where: prose, says: prose });

const OUTCOME = 'yes, no, an option, a day, not by the close, or { value, unit }';
const outcome = v.union(
	[
		keys({
			value: finiteShape,
			unit: line,
			bound: v.exactOptional(v.picklist(['at least', 'at most', 'about']))
		}),
		v.pipe(
			v.union([v.string(), v.number()], OUTCOME),
			v.transform((value) => String(value))
		)
	],
	OUTCOME
);

const resolution = keys({
	outcome: v.exactOptional(outcome),
	annulled: v.exactOptional(prose),
	ambiguous: v.exactOptional(prose),
	partly: v.exactOptional(keys({ held: prose, failed: prose })),
	known: partialDay,
	happened: v.exactOptional(partialDay),
	strength: v.picklist(['strong', 'moderate', 'weak', 'none found']),
	searched: v.exactOptional(keys({ on: dayShape, where: prose })),
	evidence: v.exactOptional(v.array(sourceId)),
	note: v.exactOptional(prose),
	reason: v.exactOptional(prose)
});

export const predictionFormat = keys({
	id: slug,
	title,
	claim: prose,
	forecaster: slug,
	article: slug,
	paragraphs,
	said,
	hedge: v.exactOptional(hedge),
	window,
	ifNothingChanges: v.exactOptional(held),
	criteria: v.exactOptional(criteria),
	target: v.exactOptional(target),
	date: v.exactOptional(keys({ from: v.exactOptional(partialDay), to: partialDay })),
	options: v.exactOptional(
		v.pipe(v.array(keys({ id: slug, label: line })), v.minLength(2, 'at least two options'))
	),
	favoured: v.exactOptional(v.array(slug)),
	conditions: v.exactOptional(v.array(condition)),
	notScorable: v.exactOptional(notScorable),
	related: v.exactOptional(v.array(related)),
	tags: v.exactOptional(v.array(slug)),
	evidence: v.exactOptional(v.array(evidence)),
	searches: v.exactOptional(v.array(search)),
	resolutions: v.exactOptional(v.array(resolution))
});

export type PredictionInFile = v.InferOutput<typeof predictionFormat>;
export type ResolutionInFile = v.InferOutput<typeof resolution>;
export type ConditionInFile = v.InferOutput<typeof condition>;
