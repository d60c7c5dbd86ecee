import { describe, expect, test } from 'vitest';
import type { Prediction, Question } from '../domain/prediction';
import {
	asCorrection,
	readEvidence,
	readForecast,
	readNote,
	readObservation,
	readOutcome,
	type ForecastFields,
	type OutcomeFields
} from './entry-form';

const TODAY = '2026-11-22';

function asking(question: Question): Prediction {
	return {
		id: 'a-claim',
		title: 'A claim',
		claim: 'A claim holds.',
		question,
		forecaster: 'hk01',
		saidOn: '2026-01-20',
		saidBasis: 'stated',
		window: { opensOn: '2026-01-20', closesOn: '2026-12-31', basis: 'inferred' }
	};
}

const binary = asking({ kind: 'binary' });
const seat = asking({
	kind: 'choice',
	options: ['xiamen', 'valparaiso', 'brussels'].map((id) => ({ id, label: id })),
	favoured: ['xiamen']
});
const trade = asking({
	kind: 'numeric',
	target: { operator: 'at least', value: 200, unit: 'bn USD' }
});
const arrival = asking({ kind: 'date', target: { to: '2023-02-20' } });

function forecast(fields: Partial<ForecastFields>): ForecastFields {
	return {
		as: 'probability',
		probability: '35',
		shares: {},
		quantiles: [],
		madeOn: TODAY,
		note: '',
		...fields
	};
}

function outcome(fields: Partial<OutcomeFields>): OutcomeFields {
	return {
		ruling: 'outcome',
		occurred: '',
		option: '',
		value: '',
		bound: '',
		happened: '',
		happenedOn: '',
		partly: false,
		held: '',
		failed: '',
		why: '',
		knownOn: '2026-11-20',
		strength: 'strong',
		searchedOn: '',
		searchedWhere: '',
		evidence: [],
		note: '',
		...fields
	};
}

function codes(reading: { ok: boolean; problem?: readonly { field: string; code: string }[] }) {
	return reading.ok ? [] : reading.problem?.map(({ field, code }) => `${field} ${code}`);
}

describe('readForecast', () => {
	test.each([
		['35', 0.35],
		['35 %', 0.35],
		['0', 0],
		['100%', 1],
		['99.5', 0.995]
	])('a probability written %s is %d', (probability, expected) => {
		const read = readForecast(forecast({ probability }), binary, TODAY);
		expect(read).toMatchObject({ ok: true, value: { likelihood: { probability: expected } } });
	});

	test.each(['120', '-1', 'NaN', 'Infinity', '1e2', '0x10', 'half'])(
		'%s is no probability',
		(probability) => {
			expect(codes(readForecast(forecast({ probability }), binary, TODAY))).toEqual([
				'probability field/not-a-percentage'
			]);
		}
	);

	test('a distribution names every option and adds up to one', () => {
		const shares = { xiamen: '33.3', valparaiso: '33.3', brussels: '33.4' };
		const read = readForecast(forecast({ as: 'distribution', shares }), seat, TODAY);
		expect(read).toMatchObject({ ok: true });
		const short = forecast({ as: 'distribution', shares: { ...shares, brussels: '20' } });
		expect(codes(readForecast(short, seat, TODAY))).toEqual(['shares field/not-100-percent']);
	});

	test('quantiles of a number may not fall', () => {
		const read = (quantiles: string[]) =>
			codes(readForecast(forecast({ as: 'quantiles', quantiles }), trade, TODAY));
		expect(read(['180', '200', '240.5'])).toEqual([]);
		expect(read(['180', '170', '240'])).toEqual(['quantile-1 field/not-in-order']);
	});

	test('quantiles of a day are whole days that exist', () => {
		const quantiles = ['2027-01-11', '2027-02-30', '2027'];
		expect(codes(readForecast(forecast({ as: 'quantiles', quantiles }), arrival, TODAY))).toEqual([
			'quantile-1 field/not-a-day',
			'quantile-2 field/not-a-whole-day'
		]);
	});

	test('a forecast cannot be made tomorrow', () => {
		expect(codes(readForecast(forecast({ madeOn: '2026-11-23' }), binary, TODAY))).toEqual([
			'madeOn field/in-the-future'
		]);
	});
});

describe('a year that no import would take back', () => {
	test.each(['0001-01-01', '1899-12-31', '2200'])('is refused in the form: %s', (madeOn) => {
		expect(codes(readForecast(forecast({ madeOn }), binary, TODAY))).toEqual([
			'madeOn field/outside-years'
		]);
	});
});

describe('readEvidence', () => {
	const fields = {
		url: 'https://example.org/a',
		publisher: '新华社',
		publishedOn: '2026-11',
		bearing: 'supports' as const,
		says: 'وقعت الاتفاقية'
	};

	test('text of any script is kept as written', () => {
		expect(readEvidence(fields, 'a-claim', TODAY)).toMatchObject({
			ok: true,
			value: { note: 'وقعت الاتفاقية', citation: { publisher: '新华社' }, knownOn: '2026-11' }
		});
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.b', 'example.org', '//x'])(
		'%s is no link to follow',
		(url) => {
			expect(codes(readEvidence({ ...fields, url }, 'a-claim', TODAY))).toEqual([
				'url field/not-a-link'
			]);
		}
	);

	test('a day that does not exist, an empty note and 100,000 characters are refused together', () => {
		const read = readEvidence(
			{ ...fields, publishedOn: '2023-02-30', says: ' ', publisher: 'x'.repeat(100_000) },
			'a-claim',
			TODAY
		);
		expect(codes(read)).toEqual([
			'publisher field/too-long',
			'publishedOn field/not-a-day',
			'says field/empty'
		]);
	});

	test('half a surrogate pair can’t be stored', () => {
		expect(codes(readEvidence({ ...fields, says: 'a\ud800b' }, 'a-claim', TODAY))).toEqual([
			'says field/lone-surrogate'
		]);
	});
});

describe('readObservation', () => {
	test('a value keeps its period, its publisher and where it was read', () => {
		const read = readObservation(
			{
				value: '1 234.5',
				period: '2026-01 – 2026-10',
				print: 'first',
				publisher: 'China customs',
				publishedOn: '2026-11-07',
				url: 'https://example.org/customs',
				relay: 'TASS',
				note: ''
			},
			'goods-trade',
			TODAY
		);
		expect(read).toMatchObject({
			ok: true,
			value: { value: 1234.5, period: '2026-01..2026-10', citation: { publisher: 'TASS' } }
		});
	});
});

describe('readOutcome', () => {
	test.each([
		['a yes', binary, { occurred: 'yes' }, { kind: 'binary', occurred: true }],
		['an option', seat, { option: 'brussels' }, { kind: 'choice', option: 'brussels' }],
		[
			'a bound',
			trade,
			{ value: '218.17', bound: 'at least' },
			{ value: 218.17, bound: 'at least' }
		],
		['a day', arrival, { happened: 'yes', happenedOn: '2023-02-21' }, { day: '2023-02-21' }],
		['not by the close', arrival, { happened: 'no' }, { kind: 'date' }]
	] as const)('%s answers its kind of question', (_, prediction, fields, expected) => {
		const read = readOutcome(outcome(fields), prediction, TODAY);
		expect(read).toMatchObject({ ok: true, value: { ruling: { outcome: expected } } });
	});

	test('nothing can be known before it happened', () => {
		const early = outcome({ occurred: 'yes', happenedOn: '2026-11-21', knownOn: '2026-11-20' });
		expect(codes(readOutcome(early, binary, TODAY))).toEqual(['knownOn field/before']);
	});

	test('“none found” says where and until when one looked', () => {
		const fields = outcome({ ruling: 'ambiguous', why: 'no report', strength: 'none found' });
		expect(codes(readOutcome(fields, binary, TODAY))).toEqual([
			'searchedOn field/empty',
			'searchedWhere field/empty'
		]);
	});

	test('an answer of its kind must be chosen', () => {
		const unanswered = (prediction: Prediction) =>
			codes(readOutcome(outcome({}), prediction, TODAY));
		expect(unanswered(binary)).toEqual(['occurred field/not-chosen']);
		expect(unanswered(seat)).toEqual(['option field/not-chosen']);
		expect(unanswered(trade)).toEqual(['value field/empty']);
		expect(unanswered(arrival)).toEqual(['happened field/not-chosen']);
	});

	test('partly says which part held and which failed', () => {
		const fields = outcome({ occurred: 'yes', partly: true, held: 'he came' });
		expect(codes(readOutcome(fields, binary, TODAY))).toEqual(['failed field/empty']);
	});
});

describe('asCorrection', () => {
	test('a correction names what it corrects and says why', () => {
		const reading = readOutcome(outcome({ occurred: 'no' }), binary, TODAY);
		expect(codes(asCorrection(reading, 'first', ' ', TODAY))).toEqual(['reason field/empty']);
		expect(asCorrection(reading, 'first', 'A later report.', TODAY)).toMatchObject({
			ok: true,
			value: { corrects: 'first', reason: 'A later report.' }
		});
	});

	test('what is wrong with the entry is said together with a missing reason', () => {
		const reading = readOutcome(outcome({}), binary, TODAY);
		expect(codes(asCorrection(reading, 'first', '', TODAY))).toEqual([
			'occurred field/not-chosen',
			'reason field/empty'
		]);
	});
});

describe('readNote', () => {
	test('an empty note is no note', () => {
		expect(codes(readNote('  \n', 'a-claim', TODAY))).toEqual(['text field/empty']);
	});
});
