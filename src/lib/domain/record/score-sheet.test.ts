import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfDay, world } from '../../../../tests/support/arbitraries';
import { settledClaims } from '../../../../tests/support/made-claims';
import { replay } from '../replay';
import { claimsMade } from './made-claim';
import { scoreSheetOf, scoreSheetWork } from './score-sheet';

const EVERYONE = { scale: 'icd-203', apart: 'reader' } as const;
const author = settledClaims([[0.9, true]], { forecaster: 'author' });
const reader = settledClaims([[0.9, true]], { forecaster: 'reader' });

describe('the sheet of scores', () => {
	it('looks at everyone but the reader, or at the one asked for', () => {
		const claims = [...author, ...reader, ...reader];
		expect(scoreSheetOf(claims, EVERYONE).counts.made).toBe(1);
		expect(scoreSheetOf(claims, { ...EVERYONE, forecaster: 'reader' }).counts.made).toBe(2);
	});

	it('has every forecaster’s record, whoever is looked at', () => {
		const { records } = scoreSheetOf([...author, ...reader], EVERYONE);
		expect(records.map(({ forecaster }) => forecaster)).toEqual(['author', 'reader']);
	});

	it('holds together in any world on any day, and can be sent to a worker and back', () => {
		fc.assert(
			fc.property(world, asOfDay, ({ catalogue, journal }, asOf) => {
				const claims = claimsMade(replay(catalogue, journal, asOf));
				const sheet = scoreSheetOf(claims, EVERYONE);
				expect(structuredClone(sheet)).toEqual(sheet);
				expect(scoreSheetOf(structuredClone(claims), EVERYONE)).toEqual(sheet);
				const made = sheet.records.reduce((sum, { counts }) => sum + counts.made, 0);
				expect(made).toBe(claims.length);
				for (const slices of Object.values(sheet.slices)) {
					const scored = slices.reduce((sum, slice) => sum + slice.scored, 0);
					expect(scored).toBe(sheet.counts.scored);
				}
				expect(sheet.reliability?.count ?? 0).toBeLessThanOrEqual(sheet.counts.scored);
			}),
			{ numRuns: 60 }
		);
	});

	it('tells how far it has come, never going back', () => {
		const shares: number[] = [];
		const work = scoreSheetWork(author, EVERYONE);
		for (let step = work.next(); !step.done; step = work.next()) shares.push(step.value);
		expect(shares.length).toBeGreaterThan(3);
		expect(shares).toEqual([...shares].sort((left, right) => left - right));
		expect(shares.at(-1)).toBeLessThan(1);
	});
});
