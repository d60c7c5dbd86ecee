import { describe, expect, it } from 'vitest';
import { numberInClaim } from './number-in-claim';

const short = (claim: string) => {
	const read = numberInClaim(claim);
	return read && `${read.operator} ${read.value} ${read.unit}`;
};

describe('a number that a claim sets itself', () => {
	it.each([
		['China’s trade with Russia will exceed 250 billion dollars in 2027.', 'above 250 bn USD'],
		['Goods trade comes to 300 billion US dollars a year by about 2030.', 'at least 300 bn USD'],
		['Trade reaches US$300bn by 2030', 'at least 300 bn USD'],
		['Exports rise above $1.5 trillion.', 'above 1.5 tn USD'],
		['Exports top out, but imports will top €40 bn.', 'above 40 bn EUR'],
		['At least 3 foreign ministers attend.', 'at least 3 foreign ministers'],
		['No fewer than 100 parties join by 2030.', 'at least 100 parties'],
		['The share falls to 35 per cent.', 'at most 35 %'],
		['Growth stays below 4.5% in 2027.', 'below 4.5 %'],
		['No more than 1,200 soldiers stay.', 'at most 1200 soldiers'],
		['It carries 38 billion cubic metres or more.', 'at least 38 billion cubic metres'],
		['The line delivers about 50 bcm a year.', 'about 50 bcm'],
		['Crude imports hit 110 million tonnes.', 'at least 110 million tonnes'],
		['More than 40 thousand lorries cross.', 'above 40000 lorries'],
		['At least 20 gas fields open.', 'at least 20 gas fields'],
		['Warming stays under 1.5 °C.', 'below 1.5 °C'],
		['Exactly 83 parties ratify.', 'exactly 83 parties'],
		['Trade, at 190 billion dollars last year, exceeds 240 billion dollars.', 'above 240 bn USD']
	])('is read: %s', (claim, said) => {
		expect(short(claim)).toBe(said);
	});

	it.each([
		['Trade will not exceed 250 billion dollars.', 'at most 250 bn USD'],
		['Trade does not fall below 200 billion dollars.', 'at least 200 bn USD'],
		['Trade won’t reach 300 billion dollars.', 'below 300 bn USD'],
		['Russia fails to reach 20 bcm.', 'below 20 bcm'],
		['Trade not only exceeds 250 billion dollars but doubles.', 'above 250 bn USD']
	])('is turned round where it is denied: %s', (claim, said) => {
		expect(short(claim)).toBe(said);
	});

	it.each([
		'Xi visits Vladivostok in person before the end of 2027.',
		'Power of Siberia 2 is signed by more than 1 party leader.',
		'Trade grows beyond 2025 levels.',
		'The G20 meets in more than 2027.',
		'A 30-year contract is signed.',
		'Russia sells the Su-35 to over 10.',
		'Trade comes to between 200 and 250 billion dollars.',
		'Trade reaches 200 to 250 billion dollars.',
		'Exports exceed 100 billion dollars and imports exceed 50 billion dollars.',
		'If trade exceeds 250 billion dollars, a third pipeline is built.',
		'The pipeline is built only when prices exceed 300 dollars.',
		'It is not clear whether trade will exceed 250 billion dollars.',
		'Trade is unlikely to exceed 250 billion dollars.',
		'Nobody can say that trade doesn’t not exceed 250 billion dollars.',
		'The talks last over 5 years.',
		'It takes about 3 months.',
		'He goes to Moscow at least 3 times.',
		'China is among the top 5 countries.',
		'They sign a 5 billion dollar loan.',
		'All 27 members agree.',
		'The meeting begins around 10:30.',
		'The talks end after more than 2 rounds.',
		'Trade exceeds 250 in 2027.',
		'Trade exceeds 250 once sanctions end.',
		'Relations reach a new height.',
		'Trade exceeds 1,2 billion dollars.',
		'Output grows to over 250 m by 2030.',
		''
	])('is not read: %s', (claim) => {
		expect(short(claim)).toBeUndefined();
	});
});
