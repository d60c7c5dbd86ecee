import * as v from 'valibot';
import type { Branch } from '../domain/catalogue';
import { basisShape, dayShape, finiteShape, keys } from '../formats/shapes-scalars';
import { predictionFormat } from './format-prediction';
import {
	language,
	line,
	link,
	paragraphs,
	partialDay,
	period,
	prose,
	slug,
	sourceId,
	title
} from './format-scalars';

/** What each file of `scenarios/` holds; `scenarios/README.md` says the same in words. */

const decimals = v.pipe(
	v.number(),
	v.integer('a whole number'),
	v.minValue(0, 'a number not below 0'),
	v.maxValue(6, 'a number not above 6')
);
const count = v.pipe(
	v.number(),
	v.integer('a whole number'),
	v.minValue(1, 'a number not below 1')
);

export const catalogueFormat = keys({ knownTo: dayShape });

export const sourcesFormat = v.record(
	sourceId,
	keys({
		url: link,
		publisher: line,
		publishedOn: v.exactOptional(partialDay),
		publishedNote: v.exactOptional(prose),
		caution: v.exactOptional(prose)
	})
);

export const forecastersFormat = v.record(
	slug,
	keys({
		name: line,
		role: v.picklist(['author', 'outlet', 'official', 'institution', 'reader']),
		people: v.exactOptional(v.array(line))
	})
);

export const articleFormat = keys({
	id: slug,
	shortName: title,
	title: line,
	publisher: line,
	author: v.exactOptional(line),
	published: keys({ on: partialDay, basis: basisShape, note: v.exactOptional(prose) }),
	language,
	translatedFrom: v.exactOptional(language),
	url: v.exactOptional(link),
	paragraphs: count,
	slips: v.exactOptional(
		v.array(
			keys({
				paragraphs,
				printed: line,
				meant: prose,
				why: v.exactOptional(prose),
				predictions: v.exactOptional(v.array(slug))
			})
		)
	)
});

export const figureFormat = keys({
	id: slug,
	title,
	measures: prose,
	unit: line,
	shortUnit: line,
	decimals,
	every: v.picklist(['year', 'point']),
	publisher: line,
	note: v.exactOptional(prose),
	observations: v.exactOptional(
		v.array(
			keys({
				period,
				value: finiteShape,
				qualifier: v.exactOptional(line),
				publisher: v.exactOptional(line),
				print: v.exactOptional(v.picklist(['first', 'revision', 'derived'])),
				formula: v.exactOptional(line),
				published: partialDay,
				source: sourceId,
				note: v.exactOptional(prose)
			})
		)
	),
	milestones: v.exactOptional(
		v.array(
			keys({
				happened: partialDay,
				known: partialDay,
				text: prose,
				source: v.exactOptional(sourceId)
			})
		)
	),
	goals: v.exactOptional(
		v.array(
			keys({
				value: finiteShape,
				by: v.exactOptional(partialDay),
				stated: partialDay,
				known: v.exactOptional(partialDay),
				who: line,
				source: sourceId,
				part: v.exactOptional(line)
			})
		)
	)
});

const branchEntries = {
	title: line,
	prediction: v.exactOptional(slug),
	options: v.exactOptional(v.array(slug)),
	happened: v.exactOptional(line),
	note: v.exactOptional(prose),
	fork: v.exactOptional(v.picklist(['rivals', 'consequences']))
};

const branch: v.GenericSchema<unknown, Branch> = keys({
	...branchEntries,
	children: v.exactOptional(v.array(v.lazy(() => branch)))
});

const scenarioEntries = {
	id: slug,
	title,
	order: v.pipe(v.number(), v.integer('a whole number')),
	summary: prose,
	figures: v.exactOptional(v.array(slug)),
	event: v.exactOptional(keys({ title: line, from: dayShape, to: dayShape })),
	branches: v.exactOptional(v.array(branch)),
	watch: v.exactOptional(v.array(keys({ text: prose, prediction: v.exactOptional(slug) })))
};

export const scenarioFormat = keys({ ...scenarioEntries, predictions: v.array(predictionFormat) });

/** The same file with its predictions unread: each is checked by itself, so that one bad one hides no other. */
export const scenarioShellFormat = keys({ ...scenarioEntries, predictions: v.array(v.unknown()) });

export type ArticleInFile = v.InferOutput<typeof articleFormat>;
export type FigureInFile = v.InferOutput<typeof figureFormat>;
export type ScenarioShell = v.InferOutput<typeof scenarioShellFormat>;
export type SourcesInFile = v.InferOutput<typeof sourcesFormat>;
export type ForecastersInFile = v.InferOutput<typeof forecastersFormat>;
