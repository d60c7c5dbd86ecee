import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aForecast,
	aPrediction,
	aPredictionEntry,
	aResolution,
	LATE,
	link,
	NO,
	YES
} from '../../../../tests/support/builders';
import { dayNumber, type Day } from '../day';
import type { Entry, Ruling } from '../entry';
import type { Prediction } from '../prediction';
import { replay } from '../replay';
import { claimsMade } from './made-claim';

const SAID = '2023-02-06';
const yes: Ruling = { as: 'outcome', outcome: YES };
const no: Ruling = { as: 'outcome', outcome: NO };
const partly: Ruling = { ...yes, partly: { held: 'the trip', failed: 'the day' } };

/** The author's claim with a forecast, and what a journal adds; on a day. */
function claim(over: Partial<Prediction>, entries: readonly Entry[] = [], asOf: Day = LATE) {
	const prediction = aPrediction({ saidOn: SAID, ...over });
	const said = [aPredictionEntry(prediction), ...entries];
	const [first, ...others] = claimsMade(replay(aCatalogue({ entries: said }), [], asOf));
	if (!first) throw new Error('no claim');
	return { ...first, others };
}
const settledBy = (ruling: Ruling, knownOn: string, over: Partial<Prediction> = {}) =>
	claim(over, [aForecast({ knownOn: SAID }), aResolution({ ruling, knownOn })]);

describe('a claim can be scored', () => {
	it('when it was settled after it was said with a likelihood', () => {
		const { fate, foresight } = settledBy(yes, '2024-03-01');
		expect(fate).toBe('settled');
		expect(foresight).toMatchObject({
			from: dayNumber(SAID),
			until: dayNumber('2024-03-01'),
			known: dayNumber('2024-03-01'),
			occurred: true
		});
		expect(settledBy(no, '2025-01-10').foresight).toMatchObject({ occurred: false });
	});

	it('not while it is open, overdue, annulled or ambiguous', () => {
		expect(claim({}, [aForecast()], '2024-12-31').fate).toBe('open');
		expect(claim({}, [aForecast()], '2025-01-01').fate).toBe('overdue');
		expect(settledBy({ as: 'annulled', why: 'Void.' }, '2024-03-01').fate).toBe('annulled');
		expect(settledBy({ as: 'ambiguous', why: 'Both.' }, '2024-03-01').fate).toBe('ambiguous');
	});

	it('never when its outcome was public on the day it was said, or before', () => {
		expect(settledBy(yes, SAID).fate).toBe('already known');
		expect(settledBy(yes, '2022').fate).toBe('already known');
		expect(settledBy(yes, '2023-02-07').fate).toBe('settled');
	});

	it('never when it lacks what would settle it, whatever was forecast', () => {
		const notScorable = { missing: ['threshold'], why: 'How much?' } as const;
		expect(claim({ notScorable }, [aForecast()]).fate).toBe('not scorable');
	});

	it('having come true in part only where the criteria say what that counts as', () => {
		const criteria = { cameTrueIf: 'He arrives.', decidedBy: 'Reports', partlyIf: 'A day late.' };
		expect(settledBy(partly, '2024-03-01', { criteria }).fate).toBe('partly');
		const counted = { criteria: { ...criteria, partlyCounts: 'did not' as const } };
		expect(settledBy(partly, '2024-03-01', counted).foresight).toMatchObject({ occurred: false });
	});

	it('not by who took no side', () => {
		expect(claim({}, [aResolution({ knownOn: '2024-03-01' })]).fate).toBe('no side taken');
	});
});

describe('a forecast counts as foresight', () => {
	const known = aResolution({ knownOn: '2024-03-01' });
	const reader = (knownOn: string, id = knownOn) =>
		aForecast({ id, knownOn, forecaster: 'reader', recordedAt: `${'2026-01-02'}T00:00:00.000Z` });
	const ofReader = (...entries: Entry[]) => claim({}, [known, ...entries]).others[0];

	it('when made before the day on which the answer became known, not on it or after', () => {
		expect(ofReader(reader('2024-02-29'))?.fate).toBe('settled');
		expect(ofReader(reader('2024-03-01'))?.fate).toBe('said too late');
		expect(ofReader(reader('2024-03-02'))?.fate).toBe('said too late');
	});

	it('when it surely was: a month that reaches into the day does not count', () => {
		expect(ofReader(reader('2024-03'))?.fate).toBe('said too late');
		expect(ofReader(reader('2024-02'))?.fate).toBe('settled');
		const entries = [aResolution({ knownOn: '2024-03' }), reader('2024-03-10')];
		expect(claim({}, entries).others[0]?.fate).toBe('said too late');
	});

	it('in a journal only when entered before that day too, whatever day it gives itself', () => {
		const entered = (day: Day) =>
			ofReader({ ...reader('2023-05-01'), link: link(1), recordedAt: `${day}T09:00:00.000Z` });
		expect(entered('2024-03-01')?.fate).toBe('said too late');
		expect(entered('2024-02-29')?.foresight?.said.map(({ day }) => day)).toEqual([
			dayNumber('2024-02-29')
		]);
	});

	it('as the last one that stood: those made later stay out of it', () => {
		const made = ofReader(reader('2023-05-01'), reader('2024-01-05'), reader('2024-04-01'));
		expect(made?.foresight?.said.map(({ day }) => day)).toEqual([
			dayNumber('2023-05-01'),
			dayNumber('2024-01-05')
		]);
	});

	it('of each forecaster apart', () => {
		const made = claim({}, [aForecast(), reader('2023-05-01'), known]);
		expect([made, ...made.others].map(({ forecaster }) => forecaster)).toEqual([
			'author',
			'reader'
		]);
	});
});

describe('a settled claim has matured', () => {
	const early = [aForecast(), aResolution({ knownOn: '2024-03-01' })];
	const maturedAt = (asOf: Day, over: Partial<Prediction> = {}) =>
		claim(over, early, asOf).foresight?.matured;

	it('once its window is over, however early it came true', () => {
		expect(maturedAt('2024-03-01')).toBe(false);
		expect(maturedAt('2024-12-31')).toBe(false);
		expect(maturedAt('2025-01-01')).toBe(true);
	});

	it('never without an end: only that it came true can ever show', () => {
		const window = { opensOn: SAID, basis: 'stated' } as const;
		expect(maturedAt(LATE, { window })).toBe(false);
	});

	it('and its forecasts are averaged until it was known, or its window over, whichever came first', () => {
		const at = (knownOn: string) => settledBy(yes, knownOn).foresight?.until;
		expect(at('2024-03-01')).toBe(dayNumber('2024-03-01'));
		expect(at('2026-03-01')).toBe(dayNumber('2025-01-01'));
		const past = { window: { opensOn: '2022', closesOn: '2022', basis: 'stated' } } as const;
		expect(settledBy(yes, '2023-06-01', past).foresight?.until).toBe(dayNumber('2023-06-01'));
	});
});
