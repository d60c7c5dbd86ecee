import type { Entry } from '../../src/lib/domain/entry';
import type { Prediction } from '../../src/lib/domain/prediction';
import { at, link } from './builders';
import { chained } from './snapshots';

/*
 * A journal of ten predictions in the reader's own words, as long as people write them. Each with a claim,
 * criteria and a window of its own; ids are spread as those of a browser are.
 */

const SAID: readonly [title: string, claim: string, cameTrueIf: string, decidedBy: string][] = [
	[
		'Border trade passes its 2024 record',
		'Overland trade through Manzhouli in 2027 exceeds its value of 2024, counted in yuan.',
		'Manzhouli customs prints a figure for 2027 above that of 2024.',
		'Manzhouli customs, its January bulletin'
	],
	[
		'A second bridge at Heihe opens to lorries',
		'Lorries cross a second bridge between Heihe and Blagoveshchensk before the winter of 2028.',
		'Two news agencies report regular freight over it.',
		'Xinhua and TASS'
	],
	[
		'No new gas contract is signed in Vladivostok',
		'The Eastern Economic Forum of 2027 ends without a signed contract on price for a new pipeline.',
		'Neither company announces a signed price by the last day of the forum.',
		'Statements of CNPC and Gazprom'
	],
	[
		'Rouble settlements fall below a third',
		'Less than a third of payments for exports to China is settled in roubles in any month of 2027.',
		'The central bank prints a share under 33.3 per cent for some month.',
		'Bank of Russia, monthly review'
	],
	[
		'The ferry to Sakhalin is sold',
		'The operator of the Vanino–Kholmsk line changes hands before summer 2027.',
		'The register of companies shows another majority owner.',
		'Federal tax service, company register'
	],
	[
		'Visa-free travel is prolonged once more',
		'China prolongs its visa-free regime for Russian travellers beyond the day on which it now ends.',
		'The ministry announces a later last day.',
		'Chinese ministry of foreign affairs'
	],
	[
		'Soy from the Far East doubles',
		'Shipments of soybeans from the Amur region to China in the season 2027/28 are twice those of 2024/25.',
		'Rosselkhoznadzor counts at least double the tonnage.',
		'Rosselkhoznadzor, season report'
	],
	[
		'A joint lunar base gets a launch day',
		'Both space agencies name the same calendar month for the first launch of their lunar station.',
		'One document of both, or two that agree, names a month.',
		'CNSA and Roscosmos'
	],
	[
		'Aluminium makers ask for tariffs',
		'The association of aluminium producers asks Brussels for a tariff on metal that comes by way of China.',
		'A request is published on the association’s own site.',
		'European Aluminium'
	],
	[
		'The summit moves to autumn',
		'The yearly meeting of both leaders takes place after the first of September.',
		'They meet in person on a day from 1 September on, and not before in that year.',
		'Kremlin and Xinhua readouts'
	]
];

const CHAIN = '0199f3a1-7c52-7d0e-9b3c-5a1f08e2d764';

export const tenOwnPredictions: readonly Entry[] = chained(
	SAID.map(([title, claim, cameTrueIf, decidedBy], index): Entry => {
		const prediction: Prediction = {
			id: idAt(index, 'own'),
			title,
			claim,
			question: { kind: 'binary' },
			forecaster: 'reader',
			saidOn: '2026-11-20',
			saidBasis: 'stated',
			window: { opensOn: '2026-11-20', closesOn: `202${7 + (index % 2)}-12-31`, basis: 'stated' },
			criteria: { cameTrueIf, decidedBy }
		};
		return {
			type: 'prediction',
			id: idAt(index, 'entry'),
			knownOn: prediction.saidOn,
			recordedAt: at(index),
			link: { ...link(index + 1, CHAIN) },
			prediction
		};
	})
);

/** As random as an id of a browser, and the same each time. */
function idAt(index: number, salt: string): string {
	let hash = 2166136261 + index;
	const digits = Array.from({ length: 32 }, (_, place) => {
		hash = Math.imul(hash ^ (salt.charCodeAt(place % salt.length) + place), 16777619) >>> 0;
		return (hash >>> 13) % 16;
	}).map((digit) => digit.toString(16));
	return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
