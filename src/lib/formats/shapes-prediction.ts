import * as v from 'valibot';
import { firstDay, lastDay } from '../domain/day';
import {
	basisShape,
	confidenceShape,
	finiteShape,
	idShape,
	keys,
	lineShape,
	linkShape,
	partialDayShape,
	periodShape,
	proseShape,
	titleShape
} from './shapes-scalars';

/** The domain's `Prediction` as it may come from outside; `shapes.ts` holds the two equal. */

const heldShape = v.picklist(['came true', 'did not']);

const targetShape = keys({
	figure: v.exactOptional(idShape),
	operator: v.picklist(['at least', 'above', 'at most', 'below', 'about', 'exactly']),
	value: finiteShape,
	tolerance: v.exactOptional(v.pipe(finiteShape, v.minValue(0, 'a number not below 0'))),
	unit: lineShape,
	period: v.exactOptional(periodShape),
	publisher: v.exactOptional(lineShape),
	print: v.exactOptional(v.picklist(['first', 'latest']))
});

const dateTargetShape = v.pipe(
	keys({ from: v.exactOptional(partialDayShape), to: partialDayShape }),
	v.check(
		({ from, to }) => from === undefined || inOrder(from, to),
		'a span that ends after it begins'
	)
);

const choiceShape = v.pipe(
	keys({
		kind: v.literal('choice'),
		options: v.array(keys({ id: idShape, label: titleShape })),
		favoured: v.array(idShape)
	}),
	v.check(
		({ options }) => new Set(options.map(({ id }) => id)).size === options.length,
		'options with ids of their own'
	),
	v.check(
		({ options, favoured }) => favoured.every((id) => options.some((option) => option.id === id)),
		'favoured ids among the options'
	)
);

const questionShape = v.variant('kind', [
	keys({ kind: v.literal('binary') }),
	choiceShape,
	keys({ kind: v.literal('numeric'), target: targetShape }),
	keys({ kind: v.literal('date'), target: dateTargetShape })
]);

const hedgeShape = keys({
	phrase: titleShape,
	leaning: v.picklist(['expects', 'expects not', 'leaves open']),
	confidence: confidenceShape,
	terms: v.record(idShape, titleShape)
});

const windowShape = v.pipe(
	keys({
		opensOn: partialDayShape,
		closesOn: v.exactOptional(partialDayShape),
		basis: basisShape,
		note: v.exactOptional(proseShape)
	}),
	v.check(
		({ opensOn, closesOn }) => closesOn === undefined || inOrder(opensOn, closesOn),
		'a window that ends after it begins'
	)
);

const conditionShape = keys({
	text: proseShape,
	prediction: v.exactOptional(idShape),
	holds: v.exactOptional(v.union([heldShape, keys({ options: v.array(idShape) })]))
});

const notScorableShape = keys({
	missing: v.array(v.picklist(['measure', 'threshold', 'deadline', 'actor', 'source', 'claim'])),
	why: proseShape,
	proxy: v.exactOptional(
		keys({
			text: proseShape,
			figure: v.exactOptional(idShape),
			prediction: v.exactOptional(idShape)
		})
	)
});

const relatedShape = keys({
	prediction: idShape,
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

export const predictionShape = keys({
	id: idShape,
	title: titleShape,
	claim: proseShape,
	question: questionShape,
	forecaster: idShape,
	passage: v.exactOptional(keys({ article: idShape, paragraphs: titleShape })),
	url: v.exactOptional(linkShape),
	saidOn: partialDayShape,
	saidBasis: basisShape,
	saidNote: v.exactOptional(proseShape),
	hedge: v.exactOptional(hedgeShape),
	window: windowShape,
	ifNothingChanges: v.exactOptional(heldShape),
	criteria: v.exactOptional(
		keys({
			cameTrueIf: v.exactOptional(proseShape),
			decidedBy: v.exactOptional(proseShape),
			partlyIf: v.exactOptional(proseShape),
			partlyCounts: v.exactOptional(heldShape),
			finePrint: v.exactOptional(proseShape),
			figure: v.exactOptional(idShape)
		})
	),
	conditions: v.exactOptional(v.array(conditionShape)),
	notScorable: v.exactOptional(notScorableShape),
	related: v.exactOptional(v.array(relatedShape)),
	tags: v.exactOptional(v.array(titleShape))
});

function inOrder(from: string, to: string): boolean {
	return firstDay(from) <= lastDay(to);
}
