import { denominatorsOf, tallyOf, type Board, type PredictionState } from '../domain/board';
import { latestVerdicts, agendaOf } from '../domain/agenda';
import type { Day } from '../domain/day';
import { forecasterOf } from '../domain/track-record';
import { VERDICTS } from '../domain/verdict';
import { withoutDirectionMarks } from '../formats/direction-marks';
import { ledeOf } from './board-words';
import { longDay, shortDay } from './day-words';
import { number } from './number-words';
import { bestBeforeWords, digestGroups } from './snapshot-words';
import { verdictWords } from './verdict-words';

/** What a summary says of a snapshot beside its board. */
export interface SummaryHead {
	readonly title: string;
	readonly note?: string;
	readonly asOf: Day;
	readonly bestBefore?: Day;
	readonly digest: string;
}

const LATEST = 5;
const OVERDUE = 5;

/** A snapshot in Markdown, for a mail or an issue: what it found, in numbers, and where it opens. */
export function snapshotSummary(
	{ title, note, asOf, bestBefore, digest }: SummaryHead,
	board: Board,
	states: readonly PredictionState[],
	link: string
): string {
	const shown = { ...board, predictions: states };
	const { finding, rest } = ledeOf(shown);
	const { settled, encoded } = denominatorsOf(states);
	const tally = tallyOf(states);
	const counted = VERDICTS.filter((verdict) => tally[verdict] > 0);
	const bylineOf = ({ prediction }: PredictionState) =>
		`${plain(prediction.title)} (${plain(forecasterOf(board, prediction.forecaster).name)})`;
	const latest = latestVerdicts(shown)
		.slice(0, LATEST)
		.map(
			(state) =>
				`- ${shortDay(state.settledOn ?? asOf)}: ${bylineOf(state)}. **${verdictWords(state.verdict)}**`
		);
	const overdue = agendaOf(shown)
		.overdue.slice(0, OVERDUE)
		.map(
			(state) =>
				`- ${bylineOf(state)}, closed ${shortDay(state.prediction.window.closesOn ?? asOf)}`
		);
	const parts = [
		`# ${plain(title)}`,
		note === undefined ? '' : plain(note),
		[`**${finding}**`, rest].filter(Boolean).join(' '),
		[
			'| Verdict | Claims |',
			'| --- | ---: |',
			...counted.map((verdict) => `| ${verdictWords(verdict)} | ${number(tally[verdict])} |`),
			`| **Settled, of all** | **${number(settled)} of ${number(encoded)}** |`
		].join('\n'),
		section('Latest verdicts', latest),
		section('Overdue', overdue),
		`As of ${longDay(asOf)}. Seal (SHA-256): \`${digestGroups(digest)}\``,
		bestBefore === undefined ? '' : bestBeforeWords(bestBefore),
		`Open it, and check it: <${link}>`
	];
	return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(heading: string, rows: readonly string[]): string {
	return rows.length === 0 ? '' : `## ${heading}\n\n${rows.join('\n')}`;
}

/** A text as Markdown that shows that text and nothing else, on one line; whole enough to read unformatted. */
export function plain(text: string): string {
	return withoutDirectionMarks(text)
		.replaceAll(/\s+/gu, ' ')
		.trim()
		.replaceAll(/[\\`*_[\]<>&~]/g, '\\$&')
		.replace(/^(\d*)([-+=#.)])/, '$1\\$2');
}
