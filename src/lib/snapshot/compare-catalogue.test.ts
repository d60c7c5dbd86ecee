import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { miniature } from '../../../tests/support/miniature';
import { chainedWorld, frozenBoard } from '../../../tests/support/snapshots';
import { STATUS_FILTERS } from '../domain/status-filter';
import { compareCatalogue } from './compare-catalogue';
import type { SnapshotDocument } from './document';

describe('what a snapshot carries, held against its catalogue', () => {
	it('matches, whatever was shown', async () => {
		const filter = fc.oneof(
			fc.constant({}),
			fc.subarray(['a', 'b', 'c', 'd', 'e']).map((among) => ({ among })),
			fc.constantFrom(...STATUS_FILTERS).map((status) => ({ status }))
		);
		await fc.assert(
			fc.asyncProperty(chainedWorld, filter, async ({ asOf, ...world }, filter) => {
				// Nobody can take back what ships; a board without it would not show why.
				const shipped = new Set(world.catalogue.entries.map(({ id }) => id));
				fc.pre(
					!world.journal.some((one) => one.type === 'retraction' && shipped.has(one.retracts))
				);
				const document = await frozenBoard(world, asOf, { filter });
				expect(compareCatalogue(document, world.catalogue)).toEqual({ altered: 0, omitted: 0 });
			}),
			{ numRuns: 100 }
		);
	});

	const whole = frozenBoard({ catalogue: miniature, journal: [] }, '2023-06-30');
	const changed = async (change: (document: SnapshotDocument) => Partial<SnapshotDocument>) => {
		const document = await whole;
		return compareCatalogue({ ...document, ...change(document) }, miniature);
	};

	it('differs where a record was changed or added, or another edition is named', async () => {
		expect(
			await changed(({ catalogue }) => ({
				catalogue: {
					...catalogue,
					knownTo: '2020-01-01',
					entries: catalogue.entries.map((entry, index) =>
						index === 0 ? { ...entry, knownOn: '2020-01-01' } : entry
					)
				}
			}))
		).toMatchObject({ altered: 2 });
	});

	it('differs where a claim was left out with all of its records', async () => {
		const [gone] = (await whole).predictions;
		const about = (await whole).catalogue.entries.filter(
			(entry) => entry.type === 'prediction' && entry.prediction.id === gone
		);
		const { omitted } = await changed(({ catalogue, predictions }) => ({
			predictions: predictions.filter((id) => id !== gone),
			catalogue: {
				...catalogue,
				entries: catalogue.entries.filter((entry) => !about.includes(entry))
			}
		}));
		expect(omitted).toBe(about.length);
	});

	it('differs where the outcome of a claim that is shown was left out', async () => {
		expect(
			await changed(({ catalogue }) => ({
				catalogue: {
					...catalogue,
					entries: catalogue.entries.filter(({ type }) => type !== 'resolution')
				}
			}))
		).toEqual({
			altered: 0,
			omitted: (await whole).catalogue.entries.filter(({ type }) => type === 'resolution').length
		});
	});
});
