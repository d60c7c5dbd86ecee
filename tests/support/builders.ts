import type { Article, Catalogue, Figure, Scenario } from '../../src/lib/domain/catalogue';
import type {
	EvidenceEntry,
	ForecastEntry,
	NoteEntry,
	ObservationEntry,
	Outcome,
	PredictionEntry,
	ResolutionEntry,
	RetractionEntry,
	Reveal,
	RevealEntry,
	SealedPrediction,
	SealEntry,
	SecretEntry
} from '../../src/lib/domain/entry';
import type { Prediction } from '../../src/lib/domain/prediction';
import { sha256HexNow } from '../../src/lib/formats/digest-now';
import { sealDigest } from '../../src/lib/formats/sealed-prediction';

/*
 * Small, whole values for tests: each builder gives something that could stand in the catalogue, and takes
 * the fields that the test is about.
 */

export const LATE = '2030-01-01';
export const ZEROS = '0'.repeat(64);

export function aPrediction(over: Partial<Prediction> = {}): Prediction {
	return {
		id: 'claim',
		title: 'A claim',
		claim: 'It happens in 2024.',
		question: { kind: 'binary' },
		forecaster: 'author',
		saidOn: '2023-02-06',
		saidBasis: 'stated',
		window: { opensOn: '2023-02-06', closesOn: '2024-12-31', basis: 'stated' },
		criteria: { cameTrueIf: 'It happens in 2024.', decidedBy: 'Two reports' },
		...over
	};
}

export function aPredictionEntry(
	prediction: Prediction,
	over: Partial<PredictionEntry> = {}
): PredictionEntry {
	return {
		type: 'prediction',
		id: `${prediction.id}/said`,
		knownOn: prediction.saidOn,
		recordedAt: '2026-01-01T00:00:00.000Z',
		prediction,
		...over
	};
}

export function aForecast(over: Partial<ForecastEntry> = {}): ForecastEntry {
	return {
		type: 'forecast',
		id: 'claim/forecast',
		knownOn: '2023-02-06',
		recordedAt: '2026-01-01T00:00:00.000Z',
		prediction: 'claim',
		forecaster: 'author',
		likelihood: { as: 'probability', probability: 0.7 },
		...over
	};
}

export function anEvidence(over: Partial<EvidenceEntry> = {}): EvidenceEntry {
	return {
		type: 'evidence',
		id: 'claim/evidence',
		knownOn: '2023-06-01',
		recordedAt: '2026-01-01T00:00:00.000Z',
		prediction: 'claim',
		citation: { source: 'S1' },
		bearing: 'supports',
		note: 'A report says so.',
		...over
	};
}

export function aNote(over: Partial<NoteEntry> = {}): NoteEntry {
	return {
		type: 'note',
		id: 'claim/note',
		knownOn: '2023-06-01',
		recordedAt: '2026-01-01T00:00:00.000Z',
		prediction: 'claim',
		text: 'To look at again.',
		...over
	};
}

export function anObservation(over: Partial<ObservationEntry> = {}): ObservationEntry {
	return {
		type: 'observation',
		id: 'trade/2023',
		knownOn: '2024-01-12',
		recordedAt: '2026-01-01T00:00:00.000Z',
		figure: 'trade',
		period: '2023',
		value: 240.1,
		publisher: 'Customs',
		print: 'first',
		citation: { source: 'S1' },
		...over
	};
}

export const YES: Outcome = { kind: 'binary', occurred: true };
export const NO: Outcome = { kind: 'binary', occurred: false };

export function aResolution(over: Partial<ResolutionEntry> = {}): ResolutionEntry {
	return {
		type: 'resolution',
		id: 'claim/resolution',
		knownOn: '2024-03-01',
		recordedAt: '2026-01-01T00:00:00.000Z',
		prediction: 'claim',
		ruling: { as: 'outcome', outcome: YES },
		strength: 'strong',
		evidence: [],
		...over
	};
}

export const NONCE = 'ab'.repeat(32);

/** Of a prediction sealed in the chain of the entry. */
export function aSeal(
	prediction: Prediction,
	over: Partial<SealEntry> & Partial<SealedPrediction> & { readonly nonce?: string } = {}
): SealEntry {
	const { likelihood, nonce = NONCE, ...entry } = over;
	const base = {
		type: 'seal',
		id: `${prediction.id}/seal`,
		knownOn: prediction.saidOn,
		recordedAt: '2026-01-01T00:00:00.000Z',
		link: link(1)
	} as const;
	const chain = (entry.link ?? base.link).chain;
	const sealed = { prediction, nonce, chain, ...(likelihood && { likelihood }) };
	return { ...base, digest: sealDigest(sealed, sha256HexNow), ...entry };
}

/** What opens the seal of `aSeal`. */
export function aSecret(prediction: Prediction, over: Partial<SecretEntry> = {}): SecretEntry {
	return {
		type: 'secret',
		id: `${prediction.id}/secret`,
		knownOn: prediction.saidOn,
		recordedAt: '2026-01-01T00:00:00.000Z',
		link: link(2),
		seal: `${prediction.id}/seal`,
		nonce: NONCE,
		prediction,
		...over
	};
}

/** What reveals it. */
export function aReveal(
	prediction: Prediction,
	over: Partial<RevealEntry> = {},
	reveals: Partial<Reveal> = {}
): RevealEntry {
	return {
		type: 'prediction',
		id: `${prediction.id}/reveal`,
		knownOn: '2024-02-01',
		recordedAt: '2026-02-01T00:00:00.000Z',
		link: link(3),
		prediction,
		reveals: { seal: `${prediction.id}/seal`, nonce: NONCE, ...reveals },
		...over
	};
}

export function aRetraction(
	retracts: string,
	over: Partial<RetractionEntry> = {}
): RetractionEntry {
	return {
		type: 'retraction',
		id: `${retracts}/retraction`,
		knownOn: '2024-03-01',
		recordedAt: '2026-02-01T00:00:00.000Z',
		retracts,
		...over
	};
}

export function aFigure(over: Partial<Figure> = {}): Figure {
	return {
		id: 'trade',
		title: 'Goods trade',
		measures: 'Exports and imports of goods',
		unit: 'billion US dollars',
		shortUnit: 'bn USD',
		decimals: 1,
		every: 'year',
		publisher: 'Customs',
		milestones: [],
		goals: [],
		...over
	};
}

export function anArticle(over: Partial<Article> = {}): Article {
	return {
		id: 'press',
		shortName: 'A paper',
		title: 'What is to come',
		publisher: 'A paper',
		publishedOn: '2023-02-06',
		publishedBasis: 'stated',
		language: 'en',
		paragraphs: 10,
		slips: [],
		...over
	};
}

export function aScenario(over: Partial<Scenario> = {}): Scenario {
	return {
		id: 'story',
		title: 'A story',
		summary: 'What was to follow from what.',
		predictions: ['claim'],
		figures: [],
		branches: [],
		watch: [],
		...over
	};
}

export function aCatalogue(over: Partial<Catalogue> = {}): Catalogue {
	return {
		knownTo: '2026-11-22',
		articles: [],
		forecasters: [{ id: 'author', name: 'An author', role: 'author' }],
		sources: [{ id: 'S1', url: 'https://example.org/1', publisher: 'A paper' }],
		figures: [],
		scenarios: [],
		entries: [],
		...over
	};
}

/** An instant that many minutes into 2026: later numbers are later entries. */
export function at(minute: number): string {
	const pad = (value: number) => String(value).padStart(2, '0');
	return `2026-06-${pad(1 + Math.floor(minute / 1440))}T${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}:00.000Z`;
}

/** The place of an entry in the reader's journal; `prev` is not filled in. */
export function link(seq: number, chain = 'my-chain') {
	return { chain, seq, prev: ZEROS };
}
