import { expect, it } from 'vitest';
import { keptSections, placeWords, withHidden, withMoved } from './arranging';
import { hiddenWords, placedSections, SECTIONS, type PlacedSection } from './board-sections';

const inShort = (placed: readonly PlacedSection[]) =>
	placed.map(({ id, isHidden }) => (isHidden ? `(${id})` : id)).join(' ');
const USUAL = Object.keys(SECTIONS).join(' ');

it('the board stands in its usual order, all of it in sight, until the reader has arranged it', () => {
	expect(inShort(placedSections())).toBe(USUAL);
	expect(keptSections(placedSections())).toBeUndefined();
});

it('an arrangement is read again as it was kept', () => {
	const moved = withMoved(placedSections(), 'claims', -1);
	const arranged = withHidden(moved, 'record', true);
	expect(inShort(arranged)).toBe('pins figure claims needs numbers verdicts (record)');
	expect(inShort(placedSections(keptSections(arranged)))).toBe(inShort(arranged));
	const back = withHidden(withMoved(arranged, 'claims', 1), 'record', false);
	expect(keptSections(back)).toBeUndefined();
});

it('the first can’t go further up, nor the last further down', () => {
	expect(inShort(withMoved(placedSections(), 'pins', -1))).toBe(USUAL);
	expect(inShort(withMoved(placedSections(), 'record', 1))).toBe(USUAL);
});

it('a section that was not there yet when the board was arranged comes last and is shown', () => {
	const kept = keptSections(withHidden(placedSections('record claims'), 'claims', true));
	const older = kept?.replace(' verdicts', '');
	expect(inShort(placedSections(older))).toBe('record (claims) pins figure needs numbers verdicts');
});

it('nothing is taken from what else is kept there: every section stands on the board once', () => {
	for (const junk of ['', '-', 'gone -away', '{"a":1}', '__proto__ constructor']) {
		expect(inShort(placedSections(junk)), junk).not.toContain('(');
		expect(
			placedSections(junk)
				.map(({ id }) => id)
				.sort()
		).toEqual(Object.keys(SECTIONS).sort());
	}
	expect(inShort(placedSections('claims claims x'))).toBe(
		'claims pins figure needs numbers verdicts record'
	);
});

it('what is hidden is named, and a move told by its place', () => {
	const arranged = placedSections('verdicts -pins -needs');
	expect(hiddenWords(arranged)).toBe('Hidden: “Pinned views” and “Needs a verdict”.');
	expect(hiddenWords(placedSections('verdicts'))).toBe('');
	expect(hiddenWords(placedSections('-claims', 'claims'))).toBe('');
	expect(placeWords(arranged, 'needs')).toBe('“Needs a verdict” is now 3 of 7.');
});
