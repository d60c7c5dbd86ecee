import type { Piece } from '../domain/resolvability';
import type { PredictionFields } from '../formats/prediction-fields';
import { isVague } from '../formats/prediction-form';

/** The field in which a missing piece is filled in. */
export function fieldOf(
	piece: Piece,
	{ kind, options, figure, operator }: PredictionFields
): keyof PredictionFields {
	switch (piece) {
		case 'measure':
			return kind === 'choice' ? 'options' : 'claim';
		case 'operator':
		case 'unit':
		case 'period':
			return piece;
		case 'threshold':
			if (kind === 'date') return 'to';
			if (kind === 'choice') return options.trim() === '' ? 'options' : 'favoured';
			return 'value';
		case 'source':
			return 'decidedBy';
		case 'deadline':
			return 'closesOn';
		default:
			if (kind !== 'numeric') return 'finePrint';
			if (isVague(operator)) return 'tolerance';
			return figure === '' ? 'finePrint' : 'print';
	}
}
