import type { Catalogue } from '../../src/lib/domain/catalogue';
import { dayAt, dayNumber, type Day } from '../../src/lib/domain/day';
import { provisionalId, type EntryDraft, type Outcome } from '../../src/lib/domain/entry';
import type { Prediction } from '../../src/lib/domain/prediction';
import { randomFrom, type Random } from '../../src/lib/domain/scoring/random';
import type { LinkedEntry } from '../../src/lib/formats/linked-entry';
import { sealDrafts } from '../../src/lib/store/seal';
import { aPrediction } from './builders';

/*
 * What somebody who follows the whole catalogue has logged after years: forecasts above all, then evidence, notes,
 * verdicts, observations, predictions of their own, and corrections and retractions of what they logged before.
 */

export const LARGE_CHAIN = '0c5a8e0e-2f5c-4c5e-9b7e-6d1c1f0a7b11';
const FIRST_DAY = '2023-01-02';
const PER_SITTING = 20;

interface Logged {
	readonly catalogue: Catalogue;
	readonly predictions: Prediction[];
	readonly entries: LinkedEntry[];
}

/** A whole chain of that many entries, the same each time. */
export function largeJournal(catalogue: Catalogue, count: number): readonly LinkedEntry[] {
	const random = randomFrom(20230320);
	const said = catalogue.entries.flatMap((entry) =>
		entry.type === 'prediction' ? [entry.prediction] : []
	);
	const logged: Logged = { catalogue, predictions: said, entries: [] };
	const first = dayNumber(FIRST_DAY);
	const days = dayNumber(catalogue.knownTo) - first;
	let head: Parameters<typeof sealDrafts>[2];
	while (logged.entries.length < count) {
		const left = count - logged.entries.length;
		const day = dayAt(first + Math.floor((days * logged.entries.length) / count));
		const drafts = Array.from({ length: Math.min(PER_SITTING, left) }, (_, place) =>
			draftOn(day, place, logged, random)
		);
		const sealed = sealDrafts(drafts, LARGE_CHAIN, head, `${day}T08:00:00.000Z`);
		head = sealed.head;
		for (const entry of sealed.entries) {
			logged.entries.push(entry);
			if (entry.type === 'prediction') logged.predictions.push(entry.prediction);
		}
	}
	return logged.entries;
}

function draftOn(
	day: Day,
	place: number,
	{ catalogue, predictions, entries }: Logged,
	random: Random
): EntryDraft {
	const prediction = oneOf(predictions, random);
	const about = { prediction: prediction.id, knownOn: day };
	const earlier = entries.length > 0 ? oneOf(entries, random) : undefined;
	const share = random();
	if (share < 0.45) {
		const probability = Math.round(random() * 98 + 1) / 100;
		const likelihood = { as: 'probability', probability } as const;
		return { type: 'forecast', ...about, forecaster: 'reader', likelihood };
	}
	if (share < 0.65) {
		const citation = { url: `https://example.org/${day}`, publisher: 'A paper' };
		const bearing = random() < 0.5 ? 'supports' : 'contradicts';
		return { type: 'evidence', ...about, citation, bearing, note: `A report of ${day}.` };
	}
	if (share < 0.7 && !prediction.notScorable) {
		const outcome = outcomeOf(prediction, day, random);
		const ruling = { as: 'outcome', outcome } as const;
		return { type: 'resolution', ...about, ruling, strength: 'moderate', evidence: [] };
	}
	if (share < 0.75) {
		const figure = oneOf(catalogue.figures, random);
		const citation = { url: `https://example.org/${day}`, publisher: figure.publisher };
		const value = Math.round(random() * 3000) / 10;
		const print = { publisher: figure.publisher, print: 'revision', citation } as const;
		const period = day.slice(0, 4);
		return { type: 'observation', figure: figure.id, knownOn: day, period, value, ...print };
	}
	if (share < 0.78) {
		const id = provisionalId(place);
		const own = aPrediction({
			id,
			forecaster: 'reader',
			saidOn: day,
			window: { opensOn: day, closesOn: '2027-12-31', basis: 'stated' }
		});
		return { type: 'prediction', knownOn: day, prediction: own };
	}
	if (share < 0.81 && earlier) {
		const { id, knownOn } = earlier;
		return { type: 'retraction', retracts: id, knownOn, reason: 'It was wrong.' };
	}
	if (share < 0.85 && earlier?.type === 'note') {
		const corrects = { corrects: earlier.id, reason: 'It was wrong.' };
		return {
			type: 'note',
			prediction: earlier.prediction,
			knownOn: day,
			text: 'Not so.',
			...corrects
		};
	}
	return { type: 'note', ...about, text: 'To look at again next month.' };
}

function outcomeOf({ question }: Prediction, day: Day, random: Random): Outcome {
	switch (question.kind) {
		case 'binary':
			return { kind: 'binary', occurred: random() < 0.5 };
		case 'choice':
			return { kind: 'choice', option: oneOf(question.options, random).id };
		case 'numeric':
			return {
				kind: 'numeric',
				value: question.target.value * (0.5 + random()),
				unit: question.target.unit
			};
		case 'date':
			return { kind: 'date', day };
	}
}

function oneOf<Item>(items: readonly Item[], random: Random): Item {
	return items[Math.floor(random() * items.length)] as Item;
}
