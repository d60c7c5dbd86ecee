/**
 * A drawing before it has a size or colours: scales and marks in the units of its data. What a chart
 * shows is decided here by pure functions and tested without a canvas; `plot-config.ts` draws it.
 */
export interface Plot {
	readonly x: Axis;
	readonly y: Axis;
	readonly columns: readonly Column[];
	readonly bands: readonly Band[];
	/** Spans that change along x: where chance alone would put a line. */
	readonly areas?: readonly Area[];
	readonly rules: readonly Rule[];
	readonly curves: readonly Curve[];
	readonly points: readonly Point[];
	readonly labels: readonly Label[];
	readonly pins: readonly Pin[];
	/** The day looked from: upright, with what lies right of it sunk. */
	readonly now?: Now;
}

/** Days as day numbers (`domain/day.ts`) on x, the figure's unit on y. */
export interface Axis {
	readonly min: number;
	readonly max: number;
	readonly ticks: readonly Tick[];
	/** Ever fewer of them, evenly apart, for where there is no room to name all. */
	readonly fewer?: readonly (readonly Tick[])[];
	/** What is told along it, where its names alone leave that open. */
	readonly title?: AxisTitle;
}

export interface AxisTitle {
	readonly text: string;
	readonly tone: 'stated' | 'actual' | 'quiet';
}

export interface Tick {
	readonly at: number;
	readonly label: string;
}

/** A total over a period: as wide as the period is long. */
export interface Column {
	readonly from: number;
	readonly to: number;
	readonly value: number;
	/** Worked out by us, not printed: its top is a fine line. */
	readonly derived?: boolean;
	/** Logged in a journal, by no publisher: an outline in ink. */
	readonly own?: boolean;
}

/** What a line says, which decides its stroke: look.md §6. `range` is of a word, `unsure` of too few to say. */
export type Stroke =
	'stated' | 'range' | 'derived' | 'actual' | 'later' | 'unsure' | 'context' | 'plan' | 'own';

/** A span of values over a span of days. */
export interface Band {
	readonly from: number;
	readonly to: number;
	readonly low: number;
	readonly high: number;
	readonly hue: 'stated' | 'own' | 'own inner';
}

/** What lies between two lines with places at the same x. */
export interface Area {
	readonly upper: readonly Place[];
	readonly lower: readonly Place[];
}

/** A straight line along one axis: a target, a deadline, a later print. */
export interface Rule {
	readonly from: Place;
	readonly to: Place;
	readonly stroke: Stroke;
}

/** A line through places, in order of x; stepped lines hold a value until the next. */
export interface Curve {
	readonly places: readonly Place[];
	readonly stroke: Stroke;
	readonly stepped?: boolean;
}

export interface Place {
	readonly x: number;
	readonly y: number;
}

export interface Point extends Place {
	/** said: open ochre ring; dot: measured; ring: measured and decisive; few: of too few; rival: open diamond. */
	readonly mark: 'said' | 'dot' | 'ring' | 'few' | 'rival' | 'own';
}

export type Side =
	| 'above'
	| 'middle'
	| 'below'
	| 'left'
	| 'right'
	| 'above left'
	| 'above right'
	| 'below left'
	| 'below right';

export interface Label extends Place {
	readonly text: string;
	/** The same in fewer words, for where there is no room for all. */
	readonly short?: string;
	readonly tone: 'stated' | 'actual' | 'now' | 'ink' | 'quiet' | 'own';
	readonly bold?: boolean;
	/** Where it may stand, the best first; with none free it is left out. */
	readonly sides: readonly Side[];
	/** Further places of the same mark, such as along a line, at which it may be named. */
	readonly elsewhere?: readonly Place[];
	/** Labels of a lower rank are placed first. */
	readonly rank: number;
	/** What it rather stands over than is left out: the sides of columns, lines, or both. */
	readonly over?: 'columns' | 'lines' | 'all';
	/** The label that it adds to: without that one it says nothing. */
	readonly beside?: Label;
	/** Lines of text further away from the place, for a label under another. */
	readonly line?: number;
}

/** An event under the axis, named beneath the chart. */
export interface Pin {
	readonly at: number;
	readonly number: number;
}

export interface Now {
	readonly at: number;
	readonly label: string;
}
