import { describe, expect, it } from 'vitest';
import { TODAY } from '../../../tests/support/forms';
import { dayInClaim } from './day-in-claim';

describe('the day that a claim names', () => {
	it.each([
		['Xi visits before the end of 2027.', { closesOn: '2027', basis: 'stated' }],
		['Xi visits by the end of June 2027.', { closesOn: '2027-06', basis: 'stated' }],
		['It is signed by 30 June 2027.', { closesOn: '2027-06-30', basis: 'stated' }],
		['It is signed by June 30th, 2027.', { closesOn: '2027-06-30', basis: 'stated' }],
		['It is signed before 2028.', { closesOn: '2027-12-31', basis: 'stated' }],
		['It is signed before March 2027.', { closesOn: '2027-02-28', basis: 'stated' }],
		['They meet on 2027-03-20.', { closesOn: '2027-03-20', basis: 'stated' }],
		['It opens no later than 1 May 2027.', { closesOn: '2027-05-01', basis: 'stated' }],
		['Trade exceeds 250 bn in 2027.', { closesOn: '2027', basis: 'stated', period: '2027' }],
		[
			'Trade exceeds 60 bn during Q3 2027.',
			{ closesOn: '2027-09-30', basis: 'stated', period: '2027-07..2027-09' }
		],
		['Trade reaches 300 bn by 2030.', { closesOn: '2030', basis: 'inferred' }],
		['Trade reaches 300 bn by about 2030.', { closesOn: '2030', basis: 'inferred' }],
		['More is traded than in 2021 by 1 May 2027.', { closesOn: '2027-05-01', basis: 'stated' }]
	])('is read: %s', (claim, said) => {
		expect(dayInClaim(claim, TODAY)).toEqual(said);
	});

	it.each([
		'Xi visits Vladivostok.',
		'Trade beats its level of 2021.',
		'Trade grows more than in 2021.',
		'Trade exceeds 250 bn in 2030 prices.',
		'It opens between 2027 and 2030.',
		'It opens in 2027 or in 2028.',
		'It opens in 2027–28.',
		'If he wins in 2028, they leave.',
		'They leave after the vote in 2028.',
		'It opens in early 2027.',
		'It opens by mid-2027.',
		'It opens in the second half of 2027.',
		'It opens in May.',
		'It opens by 05.06.2027.',
		'It costs at 2027 rates.',
		'The talks on 2027 end.',
		''
	])('is not read: %s', (claim) => {
		expect(dayInClaim(claim, TODAY)).toBeUndefined();
	});
});
