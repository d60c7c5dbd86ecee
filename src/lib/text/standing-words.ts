import type { ChainLink, ChainStanding } from '../domain/entry';
import { number } from './number-words';

const STANDINGS: Readonly<Record<ChainStanding, string>> = {
	holds: 'chain holds',
	'after one left out': 'what stood before it was left out',
	'breaks here': 'the chain breaks here',
	'past the break': 'past where the chain breaks'
};

/** Where an entry stands in its maker's journal, and whether the chain holds there: "entry 3, chain holds". */
export function standingWords({ seq }: Pick<ChainLink, 'seq'>, standing: ChainStanding): string {
	return `entry ${number(seq)}, ${STANDINGS[standing]}`;
}
