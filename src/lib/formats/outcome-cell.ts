import type { Outcome } from '../domain/entry';
import { unreachable } from '../domain/result';

/** An outcome in a cell of a table: "yes", an option's id, "at least 218.17", a day, "not by the close". */
export function outcomeCell(outcome: Outcome): string {
	switch (outcome.kind) {
		case 'binary':
			return outcome.occurred ? 'yes' : 'no';
		case 'choice':
			return outcome.option;
		case 'numeric':
			return [outcome.bound, outcome.value].filter((part) => part !== undefined).join(' ');
		case 'date':
			return outcome.day ?? 'not by the close';
		default:
			return unreachable(outcome);
	}
}
