import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE
} from '../../../../tests/support/builders';
import { replay } from '../../domain/replay';
import { storyAxis } from './story-axis';

function states(windows: Record<string, string | undefined>, settled: Record<string, string> = {}) {
	const entries = [
		...Object.entries(windows).map(([id, closesOn]) =>
			aPredictionEntry(
				aPrediction({
					id,
					saidOn: '2023-01-30',
					window: { opensOn: '2023-02', basis: 'stated', ...(closesOn && { closesOn }) }
				})
			)
		),
		...Object.entries(settled).map(([prediction, knownOn]) =>
			aResolution({ id: `${prediction}/r`, prediction, knownOn })
		)
	];
	return replay(aCatalogue({ entries }), [], LATE).predictions;
}

const event = { title: 'the visit', from: '2023-03-20', to: '2023-03-22' };

describe('the axis of a story', () => {
	it('shows the months around its event, and what ends soon after it', () => {
		const claims = states({ a: '2023-06-30', b: '2027-12-31', c: undefined });
		expect(storyAxis(claims, event, LATE)).toEqual({ first: '2023-01-01', last: '2023-06-30' });
	});

	it('is at least three months long', () => {
		const short = { title: 'the visit', from: '2023-02-01', to: '2023-02-01' };
		expect(storyAxis(states({ a: '2023-02-03' }), short, LATE)).toEqual({
			first: '2023-01-01',
			last: '2023-03-31'
		});
	});

	it('reaches past today while something in it is open, and no further than it went otherwise', () => {
		const claims = { a: '2023-12-31', b: '2024-02-01' };
		expect(storyAxis(states(claims), undefined, LATE).last).toBe('2031-06-30');
		expect(
			storyAxis(states(claims, { a: '2024-01-12', b: '2023-07-01' }), undefined, LATE)
		).toEqual({ first: '2023-01-01', last: '2024-12-31' });
	});
});
