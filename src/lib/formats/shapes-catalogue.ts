import * as v from 'valibot';
import type { Branch } from '../domain/catalogue';
import { entryShape } from './shapes-entry';
import {
	basisShape,
	dayShape,
	finiteShape,
	idShape,
	keys,
	lineShape,
	linkShape,
	partialDayShape,
	proseShape,
	titleShape
} from './shapes-scalars';

/** The domain's `Catalogue` as it may come from outside; `shapes.ts` holds the two equal. */

const count = v.pipe(
	v.number(),
	v.safeInteger('a whole number'),
	v.minValue(0, 'a number not below 0')
);

const articleShape = keys({
	id: idShape,
	shortName: titleShape,
	title: lineShape,
	publisher: lineShape,
	author: v.exactOptional(lineShape),
	publishedOn: partialDayShape,
	publishedBasis: basisShape,
	publishedNote: v.exactOptional(proseShape),
	language: titleShape,
	translatedFrom: v.exactOptional(titleShape),
	url: v.exactOptional(linkShape),
	paragraphs: count,
	slips: v.array(
		keys({
			paragraphs: titleShape,
			printed: proseShape,
			meant: proseShape,
			why: v.exactOptional(proseShape),
			predictions: v.exactOptional(v.array(idShape))
		})
	)
});

const forecasterShape = keys({
	id: idShape,
	name: lineShape,
	role: v.picklist(['author', 'outlet', 'official', 'institution', 'reader']),
	people: v.exactOptional(v.array(lineShape))
});

const sourceShape = keys({
	id: idShape,
	url: linkShape,
	publisher: lineShape,
	publishedOn: v.exactOptional(partialDayShape),
	publishedNote: v.exactOptional(proseShape),
	caution: v.exactOptional(proseShape)
});

const figureShape = keys({
	id: idShape,
	title: titleShape,
	measures: proseShape,
	unit: lineShape,
	shortUnit: lineShape,
	decimals: v.pipe(count, v.maxValue(20, 'a number not above 20')),
	every: v.picklist(['year', 'point']),
	publisher: lineShape,
	milestones: v.array(
		keys({
			happenedOn: partialDayShape,
			knownOn: partialDayShape,
			text: proseShape,
			source: v.exactOptional(idShape)
		})
	),
	goals: v.array(
		keys({
			value: finiteShape,
			by: v.exactOptional(partialDayShape),
			statedOn: partialDayShape,
			knownOn: v.exactOptional(partialDayShape),
			who: lineShape,
			source: idShape,
			part: v.exactOptional(lineShape)
		})
	),
	note: v.exactOptional(proseShape)
});

const branchShape: v.GenericSchema<unknown, Branch> = keys({
	title: lineShape,
	prediction: v.exactOptional(idShape),
	options: v.exactOptional(v.array(idShape)),
	happened: v.exactOptional(lineShape),
	note: v.exactOptional(proseShape),
	fork: v.exactOptional(v.picklist(['rivals', 'consequences'])),
	children: v.exactOptional(v.array(v.lazy(() => branchShape)))
});

const scenarioShape = keys({
	id: idShape,
	title: titleShape,
	summary: proseShape,
	predictions: v.array(idShape),
	figures: v.array(idShape),
	branches: v.array(branchShape),
	watch: v.array(keys({ text: proseShape, prediction: v.exactOptional(idShape) })),
	event: v.exactOptional(keys({ title: lineShape, from: dayShape, to: dayShape }))
});

export const catalogueShape = keys({
	knownTo: dayShape,
	articles: v.array(articleShape),
	forecasters: v.array(forecasterShape),
	sources: v.array(sourceShape),
	figures: v.array(figureShape),
	scenarios: v.array(scenarioShape),
	entries: v.array(entryShape)
});
