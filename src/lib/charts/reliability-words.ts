import type { Reliability, ReliabilityBin } from '../domain/record/reliability';
import { FEWEST_TO_JUDGE } from '../domain/record/scored-claim';
import { counted, listed, number, percent, sentence } from '../text/number-words';
import { ofWords, percentRange, scoreWords, shareRange } from '../text/score-words';
import type { TableWords } from './figure-rows';

/** What the diagram shows, bin by bin. */
export function reliabilitySentence(reliability: Reliability): string {
	const { bins, count, sources } = reliability;
	const told = filledOf(bins).map(
		(bin) =>
			`${percentRange({ low: bin.lower, high: bin.upper })}, ${ofWords(bin.cameTrue, bin.count)} came true`
	);
	const from = counted(count, 'matured claim');
	return `Of ${from} from ${counted(sources, 'article')}, said with ${listed(told)}. ${bandWords(reliability)}`;
}

/** Whether the curve leaves the band of a faultless forecaster. */
function bandWords({ corp, band, count }: Reliability): string {
	if (count < FEWEST_TO_JUDGE) return 'Too few to say more.';
	const at = new Map(
		Array.from(corp.probabilities, (said, index) => [said, corp.recalibrated[index] as number])
	);
	const outside = band.filter(({ probability, lower, upper }) => {
		const value = at.get(probability) ?? lower;
		return value < lower || value > upper;
	});
	if (outside.length === 0) {
		return 'What came true, smoothed, stays within where chance alone would put a faultless forecaster nine times in ten.';
	}
	const below = outside.filter(({ probability, lower }) => (at.get(probability) ?? lower) < lower);
	const where = (places: typeof outside) =>
		listed(places.slice(0, 3).map(({ probability }) => percent(probability)));
	const parts = [
		...(below.length > 0 ? [`less came true at ${where(below)} than chance explains`] : []),
		...(below.length < outside.length
			? [
					`more came true at ${where(outside.filter((place) => !below.includes(place)))} than chance explains`
				]
			: [])
	];
	return `${sentence(listed(parts))}.`;
}

function filledOf(bins: readonly ReliabilityBin[]): ReliabilityBin[] {
	return bins.filter(({ count }) => count > 0);
}

const NONE = '–';

/** Every tenth, the empty ones too. */
export function reliabilityTable({ bins, corp, band }: Reliability): TableWords {
	const heads = ['Said', 'Claims', 'Articles', 'Said on average', 'Came true', '95 % interval'];
	const rows = bins.map((bin) => [
		percentRange({ low: bin.lower, high: bin.upper }),
		number(bin.count),
		number(bin.sources),
		bin.meanForecast === undefined ? NONE : percent(bin.meanForecast, 1),
		bin.observedFrequency === undefined
			? NONE
			: `${ofWords(bin.cameTrue, bin.count)}, ${percent(bin.observedFrequency)}`,
		bin.interval ? shareRange(bin.interval) : NONE
	]);
	const curve = band.slice(0, MOST_ROWS).map(({ probability, lower, upper }) => {
		const index = corp.probabilities.indexOf(probability);
		return [
			`curve at ${percent(probability, 1)}`,
			number(corp.weights[index] as number),
			NONE,
			percent(probability, 1),
			percent(corp.recalibrated[index] as number),
			`band ${shareRange({ lower, upper })}`
		];
	});
	return {
		heads: heads.map((text, column) => ({ text, numeric: column > 0 })),
		rows: [...rows, ...curve]
	};
}

/** Places of the curve that a table tells one by one. */
const MOST_ROWS = 30;

/** The same for other programs. */
export function reliabilityCells({ bins, corp, band }: Reliability): string[][] {
	const text = (value: number | undefined) => (value === undefined ? '' : String(value));
	const heads =
		'what lower upper claims articles mean_forecast came_true share interval_lower interval_upper';
	return [
		heads.split(' '),
		...bins.map((bin) => [
			'bin',
			text(bin.lower),
			text(bin.upper),
			text(bin.count),
			text(bin.sources),
			text(bin.meanForecast),
			text(bin.cameTrue),
			text(bin.observedFrequency),
			text(bin.interval?.lower),
			text(bin.interval?.upper)
		]),
		...band.map(({ probability, lower, upper }) => {
			const index = corp.probabilities.indexOf(probability);
			const said = text(probability);
			const weight = text(corp.weights[index]);
			return [
				'curve',
				said,
				said,
				weight,
				'',
				said,
				'',
				text(corp.recalibrated[index]),
				text(lower),
				text(upper)
			];
		})
	];
}

/** What the histogram shows. */
export function histogramSentence({ bins, count }: Reliability): string {
	const fullest = filledOf(bins).reduce((most, bin) => (bin.count > most.count ? bin : most));
	const empty = bins.filter(({ upper, count: within }) => within === 0 && upper <= 0.5).length;
	const sided = empty === 5 ? ' Nothing was said to be less likely than not.' : '';
	return `${sentence(counted(count, 'forecast'))} by how likely they were said to be; most, ${number(fullest.count)}, between ${percentRange({ low: fullest.lower, high: fullest.upper })}.${sided}`;
}

/** "Brier 0.16 = miscalibration 0.03 − discrimination 0.00 + uncertainty 0.13". */
export function partsSentence({ corp }: Reliability): string {
	return `Brier score ${scoreWords(corp.score)} = miscalibration ${scoreWords(corp.miscalibration)} − discrimination ${scoreWords(corp.discrimination)} + uncertainty ${scoreWords(corp.uncertainty)}.`;
}
