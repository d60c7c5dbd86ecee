import * as v from 'valibot';
import { isReveal } from '../domain/entry';
import { predictionShape } from './shapes-prediction';
import {
	dayShape,
	digestShape,
	finiteShape,
	idShape,
	instantShape,
	keys,
	lineShape,
	linkShape,
	partialDayShape,
	periodShape,
	proseShape
} from './shapes-scalars';

/** The domain's `Entry` as it may come from outside; `shapes.ts` holds the two equal. */

const SUM_TOLERANCE = 1e-6;

const base = {
	id: idShape,
	knownOn: partialDayShape,
	recordedAt: instantShape,
	link: v.exactOptional(
		keys({
			chain: idShape,
			seq: v.pipe(
				v.number(),
				v.safeInteger('a whole number'),
				v.minValue(1, 'a number not below 1')
			),
			prev: digestShape
		})
	),
	corrects: v.exactOptional(idShape),
	reason: v.exactOptional(proseShape)
};

const probability = v.pipe(
	v.number(),
	v.check((value) => value >= 0 && value <= 1, 'a probability from 0 to 1')
);
const level = v.pipe(
	v.number(),
	v.check((value) => value > 0 && value < 1, 'a level between 0 and 1')
);

function inOrder<Value extends string | number>(
	quantiles: readonly { readonly level: number; readonly value: Value }[]
): boolean {
	return quantiles.every(({ level, value }, index) => {
		const before = quantiles[index - 1];
		return !before || (before.level < level && before.value <= value);
	});
}

const IN_ORDER = 'levels that rise, with values that never fall';
const likelihoodShape = v.variant('as', [
	keys({ as: v.literal('hedge') }),
	keys({ as: v.literal('probability'), probability }),
	keys({
		as: v.literal('distribution'),
		probabilities: v.pipe(
			v.record(idShape, probability),
			v.check(
				(shares) =>
					Math.abs(Object.values(shares).reduce((sum, share) => sum + share, 0) - 1) <=
					SUM_TOLERANCE,
				'probabilities that sum to 1'
			)
		)
	}),
	keys({
		as: v.literal('quantiles'),
		quantiles: v.pipe(
			v.array(keys({ level, value: finiteShape })),
			v.minLength(1, 'at least one quantile'),
			v.check(inOrder, IN_ORDER)
		)
	}),
	keys({
		as: v.literal('date quantiles'),
		quantiles: v.pipe(
			v.array(keys({ level, value: dayShape })),
			v.minLength(1, 'at least one quantile'),
			v.check(inOrder, IN_ORDER)
		)
	})
]);

const citationShape = v.union(
	[keys({ source: idShape }), keys({ url: linkShape, publisher: lineShape })],
	'{ source } or { url, publisher }'
);

const searchShape = keys({ on: dayShape, where: proseShape });

const outcomeShape = v.variant('kind', [
	keys({ kind: v.literal('binary'), occurred: v.boolean() }),
	keys({ kind: v.literal('choice'), option: idShape }),
	keys({
		kind: v.literal('numeric'),
		value: finiteShape,
		unit: lineShape,
		bound: v.exactOptional(v.picklist(['at least', 'at most', 'about']))
	}),
	keys({ kind: v.literal('date'), day: v.exactOptional(partialDayShape) })
]);

const rulingShape = v.variant('as', [
	keys({
		as: v.literal('outcome'),
		outcome: outcomeShape,
		partly: v.exactOptional(keys({ held: proseShape, failed: proseShape }))
	}),
	keys({ as: v.literal('annulled'), why: proseShape }),
	keys({ as: v.literal('ambiguous'), why: proseShape })
]);

/** 32 bytes in hex, as long as a digest. */
const nonceShape = digestShape;

const byType = v.variant('type', [
	keys({
		...base,
		type: v.literal('prediction'),
		prediction: predictionShape,
		reveals: v.exactOptional(
			keys({
				seal: idShape,
				nonce: nonceShape,
				likelihood: v.exactOptional(likelihoodShape)
			})
		)
	}),
	keys({
		...base,
		type: v.literal('forecast'),
		prediction: idShape,
		forecaster: idShape,
		likelihood: likelihoodShape,
		note: v.exactOptional(proseShape)
	}),
	keys({
		...base,
		type: v.literal('evidence'),
		prediction: idShape,
		citation: v.union(
			[...citationShape.options, searchShape],
			'{ source }, { url, publisher } or { on, where }'
		),
		bearing: v.picklist(['supports', 'contradicts', 'neutral']),
		note: proseShape
	}),
	keys({
		...base,
		type: v.literal('observation'),
		figure: idShape,
		period: periodShape,
		value: finiteShape,
		qualifier: v.exactOptional(lineShape),
		publisher: lineShape,
		print: v.picklist(['first', 'revision', 'derived']),
		formula: v.exactOptional(lineShape),
		citation: citationShape,
		note: v.exactOptional(proseShape)
	}),
	keys({
		...base,
		type: v.literal('resolution'),
		prediction: idShape,
		ruling: rulingShape,
		happenedOn: v.exactOptional(partialDayShape),
		strength: v.picklist(['strong', 'moderate', 'weak', 'none found']),
		searched: v.exactOptional(searchShape),
		evidence: v.array(idShape),
		note: v.exactOptional(proseShape)
	}),
	keys({ ...base, type: v.literal('note'), prediction: idShape, text: proseShape }),
	keys({ ...base, type: v.literal('seal'), digest: digestShape }),
	keys({
		...base,
		type: v.literal('secret'),
		seal: idShape,
		nonce: nonceShape,
		prediction: predictionShape,
		likelihood: v.exactOptional(likelihoodShape)
	}),
	keys({ ...base, type: v.literal('retraction'), retracts: idShape })
]);

export const entryShape = v.pipe(
	byType,
	v.check(
		({ corrects, reason }) => corrects === undefined || reason !== undefined,
		'a reason beside corrects'
	),
	v.check(
		(entry) => entry.corrects === undefined || !isReveal(entry),
		'no other entry that it corrects: it reveals what was sealed'
	)
);
