import { kindOf, type Prediction, type Question } from '../domain/prediction';
import { longDay } from './day-words';
import { listed, withUnit } from './number-words';
import { optionWords } from './outcome-in-short';
import { lackingWords, targetWords, windowWords } from './outcome-words';
import { kindWords } from './verdict-words';

/** One part of a prediction as it was and as it is since; nothing where there is none. */
export interface RewordedPart {
	readonly part: string;
	readonly from: string | undefined;
	readonly to: string | undefined;
}

/** What an edit of a prediction changed, part by part. */
export function rewordedParts(
	before: Prediction,
	after: Prediction,
	nameOf: (forecaster: string) => string
): RewordedPart[] {
	return PARTS.map(([part, wordsOf]) => ({
		part,
		from: wordsOf(before, nameOf) || undefined,
		to: wordsOf(after, nameOf) || undefined
	})).filter(({ from, to }) => from !== to);
}

/** What an edit did, in short: "Changed the deadline of", "Reworded the prediction". */
export function editWords(before: Prediction | undefined, after: Prediction): string {
	const parts = before ? rewordedParts(before, after, (forecaster) => forecaster) : [];
	const [only, ...more] = parts.map(({ part }) => part);
	const isReworded = parts.some(({ part }) => part === 'Claim' || part === 'Short title');
	if (only === undefined || isReworded) return 'Reworded the prediction';
	const isDeadline = only === 'Window' && before?.window.opensOn === after.window.opensOn;
	const named = isDeadline ? 'deadline' : NAMED[only];
	return more.length > 0 || !named ? 'Changed the prediction' : `Changed the ${named} of`;
}

/** The parts that go by a noun. */
const NAMED: Readonly<Record<string, string>> = {
	Kind: 'kind',
	'Tie rule': 'tie rule',
	Window: 'window',
	'Only if': 'conditions',
	Link: 'link',
	Tags: 'tags'
};

type WordsOf = (
	prediction: Prediction,
	nameOf: (forecaster: string) => string
) => string | undefined;

const PARTS: readonly (readonly [part: string, wordsOf: WordsOf])[] = [
	['Claim', ({ claim }) => claim],
	['Short title', ({ title }) => title],
	['Kind', (prediction) => kindWords(kindOf(prediction))],
	['Asked', ({ question }) => askedWords(question)],
	['Not scorable', ({ notScorable }) => notScorable && lackingWords(notScorable)],
	['Came true if', ({ criteria }) => criteria?.cameTrueIf],
	['Who decides', ({ criteria }) => criteria?.decidedBy],
	['Tie rule', ({ criteria }) => criteria?.finePrint],
	[
		'Window',
		({ window }) => windowWords(window) + (window.basis === 'inferred' ? ', inferred' : '')
	],
	['Said', ({ saidOn }) => longDay(saidOn)],
	['Said by', ({ forecaster }, nameOf) => nameOf(forecaster)],
	['In the words', ({ hedge }) => hedge && `“${hedge.phrase}”, ${LEANINGS[hedge.leaning]}`],
	['Only if', ({ conditions = [] }) => conditions.map(({ text }) => text).join('; ')],
	['Link', ({ url }) => url],
	['Tags', ({ tags = [] }) => tags.join(', ')]
];

const LEANINGS = {
	expects: 'expecting it',
	'expects not': 'not expecting it',
	'leaves open': 'leaving it open'
} as const;

function askedWords(question: Question): string | undefined {
	switch (question.kind) {
		case 'binary':
			return undefined;
		case 'choice': {
			const labels = question.options.map(({ label }) => label).join(', ');
			return `${listed(
				question.favoured.map((id) => optionWords(question, id)),
				'or'
			)} of ${labels}`;
		}
		case 'date': {
			const { from, to } = question.target;
			return from === undefined ? longDay(to) : `${longDay(from)} to ${longDay(to)}`;
		}
		default: {
			const { target } = question;
			const { tolerance, unit, print } = target;
			return [
				targetWords(target),
				...(tolerance === undefined ? [] : [`give or take ${withUnit(tolerance, unit)}`]),
				...(print === undefined ? [] : [`by its ${print} print`])
			].join(', ');
		}
	}
}
