import type { Day } from '../domain/day';
import type { Instant, SecretEntry } from '../domain/entry';
import { unreachable } from '../domain/result';
import type { CheckedReveal, SealFit } from '../formats/sealed-prediction';
import { longDay, shortDay } from './day-words';
import { counted, inSentence, sentence } from './number-words';
import { likelihoodWords } from './outcome-words';
import { madeAtWords } from './snapshot-words';

/** A finding, and what follows from it. */
export interface SealFinding {
	readonly finding: string;
	readonly rest: string;
}

/** How many predictions a snapshot carries under seal: all there are of its maker's, revealed or not. */
export function sealsCarriedWords(
	seals: number,
	revealed: readonly Pick<CheckedReveal, 'fit'>[],
	madeAt: Instant
): SealFinding {
	const one = seals === 1;
	const matching = revealed.filter(({ fit }) => fit === 'matches').length;
	const wrong = revealed.length - matching;
	const hidden = seals - revealed.length;
	const some = (count: number) => (one ? 'it' : count === seals ? 'them' : inSentence(count));
	return {
		finding: `Carries ${counted(seals, 'sealed prediction')}.`,
		rest: [
			`By its maker’s clock this snapshot was made on ${madeAtWords(madeAt)}; by then ${one ? 'it was' : 'they were'} sealed.`,
			matching > 0 &&
				(matching === seals
					? `${one ? 'It is' : 'All are'} revealed.`
					: `${sentence(inSentence(matching))} ${matching === 1 ? 'is' : 'are'} revealed.`),
			wrong > 0 && `What is revealed of ${some(wrong)} is not what was sealed.`,
			hidden > 0 && `Of ${some(hidden)} only ${hidden === 1 ? 'a digest is' : 'digests are'} here.`
		]
			.filter(Boolean)
			.join(' ')
	};
}

/** A snapshot made earlier, and since when this browser keeps it. */
export interface KeptBefore {
	readonly title: string;
	readonly keptAt: Instant;
}

/** A reveal held against its seal, and whether the board has other words for it since. */
export interface FollowedReveal extends CheckedReveal {
	readonly isReworded?: boolean;
}

/** Whether a prediction that was revealed is the one that was sealed, and what shows how old the seal is. */
export function revealedWords(
	{ reveal, seal, fit, isReworded = false }: FollowedReveal,
	kept?: KeptBefore
): SealFinding {
	const title = `“${reveal.prediction.title}”`;
	if (fit === 'matches') {
		return {
			finding: 'Revealed: matches its seal.',
			rest: [
				isReworded
					? `${title} was sealed; the words shown here are later ones.`
					: `${title} is what was sealed, to the letter.`,
				kept
					? alreadyCarriedWords(kept, 'this seal')
					: `Sealed on ${longDay(reveal.prediction.saidOn)} by its maker’s clock; nothing here witnesses the day.`
			].join(' ')
		};
	}
	const of = seal ? ` of ${longDay(seal.knownOn)}` : '';
	return {
		finding: `Revealed: does not match its seal${of}.`,
		rest: `${title} does not count. ${falseRevealWords(fit)}`
	};
}

/** Why a prediction that was revealed is not the one that was sealed. */
export function falseRevealWords(fit: Exclude<SealFit, 'matches'>): string {
	switch (fit) {
		case 'differs':
			return 'It gives another digest than the one that was sealed.';
		case 'other day':
			return 'It says that it was made on another day than that of its seal.';
		case 'no seal':
			return 'The seal that it names is not here.';
		default:
			return unreachable(fit);
	}
}

/** That an earlier snapshot, kept in this browser, shows how old seals are that are still unopened. */
export function keptBeforeWords(carried: number, of: number, kept: KeptBefore): SealFinding {
	const these = of === 1 ? 'this seal' : `${inSentence(carried)} of these seals`;
	return {
		finding: of === 1 ? 'Seal seen before.' : 'Seals seen before.',
		rest: alreadyCarriedWords(kept, these)
	};
}

/** The reader's own clock proves to them more than that of its maker. */
function alreadyCarriedWords({ title, keptAt }: KeptBefore, these: string): string {
	return `A snapshot kept here since ${longDay(keptAt.slice(0, 10))} already carried ${these}: “${title}”.`;
}

/** How likely a prediction under seal was held; empty where it is not said. */
export function sealedLikelihoodWords({ likelihood, prediction }: SecretEntry): string {
	return likelihood ? sentence(likelihoodWords(likelihood, prediction.question)) : '';
}

/** Where a seal stands: "Sealed on 20 Nov 2026", "Sealed on 20 Nov, revealed on 3 Dec 2026". */
export function sealStateWords(sealedOn: Day, revealedOn: Day | undefined): string {
	const sealed = `Sealed on ${shortDay(sealedOn)}`;
	return revealedOn === undefined ? sealed : `${sealed}, revealed on ${shortDay(revealedOn)}`;
}
