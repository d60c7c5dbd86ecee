import { describe, expect, it } from 'vitest';
import { axisNames } from './axis-names';

const years = [0, 18, 36, 55, 73, 91].map((place, index) => ({ place, label: `${2022 + index}` }));

describe('the names on a timeline', () => {
	it('give way to the day looked from', () => {
		const { ticks, now } = axisNames(years, undefined, { place: 22, label: '20 Mar 2023' });
		expect(now).toMatchObject({ text: '20 Mar 2023', anchor: 'end' });
		expect(ticks.map(({ text }) => text)).toEqual(['2022', '2024', '2025', '2026', '2027']);
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

	it('are fewer on a narrow axis', () => {
		const months = Array.from({ length: 12 }, (_, month) => ({ place: month * 8.3, label: 'Jan' }));
		const { ticks } = axisNames(months, undefined, undefined);
		expect(ticks.length).toBeGreaterThan(ticks.filter(({ tight }) => !tight).length);
	});
});
