import fc from 'fast-check';
import type { Catalogue } from '../../src/lib/domain/catalogue';
import { dayAt, dayNumber, firstDay, lastDay, type Day } from '../../src/lib/domain/day';
import { isReveal, type Entry, type Ruling } from '../../src/lib/domain/entry';
import type { Condition, Prediction, Question } from '../../src/lib/domain/prediction';
import {
	aCatalogue,
	aFigure,
	aPrediction,
	aReveal,
	aScenario,
	aSeal,
	aSecret,
	at
} from './builders';

/*
 * Small worlds: a catalogue of up to five predictions that may hang on each other, and journals that forecast,
 * settle, correct and take back what they find. Few ids and few days, so that entries really meet.
 */

export interface World {
	readonly catalogue: Catalogue;
	readonly journal: readonly Entry[];
}

const IDS = ['a', 'b', 'c', 'd', 'e'];

export const dayFrom = (first: Day, last: Day): fc.Arbitrary<Day> =>
	fc.integer({ min: dayNumber(first), max: dayNumber(last) }).map(dayAt);

export const knownDay = dayFrom('2023-01-01', '2024-12-31');
export const partialDay: fc.Arbitrary<string> = fc
	.tuple(knownDay, fc.constantFrom(4, 7, 10))
	.map(([day, length]) => day.slice(0, length));

const question: fc.Arbitrary<Question> = fc.oneof(
	fc.constant<Question>({ kind: 'binary' }),
	fc.constant<Question>({
		kind: 'choice',
		options: ['x', 'y', 'z'].map((id) => ({ id, label: id })),
		favoured: ['x']
	}),
	fc.constant<Question>({
		kind: 'numeric',
		target: { figure: 'trade', operator: 'at least', value: 200, unit: 'bn USD', period: '2023' }
	}),
	partialDay.map((to): Question => ({ kind: 'date', target: { to } }))
);

const condition: fc.Arbitrary<Condition> = fc.record({
	text: fc.constant('First this'),
	prediction: fc.constantFrom(...IDS),
	holds: fc.oneof(
		fc.constant<'came true'>('came true'),
		fc.constant<'did not'>('did not'),
		fc.constant({ options: ['x', 'y'] })
	)
});

function windowOf(opensOn: string, closesOn: string | undefined): Prediction['window'] {
	if (closesOn === undefined) return { opensOn, basis: 'stated' };
	const isAfter = lastDay(closesOn) >= firstDay(opensOn);
	return { opensOn, closesOn: isAfter ? closesOn : opensOn, basis: 'stated' };
}

function prediction(id: string): fc.Arbitrary<Prediction> {
	return fc
		.record({
			question,
			saidOn: partialDay,
			closesOn: fc.option(partialDay, { nil: undefined }),
			conditions: fc.oneof(
				{ weight: 2, arbitrary: fc.constant([]) },
				{ weight: 1, arbitrary: fc.array(condition, { minLength: 1, maxLength: 2 }) }
			),
			notScorable: fc.oneof(
				{ weight: 5, arbitrary: fc.constant(false) },
				{ weight: 1, arbitrary: fc.constant(true) }
			)
		})
		.map(({ question, saidOn, closesOn, conditions, notScorable }) =>
			aPrediction({
				id,
				title: `Claim ${id}`,
				question,
				saidOn,
				window: windowOf(saidOn, closesOn),
				...(conditions.length > 0 && { conditions }),
				...(notScorable && { notScorable: { missing: ['measure'], why: 'No measure.' } })
			})
		);
}

const ruling: fc.Arbitrary<Ruling> = fc.oneof(
	fc
		.boolean()
		.map((occurred): Ruling => ({ as: 'outcome', outcome: { kind: 'binary', occurred } })),
	fc
		.constantFrom('x', 'y', 'z')
		.map((option): Ruling => ({ as: 'outcome', outcome: { kind: 'choice', option } })),
	fc.integer({ min: 150, max: 250 }).map((value): Ruling => ({
		as: 'outcome',
		outcome: { kind: 'numeric', value, unit: 'bn USD' }
	})),
	partialDay.map((day): Ruling => ({ as: 'outcome', outcome: { kind: 'date', day } })),
	fc.constant<Ruling>({ as: 'annulled', why: 'Void.' }),
	fc.constant<Ruling>({ as: 'ambiguous', why: 'Unclear.' }),
	fc.boolean().map((occurred): Ruling => ({
		as: 'outcome',
		outcome: { kind: 'binary', occurred },
		partly: { held: 'one', failed: 'the other' }
	}))
);

type Step =
	| { readonly does: 'forecast'; readonly probability: number }
	| { readonly does: 'resolve'; readonly ruling: Ruling }
	| { readonly does: 'observe'; readonly value: number }
	| { readonly does: 'note' }
	| { readonly does: 'evidence' }
	| { readonly does: 'reword' }
	| { readonly does: 'seal' }
	| { readonly does: 'keep secret'; readonly of: number }
	| { readonly does: 'reveal'; readonly of: number }
	| { readonly does: 'retract'; readonly of: number }
	| { readonly does: 'correct'; readonly of: number; readonly ruling: Ruling };

const step: fc.Arbitrary<Step> = fc.oneof(
	fc
		.integer({ min: 0, max: 100 })
		.map((percent): Step => ({ does: 'forecast', probability: percent / 100 })),
	ruling.map((ruling): Step => ({ does: 'resolve', ruling })),
	fc.integer({ min: 150, max: 250 }).map((value): Step => ({ does: 'observe', value })),
	fc.constantFrom<Step>(
		{ does: 'note' },
		{ does: 'evidence' },
		{ does: 'reword' },
		{ does: 'seal' }
	),
	fc.record({ does: fc.constantFrom('keep secret' as const, 'reveal' as const), of: fc.nat(50) }),
	fc.nat(50).map((of): Step => ({ does: 'retract', of })),
	fc.record({ does: fc.constant('correct' as const), of: fc.nat(50), ruling })
);

const aStep = fc.record({ step, subject: fc.constantFrom(...IDS), knownOn: partialDay });

/** A chain of entries, each perhaps about one that stands before it in the chain or was there already. */
export function journalOn(
	predictions: readonly Prediction[],
	shipped: readonly Entry[],
	chain: string
): fc.Arbitrary<readonly Entry[]> {
	return fc.array(aStep, { maxLength: 14 }).map((steps) => {
		const entries: Entry[] = [];
		steps.forEach(({ step, subject, knownOn }, index) => {
			const before = [...shipped, ...entries];
			const base = {
				id: `${chain}/${index}`,
				knownOn,
				// Two chains meet in the same minute now and then.
				recordedAt: at(index),
				link: { chain, seq: index + 1, prev: '0'.repeat(64) }
			};
			const entry = entryBy(step, subject, base, before, predictions);
			if (entry) entries.push(entry);
		});
		return entries;
	});
}

/** The prediction that is under a seal. */
function sealedUnder({ id, knownOn }: Pick<Entry, 'id' | 'knownOn'>): Prediction {
	return aPrediction({ id: `${id}/claim`, forecaster: 'me', saidOn: knownOn });
}

type Base = Pick<Entry, 'id' | 'knownOn' | 'recordedAt' | 'link'>;

function entryBy(
	step: Step,
	subject: string,
	base: Base,
	before: readonly Entry[],
	predictions: readonly Prediction[]
): Entry | undefined {
	const said = predictions.find(({ id }) => id === subject);
	const target = before.length && 'of' in step ? before[step.of % before.length] : undefined;
	const citation = { source: 'S1' };
	switch (step.does) {
		case 'forecast': {
			const likelihood = { as: 'probability', probability: step.probability } as const;
			return { ...base, type: 'forecast', prediction: subject, forecaster: 'me', likelihood };
		}
		case 'resolve':
			return {
				...base,
				type: 'resolution',
				prediction: subject,
				ruling: step.ruling,
				strength: 'weak',
				evidence: []
			};
		case 'observe':
			return {
				...base,
				type: 'observation',
				figure: 'trade',
				period: '2023',
				value: step.value,
				publisher: 'Customs',
				print: 'revision',
				citation
			};
		case 'note':
			return { ...base, type: 'note', prediction: subject, text: base.id };
		case 'evidence': {
			return {
				...base,
				type: 'evidence',
				prediction: subject,
				citation,
				bearing: 'neutral',
				note: 'Read.'
			};
		}
		case 'reword':
			return said && { ...base, type: 'prediction', prediction: { ...said, title: base.id } };
		case 'seal':
			return aSeal(sealedUnder(base), base);
		case 'keep secret':
			if (target?.type !== 'seal') return undefined;
			return aSecret(sealedUnder(target), { ...base, seal: target.id });
		case 'reveal': {
			if (target?.type !== 'seal') return undefined;
			const late = lastDay(target.knownOn) > lastDay(base.knownOn) ? target : base;
			const known = { ...base, knownOn: late.knownOn };
			return aReveal(sealedUnder(target), known, { seal: target.id });
		}
		case 'retract':
			return target && { ...base, type: 'retraction', retracts: target.id };
		case 'correct':
			if (!target || isReveal(target)) return undefined;
			if (target.type === 'resolution') {
				return { ...target, ...base, ruling: step.ruling, corrects: target.id, reason: 'Misread.' };
			}
			return { ...target, ...base, corrects: target.id, reason: 'Misread.' };
	}
}

const shipped: fc.Arbitrary<{ catalogue: Catalogue; predictions: readonly Prediction[] }> = fc
	.tuple(
		fc.tuple(...IDS.map(prediction)),
		fc.integer({ min: 1, max: IDS.length }),
		fc.array(fc.tuple(fc.constantFrom(...IDS), ruling, partialDay), { maxLength: 4 })
	)
	.map(([all, count, rulings]) => {
		const predictions = all.slice(0, count);
		const entries: Entry[] = [
			...predictions.map((prediction): Entry => ({
				type: 'prediction',
				id: `${prediction.id}/said`,
				knownOn: prediction.saidOn,
				recordedAt: at(0),
				prediction
			})),
			...rulings.map(([id, ruling, knownOn], index): Entry => ({
				type: 'resolution',
				id: `${id}/resolution/${index}`,
				knownOn,
				recordedAt: at(1),
				prediction: id,
				ruling,
				strength: 'strong',
				evidence: []
			}))
		];
		const scenario = aScenario({ predictions: predictions.slice(0, 2).map(({ id }) => id) });
		const catalogue = aCatalogue({ figures: [aFigure()], scenarios: [scenario], entries });
		return { catalogue, predictions };
	});

/** A catalogue and the journal of one reader. */
export const world: fc.Arbitrary<World> = shipped.chain(({ catalogue, predictions }) =>
	journalOn(predictions, catalogue.entries, 'mine').map((journal) => ({ catalogue, journal }))
);

/** A catalogue and the journals of two readers, of whom the second has read the first's. */
export const sharedWorld = shipped.chain(({ catalogue, predictions }) =>
	journalOn(predictions, catalogue.entries, 'mine').chain((mine) =>
		journalOn(predictions, [...catalogue.entries, ...mine], 'theirs').map((theirs) => ({
			catalogue,
			mine,
			theirs
		}))
	)
);

/** Days around those on which the worlds' entries became known. */
export const asOfDay = dayFrom('2022-12-01', '2025-03-01');

/** The same things in another order. */
export function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
	return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

/** Freezes a value and all it holds: any write to it throws. */
export function frozen<Value>(value: Value): Value {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}
