import { spanOfColumn } from './marks/columns';
import { cornersOf } from './marks/curves';
import type { Axis, Place, Plot, Stroke } from './plot';

/**
 * A plot without its words, as shapes in per cent of a box: small enough to stand in the page itself and to
 * be there before any script. Of what was derived it keeps deadlines and leaves out paces.
 */
export interface SmallPlot {
	readonly columns: readonly SmallColumn[];
	readonly lines: readonly SmallLine[];
	readonly points: readonly SmallPoint[];
	/** Where the day looked from stands; none when all that is shown lies before it. */
	readonly now?: number;
}

/** From its top down to the base line. */
interface SmallColumn extends Place {
	readonly width: number;
	/** Worked out by us, not printed. */
	readonly derived: boolean;
	/** Logged in a journal. */
	readonly own?: boolean;
}

interface SmallLine {
	readonly from: Place;
	readonly to: Place;
	readonly stroke: Stroke;
}

interface SmallPoint extends Place {
	readonly mark: 'said' | 'dot' | 'own';
}

export function smallPlot({ x, y, columns, rules, curves, points, now }: Plot): SmallPlot {
	const placeOf = (place: Place): Place => ({
		x: shareOf(place.x, x),
		y: round(100 - shareOf(place.y, y))
	});
	const line = (from: Place, to: Place, stroke: Stroke): SmallLine => ({
		from: placeOf(from),
		to: placeOf(to),
		stroke
	});
	return {
		columns: columns.map((column) => {
			const { from, to } = spanOfColumn(column);
			const corner = placeOf({ x: from, y: column.value });
			return {
				...corner,
				width: round(shareOf(to, x) - corner.x),
				derived: column.derived === true,
				...(column.own && { own: true })
			};
		}),
		lines: [
			...rules.map(({ from, to, stroke }) => line(from, to, stroke)),
			...curves
				.filter(({ stroke }) => stroke !== 'derived')
				.flatMap((curve) =>
					pairsOf(cornersOf(curve)).map(([from, to]) => line(from, to, curve.stroke))
				)
		],
		points: points.flatMap((point) =>
			point.mark === 'said' || point.mark === 'dot' || point.mark === 'own'
				? [{ ...placeOf(point), mark: point.mark }]
				: []
		),
		...(now && { now: shareOf(now.at, x) })
	};
}

function pairsOf(places: readonly Place[]): [Place, Place][] {
	return places.slice(1).map((place, index) => [places[index] as Place, place]);
}

function shareOf(at: number, { min, max }: Axis): number {
	return round((100 * (at - min)) / (max - min));
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
