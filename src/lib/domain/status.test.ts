import { describe, expect, it } from 'vitest';
import { aPrediction } from '../../../tests/support/builders';
import { daysOverdue, statusOf, waitingStatus } from './status';
import { isSettled, isWaiting, VERDICTS } from './verdict';

const window = { opensOn: '2024-01-10', closesOn: '2024-03-31', basis: 'stated' } as const;

describe('a window that nobody has settled', () => {
	it.each([
		['2024-01-09', 'upcoming'],
		['2024-01-10', 'open'],
		['2024-02-29', 'open'], // 31 days before the close
		['2024-03-01', 'due'], // 30 days before it
		['2024-03-31', 'due'],
		['2024-04-01', 'overdue']
	])('on %s is %s', (asOf, status) => {
		expect(waitingStatus(window, asOf)).toBe(status);
	});

	it('is overdue since its close, or since it was said where that came later', () => {
		expect(daysOverdue(aPrediction({ window, saidOn: '2024-01-10' }), '2024-04-10')).toBe(10);
		expect(daysOverdue(aPrediction({ window, saidOn: '2024-04-07' }), '2024-04-10')).toBe(3);
	});

	it('never falls due without a close', () => {
		expect(waitingStatus({ opensOn: '2024', basis: 'stated' }, '9999-12-31')).toBe('open');
	});

	it('closes at the end of a month known only as such, and opens at its beginning', () => {
		const month = { opensOn: '2024-04', closesOn: '2024-04', basis: 'stated' } as const;
		expect(waitingStatus(month, '2024-03-31')).toBe('due');
		expect(waitingStatus(month, '2024-04-30')).toBe('due');
		expect(waitingStatus(month, '2024-05-01')).toBe('overdue');
	});

	it('has a status on the last of all days', () => {
		const late = { opensOn: '2024', closesOn: '9999', basis: 'stated' } as const;
		expect(waitingStatus(late, '9999-12-31')).toBe('due');
	});
});

describe('the status behind a verdict', () => {
	it('is one for each', () => {
		expect(Object.fromEntries(VERDICTS.map((verdict) => [verdict, statusOf(verdict)]))).toEqual({
			'came true': 'resolved',
			partly: 'resolved',
			'did not': 'resolved',
			annulled: 'annulled',
			ambiguous: 'ambiguous',
			overdue: 'overdue',
			due: 'due',
			open: 'open',
			upcoming: 'upcoming',
			'not scorable': 'open'
		});
	});

	it('is settled or awaited, and neither only where it can never be settled', () => {
		expect(VERDICTS.filter((verdict) => isSettled(verdict) === isWaiting(verdict))).toEqual([
			'not scorable'
		]);
	});
});
