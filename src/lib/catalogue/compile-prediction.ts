import type { PartialDay } from '../domain/day';
import type {
	Entry,
	EvidenceEntry,
	ForecastEntry,
	Instant,
	ResolutionEntry,
	Ruling
} from '../domain/entry';
import type { Prediction } from '../domain/prediction';
import type { SourcesInFile } from './format';
import type { PredictionInFile, ResolutionInFile } from './format-prediction';
import { outcomeOf } from './outcome';
import { uniqueIds } from './unique-ids';

/** The dated entries that one prediction of a file stands for. */
export function compilePrediction(
	inFile: PredictionInFile,
	prediction: Prediction,
	sources: SourcesInFile,
	recordedAt: Instant
): Entry[] {
	const evidence = evidenceOf(inFile, sources, recordedAt);
	return [
		{ type: 'prediction', id: prediction.id, knownOn: prediction.saidOn, recordedAt, prediction },
		...hedgedForecast(prediction, recordedAt),
		...evidence,
		...searchesOf(inFile, recordedAt),
		...(inFile.resolutions ?? []).map((resolution, index) =>
			resolutionOf(resolution, index, prediction, evidence, recordedAt)
		)
	];
}

/** A hedge that leaves the matter open says nothing of likelihood. */
function hedgedForecast(prediction: Prediction, recordedAt: Instant): ForecastEntry[] {
	const { id, hedge, notScorable, saidOn, forecaster } = prediction;
	if (notScorable || !hedge || hedge.leaning === 'leaves open') return [];
	return [
		{
			type: 'forecast',
			id: `${id}/forecast`,
			knownOn: saidOn,
			recordedAt,
			prediction: id,
			forecaster,
			likelihood: { as: 'hedge' }
		}
	];
}

function evidenceOf(
	{ id, evidence = [] }: PredictionInFile,
	sources: SourcesInFile,
	recordedAt: Instant
): EvidenceEntry[] {
	const idFor = uniqueIds();
	return evidence.map(({ source, says, bearing, known }) => ({
		type: 'evidence',
		id: idFor(`${id}/evidence/${source}`),
		knownOn: known ?? (sources[source]?.publishedOn as PartialDay),
		recordedAt,
		prediction: id,
		citation: { source },
		bearing,
		note: says
	}));
}

/** What was looked for in vain: evidence of the day on which somebody looked, so that no earlier day knows of it. */
function searchesOf({ id, searches = [] }: PredictionInFile, recordedAt: Instant): EvidenceEntry[] {
	return searches.map(({ on, where, says }, index) => ({
		type: 'evidence',
		id: `${id}/search/${index + 1}`,
		knownOn: on,
		recordedAt,
		prediction: id,
		citation: { on, where },
		bearing: 'neutral',
		note: says
	}));
}

function resolutionOf(
	resolution: ResolutionInFile,
	index: number,
	prediction: Prediction,
	evidence: readonly EvidenceEntry[],
	recordedAt: Instant
): ResolutionEntry {
	const { known, happened, strength, searched, note, reason } = resolution;
	const idAt = (at: number) => `${prediction.id}/resolution/${at}`;
	const cited = new Set(resolution.evidence);
	return {
		type: 'resolution',
		id: idAt(index + 1),
		knownOn: known,
		recordedAt,
		...(index > 0 && reason !== undefined && { corrects: idAt(index), reason }),
		prediction: prediction.id,
		ruling: rulingOf(resolution, prediction),
		...(happened !== undefined && { happenedOn: happened }),
		strength,
		...(searched && { searched }),
		evidence: evidence
			.filter(({ citation }) => 'source' in citation && cited.has(citation.source))
			.map(({ id }) => id),
		...(note !== undefined && { note })
	};
}

function rulingOf(resolution: ResolutionInFile, { id, question }: Prediction): Ruling {
	const { outcome, annulled, ambiguous, partly } = resolution;
	if (annulled !== undefined) return { as: 'annulled', why: annulled };
	if (ambiguous !== undefined) return { as: 'ambiguous', why: ambiguous };
	const read = outcome === undefined ? undefined : outcomeOf(question, outcome);
	// The checks have refused everything else before this is reached.
	if (!read?.ok) throw new Error(`an unchecked resolution of ${id} reached the compiler`);
	return { as: 'outcome', outcome: read.value, ...(partly && { partly }) };
}
