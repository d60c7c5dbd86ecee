import { describe, expect, it } from 'vitest';
import {
	aCatalogue,
	aFigure,
	aForecast,
	anEvidence,
	anObservation,
	aPrediction,
	aPredictionEntry,
	aResolution,
	aRetraction,
	at,
	link,
	NO
} from '../../../tests/support/builders';
import { recordedOn, type Entry } from './entry';
import { replay } from './replay';
import { countOfChanges, enteredOfBefore, whatChanged } from './what-changed';

const closing = (id: string, closesOn: string, saidOn = '2023-02-06') =>
	aPredictionEntry(
		aPrediction({ id, saidOn, window: { opensOn: '2023-02-06', closesOn, basis: 'stated' } })
	);

function between(
	since: string,
	until: string,
	shipped: readonly Entry[],
	journal: readonly Entry[] = []
) {
	const catalogue = aCatalogue({ figures: [aFigure()], entries: shipped });
	return whatChanged(replay(catalogue, journal, since), replay(catalogue, journal, until));
}
const ids = (states: readonly { readonly prediction: { readonly id: string } }[]) =>
	states.map(({ prediction }) => prediction.id);

describe('what changed between two days', () => {
	it('is what became known after the first and by the second, the latest first', () => {
		const entries = [
			closing('claim', '2030'),
			anEvidence({ id: 'before', knownOn: '2024-03-01' }),
			anEvidence({ id: 'first', knownOn: '2024-03-02' }),
			anEvidence({ id: 'last', knownOn: '2024-03-08' }),
			anEvidence({ id: 'after', knownOn: '2024-03-09' }),
			aForecast({ id: 'mine', knownOn: '2024-03-05' }),
			aForecast({ id: 'words', knownOn: '2024-03-05', likelihood: { as: 'hedge' } }),
			anObservation({ knownOn: '2024-03-07' })
		];
		const changed = between('2024-03-01', '2024-03-08', entries);
		expect(changed.evidence.map(({ entry }) => entry.id)).toEqual(['last', 'first']);
		expect(changed.forecasts.map(({ entry }) => entry.id)).toEqual(['mine']);
		expect(changed.observations.map(({ id }) => id)).toEqual(['trade/2023']);
		expect(countOfChanges(changed)).toBe(4);
	});

	it('tells the latest outcome first, and with a claim what was known before it was said', () => {
		const said = (id: string, saidOn: string) => closing(id, '2024-12-31', saidOn);
		const settled = (prediction: string, knownOn: string) =>
			aResolution({ id: `of ${prediction}`, prediction, knownOn });
		const { outcomes, said: news } = between('2024-03-01', '2024-03-31', [
			said('early', '2024-02-01'),
			said('late', '2024-02-01'),
			said('known before', '2024-03-10'),
			settled('early', '2024-03-05'),
			settled('late', '2024-03-20'),
			settled('known before', '2024-02-10')
		]);
		expect(ids(outcomes.map(({ state }) => state))).toEqual(['late', 'known before', 'early']);
		expect(ids(news)).toEqual(['known before']);
	});

	it('is nothing from a day to itself', () => {
		const entries = [closing('claim', '2024-12-31'), aResolution(), anEvidence()];
		expect(countOfChanges(between('2024-03-01', '2024-03-01', entries))).toBe(0);
	});

	it('is what was said, what fell due and what is overdue by then', () => {
		const entries = [
			closing('new', '2030', '2024-03-05'),
			closing('falls-due', '2024-04-05'),
			closing('runs-out', '2024-03-07'),
			closing('was-overdue', '2023-12-31')
		];
		const changed = between('2024-03-01', '2024-03-08', entries);
		expect(ids(changed.said)).toEqual(['new']);
		expect(ids(changed.nowDue)).toEqual(['falls-due']);
		expect(ids(changed.nowOverdue)).toEqual(['runs-out']);
	});

	it('tells an outcome once, one that was turned again, and not one that was repeated', () => {
		const turned = aResolution({
			id: 'turned',
			knownOn: '2024-06-01',
			corrects: 'claim/resolution',
			reason: 'A later print.',
			recordedAt: at(1),
			ruling: { as: 'outcome', outcome: NO }
		});
		const repeated = {
			...turned,
			id: 'repeated',
			corrects: 'turned',
			knownOn: '2024-08-01',
			recordedAt: at(2)
		};
		const entries = [closing('claim', '2024-12-31'), aResolution(), turned, repeated];
		const verdicts = (since: string, until: string) =>
			between(since, until, entries).outcomes.map(({ state, before }) => [
				before?.verdict,
				state.verdict
			]);
		expect(verdicts('2024-01-01', '2024-05-01')).toEqual([['open', 'came true']]);
		expect(verdicts('2024-05-01', '2024-07-01')).toEqual([['came true', 'did not']]);
		expect(verdicts('2024-07-01', '2024-09-01')).toEqual([]);
	});

	it('leaves out what was taken back since', () => {
		const evidence = anEvidence({ id: 'mine', knownOn: '2024-03-05', link: link(1) });
		const back = aRetraction('mine', { link: link(2), knownOn: '2024-03-05' });
		const entries = [closing('claim', '2030')];
		expect(countOfChanges(between('2024-03-01', '2024-03-08', entries, [evidence]))).toBe(1);
		expect(countOfChanges(between('2024-03-01', '2024-03-08', entries, [evidence, back]))).toBe(0);
	});
});

describe('what the reader entered in these days about days before', () => {
	const recorded = (seq: number, day: string) => ({
		link: link(seq),
		recordedAt: `${day}T08:00:00.000Z`
	});
	const entered = (...own: readonly Entry[]) =>
		enteredOfBefore(own, '2024-03-01', '2024-03-08', recordedOn).map(({ id }) => id);

	it('is what no comparison of the two boards tells', () => {
		const own = [
			anEvidence({ id: 'entered before', knownOn: '2022-04-12', ...recorded(1, '2024-03-01') }),
			aResolution({ id: 'of old', knownOn: '2022-04-12', ...recorded(2, '2024-03-02') }),
			anObservation({
				id: 'of the first day',
				knownOn: '2024-03-01',
				...recorded(3, '2024-03-08')
			}),
			anEvidence({ id: 'news', knownOn: '2024-03-02', ...recorded(4, '2024-03-08') }),
			anEvidence({ id: 'news of a month', knownOn: '2024-03', ...recorded(5, '2024-03-08') }),
			anEvidence({ id: 'entered after', knownOn: '2022-04-12', ...recorded(6, '2024-03-09') })
		];
		expect(entered(...own)).toEqual(['of old', 'of the first day']);
		expect(between('2024-03-01', '2024-03-08', [closing('claim', '2030')], own).outcomes).toEqual(
			[]
		);
	});

	it('counts a taking back, but nothing for what was entered and taken back within them', () => {
		const knownOn = '2022-04-12';
		const evidence = (day: string) => anEvidence({ id: 'mine', knownOn, ...recorded(1, day) });
		const back = aRetraction('mine', { id: 'back', knownOn, ...recorded(2, '2024-03-05') });
		expect(entered(evidence('2023-03-02'), back)).toEqual(['back']);
		expect(entered(evidence('2024-03-02'), back)).toEqual([]);
	});
});
