import { counted, withinSentence } from '../../text/number-words';
import { fits, touch, type AxisText } from '../axis-text';
import { placeOn, type RulerArticle, type RulerGeometry } from './ruler-geometry';

/** The narrowest ruler that names its articles. */
const WIDTH = 690;
/** Articles nearer than this, in per cent of the ruler, share one label. */
const NEAR = 8;
const BESIDE = 8;

/**
 * Names of articles beside their triangles, over no other triangle or name. Those that stand close together
 * share one label; where their names find no room they are counted, and where that finds none, not named.
 */
export function rulerLabels(
	geometry: RulerGeometry,
	articles: readonly RulerArticle[]
): readonly AxisText[] {
	const stands = articles
		.map(({ name, day }) => ({ name, place: placeOn(geometry, day) }))
		.sort((left, right) => left.place - right.place);
	const taken: AxisText[] = stands.map(({ place }) => ({ text: '', place, anchor: 'middle' }));
	const labels: AxisText[] = [];
	for (const cluster of clustersOf(stands)) {
		const [from, to] = [cluster[0]?.place ?? 0, cluster.at(-1)?.place ?? 0];
		const names = cluster.map(({ name }, index) => (index === 0 ? name : withinSentence(name)));
		const texts = [
			names.join(', '),
			...(names.length > 1 ? [counted(names.length, 'article')] : [])
		];
		const label = texts
			.flatMap((text): AxisText[] => {
				const after: AxisText = { text, place: to, anchor: 'start', shift: BESIDE };
				const before: AxisText = { text, place: from, anchor: 'end', shift: -BESIDE };
				// Where the steps have risen to the names, there is room before the last of them.
				return from > 50 ? [before, after] : [after, before];
			})
			.find((one) => fits(one, WIDTH) && !taken.some((other) => touch(one, other, WIDTH)));
		if (label) {
			labels.push(label);
			taken.push(label);
		}
	}
	return labels;
}

interface Stand {
	readonly name: string;
	readonly place: number;
}

function clustersOf(stands: readonly Stand[]): Stand[][] {
	const clusters: Stand[][] = [];
	for (const stand of stands) {
		const last = clusters.at(-1);
		if (last && stand.place - (last.at(-1)?.place ?? 0) < NEAR) last.push(stand);
		else clusters.push([stand]);
	}
	return clusters;
}
