import { describe, expect, it } from 'vitest';
import { axisNames } from './axis-names';
import { ticksOf, yearAxis } from './time-axis';

const years = [0, 18, 36, 55, 73, 91].map((place, index) => ({ place, label: `${2022 + index}` }));

describe('the names on a timeline', () => {
	it('never give way to the day looked from, which has a row of its own', () => {
		const { ticks, now } = axisNames(years, undefined, { place: 22, label: '20 Mar 2023' });
		expect(now).toMatchObject({ text: '20 Mar 2023', anchor: 'end' });
		expect(ticks.map(({ text, on }) => [text, on])).toEqual(
			['2022', '2023', '2024', '2025', '2026', '2027'].map((year) => [year, 'both'])
		);
	});

	it('stand right of a day at the very beginning', () => {
		expect(axisNames(years, undefined, { place: 1, label: '3 Feb 2022' }).now).toMatchObject({
			anchor: 'start'
		});
	});

	it('leave out an event that would touch the day looked from', () => {
		const event = { place: 50, label: 'the visit' };
		expect(axisNames(years, event, { place: 52, label: '21 Mar 2023' }).event).toBeUndefined();
		expect(axisNames(years, event, { place: 95, label: 'today' }).event?.text).toBe('the visit');
	});

	it('are fewer on a narrow axis, and evenly so', () => {
		const { ticks } = axisNames(ticksOf(yearAxis('2023')), undefined, undefined);
		const namesOn = (width: string) =>
			ticks.filter(({ on }) => on === width || on === 'both').map(({ text }) => text);
		expect(namesOn('wide')).toHaveLength(12);
		expect(namesOn('narrow')).toEqual(['Jan', 'Mar', 'May', 'Jul', 'Sep', 'Nov']);
	});

	it('name every year where months go short', () => {
		const axis = { first: '2021-11-01', last: '2024-08-31' };
		const { ticks } = axisNames(ticksOf(axis), undefined, undefined);
		const narrow = ticks.filter(({ on }) => on !== 'wide').map(({ text }) => text);
		expect(narrow).toEqual(expect.arrayContaining(['2022', '2023', '2024']));
	});
});
