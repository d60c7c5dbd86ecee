import type { Interval } from '../domain/calibration/interval';
import type { ProbabilityRange } from '../domain/hedge/scales';
import type { ControlId } from '../domain/record/controls';
import type { ByReading } from '../domain/record/hedge-reading';
import type { LeftOut } from '../domain/record/record-counts';
import type { Judgement } from '../domain/record/scale-dependence';
import type { WordUsed } from '../domain/record/words-used';
import {
	number,
	percent,
	signedWithUnit,
	unitAfter,
	withinSentence,
	withUnit
} from './number-words';

/** What a reader sees of scores: two decimals tell forecasters apart, more would be noise. */
const DECIMALS = 2;

/** "0.17", or "∞" where certainty was wrong. */
export function scoreWords(score: number): string {
	return score === Infinity ? '∞' : number(score, DECIMALS);
}

/** "0.15–0.18" over what a hedge may mean; one number where the ends agree. */
export function scoreRange({ low, mid, high }: ByReading<number>): string {
	const least = scoreWords(Math.min(low, mid, high));
	const most = scoreWords(Math.max(low, mid, high));
	return least === most ? least : `${least}–${most}`;
}

/** "+38 %": the share of the control's score that was saved; a dash where there is none. */
export function skillWords(skill: number | undefined): string {
	if (skill === undefined) return '–';
	return signedWithUnit(Math.round(skill * 100), '%');
}

/** "Skill of everyone against each control: Always 50 % +38 %, Coin flip +62 %." */
export function againstControlsWords(
	whose: string,
	skills: readonly (readonly [control: string, skill: number | undefined])[]
): string {
	const told = skills.map(([control, skill]) => `${control} ${skillWords(skill)}`);
	return `Skill of ${withinSentence(whose)} against each control, above 0 where the control did worse: ${told.join('; ')}.`;
}

/** "37 % closer", "12 % further off", "no closer": skill for a reader who does not know the word. */
export function againstHalfWords(skill: number | undefined): string {
	if (skill === undefined) return '–';
	const share = Math.round(skill * 100);
	if (share === 0) return 'no closer';
	return `${withUnit(Math.abs(share), '%')} ${share > 0 ? 'closer' : 'further off'}`;
}

/** "31–86 %". */
export function shareRange({ lower, upper }: Interval): string {
	return percentsBetween(percentOf(lower, 0), percentOf(upper, 0));
}

/** "80–95 %", or "100 %" of a point. */
export function percentRange({ low, high }: Pick<ProbabilityRange, 'low' | 'high'>): string {
	return percentsBetween(percentOf(low), percentOf(high));
}

function percentsBetween(from: string, to: string): string {
	return (from === to ? from : `${from}–${to}`) + unitAfter('%');
}

/** A probability in per cent, without the sign: "87.5". */
export function percentOf(probability: number, decimals = 1): string {
	const factor = 10 ** decimals;
	return number(Math.round(probability * 100 * factor) / factor);
}

/** "7 of 10". */
export function ofWords(part: number, whole: number): string {
	return `${number(part)} of ${number(whole)}`;
}

const LEFT_OUT_WORDS: Readonly<Record<LeftOut, string>> = {
	'not scorable': 'not scorable: no measure, threshold or day',
	open: 'still open',
	overdue: 'overdue: its window is over, nobody has settled it',
	'already known': 'already known when said',
	'no side taken': 'said without taking a side',
	'no number': 'said in words that this scale does not read',
	'said too late': 'forecast only once the answer was known',
	partly: 'came true in part, and the criteria do not say what that counts as',
	annulled: 'annulled',
	ambiguous: 'ambiguous'
};

/** Why a claim enters no score. */
export function leftOutWords(why: LeftOut): string {
	return LEFT_OUT_WORDS[why];
}

/** Who a forecaster is measured against, and what that one does. */
export function controlWords(
	id: ControlId,
	cameTrueShare: number
): { readonly name: string; readonly does: string } {
	switch (id) {
		case 'half':
			return { name: 'Always 50 %', does: 'says the same of everything' };
		case 'base rate':
			return {
				name: `Always ${percent(cameTrueShare)}`,
				does: 'the share that came true, which nobody knew'
			};
		case 'status quo':
			return { name: 'Nothing changes', does: 'is sure that all stays as it was' };
		case 'coin flip':
			return { name: 'Coin flip', does: 'is sure of whichever side falls' };
	}
}

const JUDGEMENT_WORDS: Readonly<Record<Judgement, string>> = {
	better: 'ahead of always 50 %',
	worse: 'behind always 50 %',
	'the same': 'level with always 50 %'
};

export function judgementWords(judgement: Judgement): string {
	return JUDGEMENT_WORDS[judgement];
}

/** How a word's record meets what the scale says of it: "within", "came true less often". */
export function meaningWords(meaning: WordUsed['meaning']): string {
	return meaning === 'within' ? 'within what it may mean' : meaning;
}
