import type { Board, PredictionState } from '../domain/board';
import type { Comparison, DifferenceGroup } from '../domain/board-comparison';
import type { Change, PredictionDifference } from '../domain/board-difference';
import type { NumberDifference } from '../domain/number-difference';
import type { RecordDifference, RecordPoint } from '../domain/record/record-difference';
import { groupBy } from '../domain/group-by';
import { unreachable } from '../domain/result';
import { periodWords, shortDay } from './day-words';
import { counted, inSentence, listed, number, sentence, withUnit } from './number-words';
import { likelihoodWords, windowWords } from './outcome-words';
import { scoreWords } from './score-words';
import { plain } from './snapshot-summary';
import { verdictWords } from './verdict-words';

/** One of two boards that are compared. */
export interface Side {
	/** What it is: "“For the desk”, 26 Nov 2026", "My board now". */
	readonly name: string;
	/** Where something stands that stands there: "in the snapshot", "on your board". */
	readonly at: string;
}

/**
 * What two boards are to one another. Of one maker, the later day second, something happened between them; of
 * two makers nothing did, whatever their days: each says what the other does not.
 */
export interface Sides {
	readonly before: Side;
	readonly after: Side;
	readonly inOrder: boolean;
}

/** What the claims that differ are called, group by group, in the order in which they are told. */
export function groupNames({ before, after, inOrder }: Sides): Record<DifferenceGroup, string> {
	return inOrder
		? {
				settled: 'Settled',
				reversed: 'Judged otherwise',
				unsettled: 'No longer settled',
				moved: 'Nearer or past the close',
				detail: 'Other records, same verdict',
				added: 'New',
				missing: 'Not there any more'
			}
		: {
				settled: `Settled ${after.at}, not ${before.at}`,
				reversed: 'Judged otherwise',
				unsettled: `Settled ${before.at}, not ${after.at}`,
				moved: 'Undecided on both, further along on one',
				detail: 'Other records, same verdict',
				added: `Only ${after.at}`,
				missing: `Only ${before.at}`
			};
}

/** "Of the claims, twelve were settled and three are new; 92 claims are alike." */
export function comparedWords({ alike, ...groups }: Comparison, sides: Sides): string {
	const predicates = sides.inOrder ? HAPPENED : standing(sides);
	const parts = (Object.keys(groups) as DifferenceGroup[]).flatMap((group) => {
		if (group === 'moved') return movedWords(groups.moved, sides);
		const count = groups[group].length;
		return count === 0 ? [] : [`${inSentence(count)} ${predicates[group][count === 1 ? 0 : 1]}`];
	});
	const same = `${counted(alike, 'claim')} ${alike === 1 ? 'is' : 'are'} alike`;
	return parts.length === 0
		? `No claim differs: ${same}.`
		: `Of the claims, ${listed(parts)}; ${same}.`;
}

/** "Six were open and then overdue", or of two makers "six are open in the snapshot and overdue on your board". */
function movedWords(moved: readonly PredictionDifference[], sides: Sides): string[] {
	const { before, after, inOrder } = sides;
	const alike = groupBy(moved, ({ before, after }) =>
		[before, after].map((state) => state && verdictWords(state.verdict).toLowerCase()).join('|')
	);
	return [...alike].map(([verdicts, { length }]) => {
		const [was, is] = verdicts.split('|');
		const one = length === 1;
		return inOrder
			? `${inSentence(length)} ${one ? 'was' : 'were'} ${was}, then ${is}`
			: `${inSentence(length)} ${one ? 'is' : 'are'} ${was} ${before.at} and ${is} ${after.at}`;
	});
}

type Predicates = Readonly<
	Record<Exclude<DifferenceGroup, 'moved'>, readonly [one: string, many: string]>
>;

const HAPPENED: Predicates = {
	settled: ['was settled', 'were settled'],
	reversed: ['was judged otherwise', 'were judged otherwise'],
	unsettled: ['is no longer settled', 'are no longer settled'],
	detail: ['has other records', 'have other records'],
	added: ['is new', 'are new'],
	missing: ['is not there any more', 'are not there any more']
};

function standing({ before, after }: Sides): Predicates {
	const are = (what: string) => [`is ${what}`, `are ${what}`] as const;
	return {
		settled: are(`settled ${after.at} but not ${before.at}`),
		reversed: are('judged otherwise'),
		unsettled: are(`settled ${before.at} but not ${after.at}`),
		detail: ['has other records', 'have other records'],
		added: are(`only ${after.at}`),
		missing: are(`only ${before.at}`)
	};
}

/** "4 sources, then 5", or of two makers "4 sources in the snapshot, 5 on your board". */
export function bothWords(was: string, is: string, { before, after, inOrder }: Sides): string {
	return inOrder ? `${was}, then ${is}` : `${was} ${before.at}, ${is} ${after.at}`;
}

/** What differs of a claim beside its verdict, and why where a reason was given; a line each. */
export function differenceDetails(difference: PredictionDifference, sides: Sides): string[] {
	return difference.changes.flatMap((change) => changeWords(change, difference, sides));
}

function changeWords(change: Change, difference: PredictionDifference, sides: Sides): string[] {
	const { before, after } = difference;
	switch (change.what) {
		case 'added':
		case 'missing':
			return [];
		case 'verdict':
			return correctionsWords(difference, sides);
		case 'resolution': {
			const corrections = correctionsWords(difference, sides);
			return corrections.length === 0 ? ['Another outcome entry'] : corrections;
		}
		case 'wording':
			return [sides.inOrder ? 'Reworded' : 'Worded otherwise'];
		case 'criteria':
			return ['Other criteria'];
		case 'window':
			return before && after
				? [`Window ${bothWords(windowOf(before), windowOf(after), sides)}`]
				: [];
		case 'forecasts':
			return before && after ? [forecastsWords(before, after, sides)] : [];
		case 'evidence':
			return [bothWords(counted(change.from, 'source'), counted(change.to, 'source'), sides)];
		default:
			return unreachable(change);
	}
}

/** Why an outcome was corrected; on a board of another also there, for both may have been. */
function correctionsWords({ before, after }: PredictionDifference, sides: Sides): string[] {
	const reasonOf = (state: PredictionState | undefined) =>
		state?.resolution?.corrects === undefined ? undefined : state.resolution.reason;
	const [was, is] = [reasonOf(before), reasonOf(after)];
	if (was === is) return [];
	if (sides.inOrder) return is === undefined ? [] : [`Corrected: ${is}`];
	return [
		...(was === undefined ? [] : [`Corrected ${sides.before.at}: ${was}`]),
		...(is === undefined ? [] : [`Corrected ${sides.after.at}: ${is}`])
	];
}

function windowOf({ prediction }: PredictionState): string {
	return windowWords(prediction.window);
}

function forecastsWords(before: PredictionState, after: PredictionState, sides: Sides): string {
	const [was, is] = [latestForecast(before), latestForecast(after)];
	if (was !== is) return `Forecast ${bothWords(was, is, sides)}`;
	const [from, to] = [before, after].map(({ forecasts }) => counted(forecasts.length, 'forecast'));
	return from === to ? 'Other forecasts' : bothWords(from as string, to as string, sides);
}

/** The forecast that stands, where it is in words in those words: "70 %", "“quite high”". */
function latestForecast({ forecasts, prediction: { question, hedge } }: PredictionState): string {
	const likelihood = forecasts.at(-1)?.likelihood;
	if (!likelihood) return 'none';
	return likelihood.as === 'hedge' && hedge
		? `“${hedge.phrase}”`
		: likelihoodWords(likelihood, question);
}

/** "238.5 bn USD, then 240.1 bn USD"; what a value is on each. */
export function numberChange(
	{ before, after, figure }: NumberDifference,
	{ byFigure }: Board,
	sides: Sides
): string {
	const unit = byFigure.get(figure)?.figure.shortUnit ?? '';
	const value = (entry: typeof before) => (entry ? withUnit(entry.value, unit) : undefined);
	const [was, is] = [value(before), value(after)];
	if (was !== undefined && is !== undefined) return bothWords(was, is, sides);
	const only = was ?? is ?? '';
	if (!sides.inOrder) return `${only}, only ${(was === undefined ? sides.after : sides.before).at}`;
	return was === undefined ? `New: ${only}` : `Taken back: ${only}`;
}

/** "Goods trade 2023, by China Customs". */
export function numberName(
	{ figure, period, publisher }: NumberDifference,
	{ byFigure }: Board
): string {
	const title = byFigure.get(figure)?.figure.title ?? figure;
	return `${title}, ${periodWords(period)}, by ${publisher}`;
}

/** What a claim about a number is judged on each: "open, then came true". */
export function turnWords({ from, to }: NumberDifference['turned'][number], sides: Sides): string {
	return bothWords(verdictWords(from).toLowerCase(), verdictWords(to).toLowerCase(), sides);
}

/** What moved of a record, a line each: "1 of 1 decided came true, then 2 of 2", "0.18 from 12 claims scored". */
export function recordWords({ before, after }: RecordDifference, sides: Sides): string[] {
	return [decidedWords, scoredWords].flatMap((words) => {
		const [was, is] = [words(before), words(after)];
		return was === is ? [] : [sentence(bothWords(was, is, sides))];
	});
}

function decidedWords({ decided, cameTrue }: RecordPoint): string {
	return decided === 0
		? 'none decided'
		: `${number(cameTrue)} of ${number(decided)} decided came true`;
}

function scoredWords({ scored, brier }: RecordPoint): string {
	const from = `${counted(scored, 'claim')} scored`;
	return brier === undefined ? `${from}, too few for a mean` : `${scoreWords(brier)} from ${from}`;
}

/** What is compared, with all that differs. */
export interface ComparedBoards {
	readonly sides: Sides;
	readonly comparison: Comparison;
	readonly numbers: readonly NumberDifference[];
	readonly records: readonly RecordDifference[];
	readonly board: Board;
	readonly nameOf: (forecaster: string) => string;
}

/** A comparison in Markdown, for a mail or an issue. */
export function comparisonText(compared: ComparedBoards): string {
	const { sides, comparison, numbers, records, board, nameOf } = compared;
	const names = groupNames(sides);
	const groups = (Object.keys(names) as DifferenceGroup[])
		.filter((group) => comparison[group].length > 0)
		.map((group) =>
			list(
				names[group],
				comparison[group].map((difference) => differenceLine(difference, sides))
			)
		);
	const parts = [
		`# ${plain(sides.before.name)} ${sides.inOrder ? '→' : 'beside'} ${plain(sides.after.name)}`,
		comparedWords(comparison, sides),
		...groups,
		list(
			'Numbers',
			numbers.map((one) => `${numberName(one, board)}: ${numberChange(one, board, sides)}`)
		),
		list(
			'Records (mean Brier, lower is better)',
			records.map((one) => `${nameOf(one.forecaster)}: ${recordWords(one, sides).join('; ')}`)
		)
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function differenceLine(difference: PredictionDifference, sides: Sides): string {
	const { title, before, after } = difference;
	const [was, is] = [before, after].map((state) => state && verdictWords(state.verdict));
	const known = after?.settledOn ? ` (${shortDay(after.settledOn)})` : '';
	const verdicts =
		was === undefined || is === undefined || was === is
			? (was ?? is ?? '')
			: sides.inOrder
				? `${was} → ${is}`
				: bothWords(was, is, sides);
	return [`${title}: ${verdicts}${known}`, ...differenceDetails(difference, sides)].join('; ');
}

function list(heading: string, lines: readonly string[]): string {
	return lines.length === 0
		? ''
		: `## ${heading}\n\n${lines.map((line) => `- ${plain(line)}`).join('\n')}`;
}
