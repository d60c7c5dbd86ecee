import type { Outcome, ResolutionEntry, Strength } from '../domain/entry';
import type { Question } from '../domain/prediction';
import { unreachable } from '../domain/result';
import type { EvidenceFields } from './entry-form';
import { writeNumber } from './typed-number';

/** What one can answer to a question; which of the first three depends on its kind. */
export type Answer = 'yes' | 'no' | 'value' | `option ${string}` | 'annulled' | 'ambiguous';

export const BOUNDS = ['', 'at least', 'at most', 'about'] as const;

export interface OutcomeFields {
	answer: '' | Answer;
	/** The number, and how exact it is. */
	value: string;
	bound: (typeof BOUNDS)[number];
	happenedOn: string;
	partly: boolean;
	held: string;
	failed: string;
	/** Why it is annulled or ambiguous. */
	why: string;
	knownOn: string;
	strength: '' | Strength;
	searchedOn: string;
	searchedWhere: string;
	/** Ids of evidence entries it rests on. */
	evidence: string[];
	/** Evidence that is entered together with it. */
	sources: EvidenceFields[];
	note: string;
}

/** The answer that an option of a choice is. */
export function optionAnswer(option: string): `option ${string}` {
	return `option ${option}`;
}

/** The fields of a form for an outcome: blank, or with what stands. */
export function outcomeFields(
	question: Question,
	stands: ResolutionEntry | undefined
): OutcomeFields {
	const ruling = stands?.ruling;
	const outcome = ruling?.as === 'outcome' ? ruling.outcome : undefined;
	const partly = ruling?.as === 'outcome' ? ruling.partly : undefined;
	return {
		answer:
			ruling && ruling.as !== 'outcome' ? ruling.as : outcome ? answerOf(outcome) : first(question),
		value: outcome?.kind === 'numeric' ? writeNumber(outcome.value) : '',
		bound: (outcome?.kind === 'numeric' && outcome.bound) || '',
		happenedOn: (outcome?.kind === 'date' ? outcome.day : stands?.happenedOn) ?? '',
		partly: partly !== undefined,
		held: partly?.held ?? '',
		failed: partly?.failed ?? '',
		why: ruling && ruling.as !== 'outcome' ? ruling.why : '',
		knownOn: stands?.knownOn ?? '',
		strength: stands?.strength ?? '',
		searchedOn: stands?.searched?.on ?? '',
		searchedWhere: stands?.searched?.where ?? '',
		evidence: [...(stands?.evidence ?? [])],
		sources: [],
		note: stands?.note ?? ''
	};
}

/** Whether what became known is that nothing is found, on the day of the search: no other day is typed. */
export function isKnownBySearch({ knownOn, strength }: OutcomeFields): boolean {
	return strength === 'none found' && knownOn.trim() === '';
}

/** When it became known, as typed. */
export function knownTyped(fields: OutcomeFields): string {
	return isKnownBySearch(fields) ? fields.searchedOn : fields.knownOn;
}

/** Only a number has one answer that is likelier than any other: that there is one. */
function first({ kind }: Question): OutcomeFields['answer'] {
	return kind === 'numeric' ? 'value' : '';
}

function answerOf(outcome: Outcome): Answer {
	switch (outcome.kind) {
		case 'binary':
			return outcome.occurred ? 'yes' : 'no';
		case 'choice':
			return optionAnswer(outcome.option);
		case 'numeric':
			return 'value';
		case 'date':
			return outcome.day === undefined ? 'no' : 'yes';
		default:
			return unreachable(outcome);
	}
}
