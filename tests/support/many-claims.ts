import { addDays } from '../../src/lib/domain/day';
import { provisionalId, type EntryDraft, type Outcome } from '../../src/lib/domain/entry';
import type { Question } from '../../src/lib/domain/prediction';
import { aPrediction } from './builders';

const FIRST_DAY = '2023-01-02';
const DAYS = 1400;

/**
 * Predictions of one reader, said over four years: every fifth states a number, every fourth gave itself a hundred
 * days, and a third are settled.
 */
export function manyClaims(count: number): readonly EntryDraft[] {
	const said = Array.from({ length: count }, (_, index): EntryDraft => {
		const saidOn = addDays(FIRST_DAY, Math.floor((DAYS * index) / count));
		const prediction = aPrediction({
			id: provisionalId(index),
			title: `Claim ${index + 1}`,
			question: questionOf(index),
			forecaster: 'reader',
			saidOn,
			window: {
				opensOn: saidOn,
				closesOn: index % 4 === 0 ? addDays(saidOn, 100) : addDays(saidOn, 300 + (index % 1500)),
				basis: 'stated'
			}
		});
		return { type: 'prediction', knownOn: saidOn, prediction };
	});
	const settled = said.flatMap(({ knownOn }, index): EntryDraft[] =>
		index % 3 === 0
			? [
					{
						type: 'resolution',
						prediction: provisionalId(index),
						knownOn: addDays(knownOn, 30 + (index % 20)),
						ruling: { as: 'outcome', outcome: outcomeOf(index) },
						strength: 'moderate',
						evidence: []
					}
				]
			: []
	);
	return [...said, ...settled];
}

function questionOf(index: number): Question {
	return index % 5 === 0
		? {
				kind: 'numeric',
				target: { operator: 'at least', value: 100 + (index % 50), unit: 'USD bn', period: '2026' }
			}
		: { kind: 'binary' };
}

function outcomeOf(index: number): Outcome {
	return index % 5 === 0
		? { kind: 'numeric', value: 80 + (index % 60), unit: 'USD bn' }
		: { kind: 'binary', occurred: index % 2 === 0 };
}
