import { describe, expect, test } from 'vitest';
import {
	arrival,
	binary,
	faults,
	forecast,
	seat,
	TODAY,
	trade
} from '../../../tests/support/forms';
import { readForecast } from './forecast-form';

describe('a forecast', () => {
	test.each([
		['35', 0.35],
		['35 %', 0.35],
		['35\u202f%', 0.35],
		['３５％', 0.35],
		['0', 0],
		['−0', 0],
		['100%', 1],
		['99.5', 0.995],
		['1.2', 0.012]
	])('of %s is a probability of %d', (probability, expected) => {
		const read = readForecast(forecast({ probability }), binary, TODAY);
		expect(read).toMatchObject({ ok: true, value: { likelihood: { probability: expected } } });
	});

	test.each(['120', '1 000', '1\u2009000', '1,000', '-1', '−5', 'NaN', 'Infinity', '1e2', 'half'])(
		'of %s is no share of 100',
		(probability) => {
			expect(faults(readForecast(forecast({ probability }), binary, TODAY))).toEqual([
				'probability field/not-a-percentage'
			]);
		}
	);

	test.each([
		['', 'field/empty'],
		['%', 'field/empty'],
		['35,5', 'field/decimal-comma'],
		['9'.repeat(400), 'field/too-many-digits']
	])('of %s has its own fault: %s', (probability, code) => {
		expect(faults(readForecast(forecast({ probability }), binary, TODAY))).toEqual([
			`probability ${code}`
		]);
	});

	test('among options names every one and adds up to one', () => {
		const shares = { xiamen: '33.3', valparaiso: '33.3', brussels: '33.4' };
		const read = readForecast(forecast({ as: 'distribution', shares }), seat, TODAY);
		expect(read).toMatchObject({ ok: true });
		const short = forecast({ as: 'distribution', shares: { ...shares, brussels: '20' } });
		expect(faults(readForecast(short, seat, TODAY))).toEqual(['shares field/not-100-percent']);
		const wide = forecast({ as: 'distribution', shares: { ...shares, brussels: '1 000' } });
		expect(faults(readForecast(wide, seat, TODAY))).toEqual([
			'share-brussels field/not-a-percentage'
		]);
	});

	test('of a number may not fall', () => {
		const read = (quantiles: string[]) =>
			faults(readForecast(forecast({ as: 'quantiles', quantiles }), trade, TODAY));
		expect(read(['180', '200', '240.5'])).toEqual([]);
		expect(read(['180', '170', '240'])).toEqual(['quantile-1 field/not-in-order']);
		expect(read(['180', '9'.repeat(400), ''])).toEqual([
			'quantile-1 field/too-many-digits',
			'quantile-2 field/empty'
		]);
	});

	test('of a day takes whole days that exist', () => {
		const quantiles = ['2027-01-11', '2027-02-30', '2027'];
		expect(faults(readForecast(forecast({ as: 'quantiles', quantiles }), arrival, TODAY))).toEqual([
			'quantile-1 field/not-a-day',
			'quantile-2 field/not-a-whole-day'
		]);
	});

	test('is made on a whole day that has begun', () => {
		const madeOn = (day: string) => faults(readForecast(forecast({ madeOn: day }), binary, TODAY));
		expect(madeOn('2026-11-23')).toEqual(['madeOn field/in-the-future']);
		expect(madeOn('2023-02-30')).toEqual(['madeOn field/not-a-day']);
		expect(madeOn('2023-02')).toEqual(['madeOn field/not-a-whole-day']);
		expect(madeOn('')).toEqual(['madeOn field/empty']);
	});

	test.each(['0001-01-01', '1899-12-31', '2200'])(
		'is not made in a year that no import would take back: %s',
		(madeOn) => {
			expect(faults(readForecast(forecast({ madeOn }), binary, TODAY))).toEqual([
				'madeOn field/outside-years'
			]);
		}
	);

	test('has a reason of any script, and no longer than fits', () => {
		const read = readForecast(forecast({ note: ' مجلس السلام 和平 ' }), binary, TODAY);
		expect(read).toMatchObject({ ok: true, value: { note: 'مجلس السلام 和平' } });
		const long = forecast({ note: 'x'.repeat(100_000) });
		expect(faults(readForecast(long, binary, TODAY))).toEqual(['note field/too-long']);
	});
});
