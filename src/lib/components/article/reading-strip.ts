import type { ParagraphState } from '../../domain/article-state';

/** A paragraph on the standing strip: its place, and where its marks begin. */
export interface StripRow {
	readonly paragraph: ParagraphState;
	readonly y: number;
	readonly height: number;
	/** Whether its number stands beside it. */
	readonly labelled: boolean;
}

export const MARK = 12;
export const MARKS_A_LINE = 4;
const MARK_LINE = 13;
/** A paragraph that says nothing of the future: thinner where there are many. */
const QUIET = { many: 5, few: 9 };
const MANY = 40;
const GAP = 1.5;

/** The standing strip: every paragraph from top to bottom, taller where marks stand beside it. In px. */
export function standingStrip(paragraphs: readonly ParagraphState[]): {
	readonly rows: readonly StripRow[];
	readonly height: number;
} {
	const quiet = paragraphs.length > MANY ? QUIET.many : QUIET.few;
	let y = 0;
	const rows = paragraphs.map((paragraph) => {
		const lines = Math.ceil(paragraph.first.length / MARKS_A_LINE);
		const height = Math.max(lines * MARK_LINE, paragraph.claims.length > 0 ? MARK_LINE : quiet);
		const row = { paragraph, y, height, labelled: isLabelled(paragraph.number, paragraphs.length) };
		y += height + GAP;
		return row;
	});
	return { rows, height: y };
}

/** Every tenth of a long article, every fifth of a short one, and the first. */
function isLabelled(number: number, count: number): boolean {
	return number === 1 || number % (count > MANY ? 10 : 5) === 0;
}

/** A mark on the lying strip: in per cent of its width, and how many stand beneath it. */
export interface StackedMark {
	readonly id: string;
	readonly verdict: ParagraphState['first'][number]['state']['verdict'];
	readonly x: number;
	readonly below: number;
}

/** So many stacks fit side by side on the narrowest screen. */
const STACKS = 28;

/** The lying strip: a bar a paragraph, marks stacked over every few of them. */
export function lyingStrip(paragraphs: readonly ParagraphState[]): {
	readonly marks: readonly StackedMark[];
	/** The highest stack. */
	readonly most: number;
	/** Width of a paragraph in per cent. */
	readonly step: number;
} {
	const step = 100 / Math.max(paragraphs.length, 1);
	const each = Math.ceil(paragraphs.length / STACKS);
	const stacks = new Map<number, number>();
	const marks = paragraphs.flatMap(({ number, first }) =>
		first.map(({ state }) => {
			const stack = Math.floor((number - 1) / each);
			const below = stacks.get(stack) ?? 0;
			stacks.set(stack, below + 1);
			const middle = (stack * each + Math.min((stack + 1) * each, paragraphs.length)) / 2;
			return { id: state.prediction.id, verdict: state.verdict, x: middle * step, below };
		})
	);
	return { marks, most: Math.max(0, ...stacks.values()), step };
}
