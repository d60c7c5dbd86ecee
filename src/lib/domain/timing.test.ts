import { describe, expect, it } from 'vitest';
import { aPrediction, aResolution, NO } from '../../../tests/support/builders';
import { timingOf } from './timing';

const byEnd2024 = aPrediction({
	window: { opensOn: '2023-01-30', closesOn: '2024-12-31', basis: 'stated' }
});
const visit = aPrediction({
	question: { kind: 'date', target: { from: '2023-03-20', to: '2023-03-22' } }
});
const on = (day?: string) =>
	aResolution({ ruling: { as: 'outcome', outcome: { kind: 'date', ...(day && { day }) } } });

describe('timing', () => {
	it('counts days before the close as early and days after it as late', () => {
		expect(timingOf(byEnd2024, aResolution({ happenedOn: '2024-12-01' }))).toEqual({
			min: 30,
			max: 30,
			against: 'close',
			happenedOn: '2024-12-01'
		});
		expect(timingOf(byEnd2024, aResolution({ happenedOn: '2025-01-02' }))).toMatchObject({
			min: -2,
			max: -2
		});
	});

	it('is a range where only the month is known', () => {
		expect(timingOf(byEnd2024, aResolution({ happenedOn: '2023-11' }))).toMatchObject({
			min: 397,
			max: 426
		});
	});

	it('measures against the end of a close known only as a year', () => {
		const sometime = aPrediction({
			window: { opensOn: '2023', closesOn: '2024', basis: 'stated' }
		});
		expect(timingOf(sometime, aResolution({ happenedOn: '2024-12-30' }))).toMatchObject({ min: 1 });
	});

	it('measures a named day against the nearer end of its span, and is nought inside', () => {
		expect(timingOf(visit, on('2023-03-21'))).toMatchObject({ min: 0, against: 'named day' });
		expect(timingOf(visit, on('2023-03-18'))).toMatchObject({ min: 2, max: 2 });
		expect(timingOf(visit, on('2023-03-27'))).toMatchObject({ min: -5, max: -5 });
		expect(timingOf(visit, on('2023-03'))).toMatchObject({ min: -9, max: 19 });
	});

	it('is none for what had not happened by the close, and late for what happened after it', () => {
		const no = (happenedOn: string) =>
			timingOf(byEnd2024, aResolution({ ruling: { as: 'outcome', outcome: NO }, happenedOn }));
		expect(no('2024-12-31')).toBeUndefined();
		expect(no('2025-01-02')).toMatchObject({ min: -2, max: -2 });
	});

	it('is none where nothing happened, nothing closes, or nothing was ruled', () => {
		expect(timingOf(visit, on())).toBeUndefined();
		expect(timingOf(byEnd2024, aResolution())).toBeUndefined();
		const openEnded = aPrediction({ window: { opensOn: '2023', basis: 'stated' } });
		expect(timingOf(openEnded, aResolution({ happenedOn: '2024' }))).toBeUndefined();
		const annulled = aResolution({ ruling: { as: 'annulled', why: 'Void.' }, happenedOn: '2024' });
		expect(timingOf(byEnd2024, annulled)).toBeUndefined();
	});
});
