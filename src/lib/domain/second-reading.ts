import type { Board, PredictionState } from './board';
import { compareEntries, type EvidenceEntry, type ObservationEntry } from './entry';
import { isPlan } from './figure-series';
import type { Target } from './prediction';
import { readingsOf } from './reading';
import type { Verdict } from './verdict';

/** Something on record that would turn a verdict: another print, another publisher, or a source that disagrees. */
export type SecondReading =
	| {
			readonly by: 'print' | 'rival';
			readonly observation: ObservationEntry;
			readonly target: Target;
			/** What the verdict would be by it. */
			readonly wouldBe: 'came true' | 'did not';
	  }
	| { readonly by: 'source'; readonly evidence: EvidenceEntry };

/**
 * What of the records would turn the verdict of a settled claim. A verdict of the reader's own has weighed
 * all that was recorded before it; sources that disagree are named only where the verdict says that its
 * evidence is not strong.
 */
export function secondReadingsOf(state: PredictionState, board: Board): SecondReading[] {
	const { resolution } = state;
	if (resolution?.ruling.as !== 'outcome') return [];
	const isNews = (entry: ObservationEntry | EvidenceEntry) =>
		resolution.link === undefined || compareEntries(entry, resolution) > 0;
	const byNumber = otherNumbers(state, board).filter(({ observation }) => isNews(observation));
	const bySource = disagreeing(state).filter(isNews);
	return [...byNumber, ...bySource.map((evidence) => ({ by: 'source', evidence }) as const)];
}

function otherNumbers({ prediction, verdict }: PredictionState, { byFigure }: Board) {
	if (prediction.question.kind !== 'numeric') return [];
	if (verdict !== 'came true' && verdict !== 'did not') return [];
	const { target } = prediction.question;
	const figure = byFigure.get(target.figure ?? '');
	if (!figure) return [];
	const decider = target.publisher ?? figure.figure.publisher;
	return readingsOf(target, figure)
		.filter(({ observation }) => !isPlan(observation.publisher))
		.map(({ observation, cameTrue }) => ({
			by: observation.publisher === decider ? ('print' as const) : ('rival' as const),
			observation,
			target,
			wouldBe: cameTrue ? ('came true' as const) : ('did not' as const)
		}))
		.filter(({ wouldBe }) => wouldBe !== verdict);
}

const AGAINST: Readonly<Partial<Record<Verdict, EvidenceEntry['bearing']>>> = {
	'came true': 'contradicts',
	partly: 'contradicts',
	'did not': 'supports'
};

function disagreeing({ verdict, resolution, evidence }: PredictionState): EvidenceEntry[] {
	if (resolution?.strength !== 'moderate' && resolution?.strength !== 'weak') return [];
	return evidence.filter(({ bearing }) => bearing === AGAINST[verdict]);
}
