import type { Board } from '../domain/board';
import type { Comparison, DifferenceGroup } from '../domain/board-comparison';
import type { Change, PredictionDifference } from '../domain/board-difference';
import type { ForecastEntry } from '../domain/entry';
import type { NumberDifference } from '../domain/number-difference';
import type { Prediction } from '../domain/prediction';
import type { RecordDifference, RecordPoint } from '../domain/record/record-difference';
import { unreachable } from '../domain/result';
import { periodWords, shortDay } from './day-words';
import { counted, inSentence, listed, sentence, withUnit } from './number-words';
import { likelihoodWords, windowWords } from './outcome-words';
import { scoreWords } from './score-words';
import { plain } from './snapshot-summary';
import { verdictWords } from './verdict-words';

/** How many claims differ in each way. */
export type DifferenceCounts = Readonly<Record<DifferenceGroup | 'alike', number>>;

export function countsOf({ alike, ...groups }: Comparison): DifferenceCounts {
	const counted = Object.entries(groups).map(([group, list]) => [group, list.length] as const);
	return { ...(Object.fromEntries(counted) as Record<DifferenceGroup, number>), alike };
}

/** What the claims that differ are called, group by group, from an earlier board to a later. */
export const GROUP_NAMES: Readonly<Record<DifferenceGroup, string>> = {
	settled: 'Settled',
	reversed: 'Judged otherwise',
	unsettled: 'No longer settled',
	moved: 'Nearer or past the close',
	detail: 'Other records, same verdict',
	added: 'New',
	missing: 'Not there any more'
};

/** "Of 107 claims, twelve were settled and three are new; the other 92 are alike." */
export function comparedWords(counts: DifferenceCounts): string {
	const { settled, reversed, unsettled, moved, detail, added, missing, alike } = counts;
	const verb = (count: number, one: string, many: string) =>
		count === 0 ? [] : [`${inSentence(count)} ${count === 1 ? one : many}`];
	const parts = [
		...verb(settled, 'was settled', 'were settled'),
		...verb(reversed, 'was judged otherwise', 'were judged otherwise'),
		...verb(unsettled, 'is no longer settled', 'are no longer settled'),
		...verb(moved, 'came nearer to its close or past it', 'came nearer to their close or past it'),
		...verb(detail, 'has other records', 'have other records'),
		...verb(added, 'is new', 'are new'),
		...verb(missing, 'is not there any more', 'are not there any more')
	];
	const same = `${counted(alike, 'claim')} ${alike === 1 ? 'is' : 'are'} alike`;
	return parts.length === 0
		? `No claim differs: ${same}.`
		: `Of the claims, ${listed(parts)}; ${same}.`;
}

/** What changed of a claim beside its verdict, and why where a reason was given; a line each. */
export function differenceDetails(difference: PredictionDifference): string[] {
	return difference.changes.flatMap((change) => {
		const words = changeWords(change, difference);
		return words === '' ? [] : [words];
	});
}

function changeWords(change: Change, { before, after }: PredictionDifference): string {
	const reason = after?.resolution?.corrects === undefined ? '' : (after.resolution.reason ?? '');
	switch (change.what) {
		case 'added':
		case 'missing':
			return '';
		case 'verdict':
			return reason === '' ? '' : `Corrected: ${reason}`;
		case 'resolution':
			return reason === '' ? 'Other resolution' : `Resolution corrected: ${reason}`;
		case 'wording':
			return 'Reworded';
		case 'criteria':
			return 'Other criteria';
		case 'window':
			return before && after ? windowChange(before.prediction, after.prediction) : '';
		case 'forecasts':
			return before && after
				? forecastChange(before.forecasts, after.forecasts, after.prediction)
				: '';
		case 'evidence':
			return `${counted(change.from, 'source')}, then ${counted(change.to, 'source')}`;
		default:
			return unreachable(change);
	}
}

function windowChange(before: Prediction, after: Prediction): string {
	return `Window ${windowWords(before.window)}, then ${windowWords(after.window)}`;
}

function forecastChange(
	before: readonly ForecastEntry[],
	after: readonly ForecastEntry[],
	{ question }: Prediction
): string {
	const latest = (forecasts: readonly ForecastEntry[]) => {
		const forecast = forecasts.at(-1);
		return forecast ? likelihoodWords(forecast.likelihood, question) : 'none';
	};
	const [was, is] = [latest(before), latest(after)];
	return was === is ? `${counted(after.length, 'forecast')}` : `Forecast ${was}, then ${is}`;
}

/** "238.5 bn USD, then 240.1 bn USD"; what a value was and became. */
export function numberChange(
	{ before, after }: NumberDifference,
	{ byFigure }: Board,
	figure: string
): string {
	const unit = byFigure.get(figure)?.figure.shortUnit ?? '';
	const value = (entry: typeof before) => (entry ? withUnit(entry.value, unit) : undefined);
	const [was, is] = [value(before), value(after)];
	if (was === undefined) return `New: ${is ?? ''}`;
	return is === undefined ? `Taken back: ${was}` : `${was}, then ${is}`;
}

/** "Goods trade 2023, by China Customs". */
export function numberName(
	{ figure, period, publisher }: NumberDifference,
	{ byFigure }: Board
): string {
	const title = byFigure.get(figure)?.figure.title ?? figure;
	return `${title}, ${periodWords(period)}, by ${publisher}`;
}

/** "0.18 from 12 scored", or why there is no mean. */
export function recordPointWords({ scored, brier }: RecordPoint): string {
	const from = `${counted(scored, 'claim')} scored`;
	return brier === undefined ? `${from}, too few to say` : `${scoreWords(brier)} from ${from}`;
}

/** What is compared, with all that differs. */
export interface ComparedBoards {
	readonly before: string;
	readonly after: string;
	readonly comparison: Comparison;
	readonly numbers: readonly NumberDifference[];
	readonly records: readonly RecordDifference[];
	readonly board: Board;
	readonly nameOf: (forecaster: string) => string;
}

/** A comparison in Markdown, for a mail or an issue. */
export function comparisonText(compared: ComparedBoards): string {
	const { before, after, comparison, numbers, records, board, nameOf } = compared;
	const groups = (Object.keys(GROUP_NAMES) as DifferenceGroup[])
		.filter((group) => comparison[group].length > 0)
		.map((group) => list(GROUP_NAMES[group], comparison[group].map(differenceLine)));
	const parts = [
		`# ${plain(sentence(before))}, then ${plain(after)}`,
		comparedWords(countsOf(comparison)),
		...groups,
		list(
			'Numbers',
			numbers.map((one) => `${numberName(one, board)}: ${numberChange(one, board, one.figure)}`)
		),
		list(
			'Scores (mean Brier, lower is better)',
			records.map(
				(one) =>
					`${nameOf(one.forecaster)}: ${recordPointWords(one.before)}; then ${recordPointWords(one.after)}`
			)
		)
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function differenceLine(difference: PredictionDifference): string {
	const { title, before, after } = difference;
	const verdicts = [before, after]
		.map((state) => (state ? verdictWords(state.verdict) : undefined))
		.filter((verdict) => verdict !== undefined);
	const known = after?.settledOn ? ` (${shortDay(after.settledOn)})` : '';
	const moved = [...new Set(verdicts)].join(' → ') + known;
	return [`${title}: ${moved}`, ...differenceDetails(difference)].join('; ');
}

function list(heading: string, lines: readonly string[]): string {
	return lines.length === 0
		? ''
		: `## ${heading}\n\n${lines.map((line) => `- ${plain(line)}`).join('\n')}`;
}
