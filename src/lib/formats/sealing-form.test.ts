import { describe, expect, it } from 'vitest';
import { link, NONCE } from '../../../tests/support/builders';
import { faults, TODAY } from '../../../tests/support/forms';
import type { RevealEntry, SealEntry, SecretEntry } from '../domain/entry';
import { sha256HexNow } from './digest-now';
import { blankPrediction, type PredictionFields } from './prediction-fields';
import { checkReveals, revealingDraft } from './sealed-prediction';
import { readSealing } from './sealing-form';

const drawn = { id: 'drawn', nonce: NONCE };
const read = (typed: Partial<PredictionFields>) =>
	readSealing(
		{ ...blankPrediction(TODAY), claim: 'It opens.', sealing: 'sealed', ...typed },
		{ figures: [], forecasters: [] },
		drawn,
		'my-chain',
		TODAY
	);

function sealed(typed: Partial<PredictionFields>) {
	const reading = read(typed);
	if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
	return reading.value;
}

describe('a prediction typed to be sealed', () => {
	it('is the reader’s own and said today, whatever was typed of that before sealing was chosen', () => {
		const [, { prediction }] = sealed({ forecaster: 'Somebody', saidOn: '2020-01-01' });
		expect(prediction).toMatchObject({ id: 'drawn', forecaster: 'reader', saidOn: TODAY });
	});

	it('goes under the seal with its probability, else with what its words say of it', () => {
		expect(sealed({ probability: '70' })[1].likelihood).toEqual({
			as: 'probability',
			probability: 0.7
		});
		expect(sealed({ phrase: 'very likely' })[1].likelihood).toEqual({ as: 'hedge' });
		expect(
			sealed({ kind: 'not scorable', missing: ['measure'], why: 'So.' })[1]
		).not.toHaveProperty('likelihood');
		expect(faults(read({ probability: '170' }))).toEqual(['probability field/not-a-percentage']);
	});

	it('matches its seal when it is revealed as it was kept', async () => {
		const [seal, secret] = sealed({ probability: '70', closesOn: '2028', tags: 'far east, gas' });
		const base = { recordedAt: `${TODAY}T08:00:00.000Z`, link: link(1) };
		const sealEntry: SealEntry = { ...base, ...seal, id: 's' };
		const secretEntry: SecretEntry = { ...base, ...secret, id: 'k', seal: 's' };
		const reveal = { ...base, ...revealingDraft(secretEntry, '2029-01-01'), id: 'r' };
		const [checked] = await checkReveals([sealEntry, reveal as RevealEntry], sha256HexNow);
		expect(checked?.fit).toBe('matches');
	});

	it('cannot be sealed where no journal is there to bind the seal to', () => {
		const reading = readSealing(
			{ ...blankPrediction(TODAY), claim: 'It opens.', sealing: 'sealed' },
			{ figures: [], forecasters: [] },
			drawn,
			undefined,
			TODAY
		);
		expect(faults(reading)).toEqual(['sealing field/not-chosen']);
	});
});
