import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOfDay, frozen, sharedWorld, shuffled, world } from '../../../tests/support/arbitraries';
import {
	aNote,
	anObservation,
	aPrediction,
	aResolution,
	aRetraction,
	aReveal,
	aSeal,
	at,
	LATE,
	link
} from '../../../tests/support/builders';
import type { Entry } from './entry';
import {
	apply,
	applyAll,
	emptyLedger,
	isCorrected,
	isRetracted,
	isStanding,
	standingOf,
	threadOf,
	type Ledger
} from './ledger';

const ledgerOf = (...entries: Entry[]) => applyAll(emptyLedger(LATE), entries);

/** What a ledger holds, whatever the order in which it came. */
function holdings({ entries, threads, series, retractions, corrections }: Ledger) {
	const ids = (lists: ReadonlyMap<string, readonly Entry[]>) =>
		[...lists].map(([key, list]) => [key, list.map(({ id }) => id).sort()]).sort();
	return [[...entries.keys()].sort(), ...[threads, series, retractions, corrections].map(ids)];
}

describe('the fold', () => {
	it('in two halves is the fold at once, and step by step', () => {
		const split = fc.tuple(world, asOfDay, fc.nat(40));
		fc.assert(
			fc.property(split, ([{ catalogue, journal }, asOf, cut]) => {
				const all = frozen([...catalogue.entries, ...journal]);
				const atOnce = applyAll(emptyLedger(asOf), all);
				const halves = applyAll(applyAll(emptyLedger(asOf), all.slice(0, cut)), all.slice(cut));
				expect(halves).toEqual(atOnce);
				expect(all.reduce(apply, emptyLedger(asOf))).toEqual(atOnce);
			})
		);
	});

	it('leaves the ledger that it starts from as it was', () => {
		fc.assert(
			fc.property(world, ({ catalogue, journal }) => {
				const before = applyAll(emptyLedger(LATE), catalogue.entries);
				const held = holdings(before);
				applyAll(before, journal);
				expect(holdings(before)).toEqual(held);
			})
		);
	});

	it('of two journals is the same whichever comes first, and joining twice adds nothing', () => {
		fc.assert(
			fc.property(sharedWorld, asOfDay, ({ mine, theirs }, asOf) => {
				const empty = emptyLedger(asOf);
				const joined = applyAll(applyAll(empty, mine), theirs);
				expect(holdings(applyAll(applyAll(empty, theirs), mine))).toEqual(holdings(joined));
				expect(applyAll(applyAll(joined, mine), theirs)).toEqual(joined);
			})
		);
	});

	it('loses no entry on a later day', () => {
		fc.assert(
			fc.property(world, asOfDay, asOfDay, ({ catalogue, journal }, one, other) => {
				const [early, late] = [one, other].sort() as [string, string];
				const all = [...catalogue.entries, ...journal];
				const later = applyAll(emptyLedger(late), all).entries;
				const lost = [...applyAll(emptyLedger(early), all).entries.keys()].filter(
					(id) => !later.has(id)
				);
				expect(lost).toEqual([]);
			})
		);
	});

	it('keeps out what is not wholly known by its day', () => {
		const note = aNote({ knownOn: '2023-06' });
		expect(apply(emptyLedger('2023-06-29'), note).entries.size).toBe(0);
		expect(apply(emptyLedger('2023-06-30'), note).entries.size).toBe(1);
	});
});

describe('taking back', () => {
	const outcome = aResolution({ id: 'r', recordedAt: at(1) });
	const undo = aRetraction('r', { id: 'undo', recordedAt: at(2) });
	const redo = aRetraction('undo', { id: 'redo', recordedAt: at(3) });

	it('silences an entry, and taking that back lets it speak again', () => {
		expect(isStanding(ledgerOf(outcome, undo), outcome)).toBe(false);
		expect(isStanding(ledgerOf(outcome, undo, redo), outcome)).toBe(true);
		expect(isRetracted(ledgerOf(outcome, undo, redo), undo)).toBe(true);
	});

	it('works in whatever order the entries arrive', () => {
		expect(isStanding(ledgerOf(redo, undo, outcome), outcome)).toBe(true);
		expect(isStanding(ledgerOf(undo, outcome), outcome)).toBe(false);
	});

	it('is done only by what came after', () => {
		const early = aRetraction('r', { id: 'early', recordedAt: at(0) });
		expect(isStanding(ledgerOf(outcome, early), outcome)).toBe(true);
		const mutual = [
			aRetraction('right', { id: 'left', recordedAt: at(1) }),
			aRetraction('left', { id: 'right', recordedAt: at(2) })
		];
		const ledger = ledgerOf(...mutual);
		expect(mutual.map((entry) => isRetracted(ledger, entry))).toEqual([true, false]);
	});

	it('is done within a chain only by a later place, whatever the instants', () => {
		const second = aNote({ id: 'second', link: link(2), recordedAt: at(1) });
		const first = aRetraction('second', { id: 'first', link: link(1), recordedAt: at(9) });
		const third = aRetraction('second', { id: 'third', link: link(3), recordedAt: at(0) });
		expect(isStanding(ledgerOf(first, second), second)).toBe(true);
		expect(isStanding(ledgerOf(second, third), second)).toBe(false);
	});

	it('counts from any chain, whatever their clocks say, until it is taken back in turn', () => {
		const mine = aNote({ id: 'mine', link: link(1, 'mine'), recordedAt: at(8) });
		const theirs = aRetraction('mine', { id: 't', link: link(1, 'theirs'), recordedAt: at(1) });
		const undo = aRetraction('t', { id: 'undo', link: link(2, 'mine'), recordedAt: at(0) });
		expect(isStanding(ledgerOf(theirs, mine), mine)).toBe(false);
		expect(isStanding(ledgerOf(undo, theirs, mine), mine)).toBe(true);
	});

	it('in a circle, as only a forger can, does nothing within it', () => {
		const told = aNote({ id: 'n', link: link(1, 'a') });
		const circle = [
			aRetraction('y', { id: 'x', link: link(2, 'a'), recordedAt: at(1) }),
			aRetraction('z', { id: 'y', link: link(1, 'b'), recordedAt: at(2), corrects: 'n' }),
			aRetraction('x', { id: 'z', link: link(1, 'c'), recordedAt: at(3) })
		];
		const ledger = ledgerOf(told, ...circle);
		expect([told, ...circle].filter((entry) => !isStanding(ledger, entry))).toEqual([]);
		const last = aRetraction('x', { id: 'last', link: link(9, 'a') });
		expect(isRetracted(ledgerOf(...circle, last), circle[0]!)).toBe(true);
	});

	it('cannot be done to a journal by the catalogue', () => {
		const mine = aNote({ id: 'mine', link: link(1), recordedAt: at(0) });
		const shipped = aRetraction('mine', { recordedAt: at(9) });
		expect(isStanding(ledgerOf(mine, shipped), mine)).toBe(true);
	});

	it('stands a chain of ten thousand', () => {
		const chain: Entry[] = [aNote({ id: '0', link: link(1) })];
		for (let index = 1; index <= 10_000; index++) {
			const over = { id: String(index), recordedAt: at(1), link: link(index + 1) };
			chain.push(aRetraction(String(index - 1), over));
		}
		expect(isRetracted(ledgerOf(...chain), chain[0]!)).toBe(false);
		expect(isRetracted(ledgerOf(...chain.slice(0, -1)), chain[0]!)).toBe(true);
	});
});

describe('putting right', () => {
	const first = aResolution({ id: 'first', recordedAt: at(1) });
	const second = aResolution({ id: 'second', recordedAt: at(2), corrects: 'first' });
	const third = aResolution({ id: 'third', recordedAt: at(3), corrects: 'second' });
	const standing = (...entries: Entry[]) =>
		standingOf(ledgerOf(...entries), 'claim', 'resolution').map(({ id }) => id);

	it('leaves only the last word', () => {
		expect(standing(first, second)).toEqual(['second']);
		expect(standing(third, first, second)).toEqual(['third']);
	});

	it('is undone by taking the correction back', () => {
		const undo = aRetraction('second', { recordedAt: at(4) });
		expect(standing(first, second, undo)).toEqual(['first']);
		expect(standing(first, second, undo, third)).toEqual(['third']);
		const undoThird = aRetraction('third', { recordedAt: at(5) });
		expect(standing(first, second, third, undoThird)).toEqual(['second']);
		expect(standing(first, second, undo, third, undoThird)).toEqual(['first']);
	});

	it('is done by another chain, though its clock was behind', () => {
		const ahead = aResolution({ id: 'ahead', link: link(1, 'theirs'), recordedAt: at(9) });
		const mine = aResolution({
			id: 'mine',
			corrects: 'ahead',
			link: link(1, 'mine'),
			recordedAt: at(1)
		});
		expect(standing(mine, ahead)).toEqual(['mine']);
	});

	it('is refused between entries about different things, of different types, or out of order', () => {
		const elsewhere = aResolution({
			id: 'x',
			prediction: 'other',
			corrects: 'first',
			recordedAt: at(2)
		});
		const note = aNote({ id: 'n', corrects: 'first', recordedAt: at(2) });
		const earlier = aResolution({ id: 'e', corrects: 'first', recordedAt: at(0) });
		for (const entry of [elsewhere, note, earlier]) {
			expect(isCorrected(ledgerOf(first, entry), first)).toBe(false);
		}
		const observed = anObservation({ id: 'o' });
		const other = anObservation({ id: 'p', figure: 'gas', corrects: 'o', recordedAt: at(2) });
		expect(isCorrected(ledgerOf(observed, other), observed)).toBe(false);
		expect(isCorrected(ledgerOf(observed, { ...other, figure: 'trade' }), observed)).toBe(true);
	});
});

it('follows the thread of a prediction through what takes its entries back, however far', () => {
	const said = aNote({ id: 'n', recordedAt: at(1) });
	const undo = aRetraction('n', { id: 'undo', recordedAt: at(2) });
	const redo = aRetraction('undo', { id: 'redo', recordedAt: at(3) });
	const elsewhere = aNote({ id: 'm', prediction: 'other' });
	const ids = threadOf(ledgerOf(redo, elsewhere, undo, said), 'claim').map(({ id }) => id);
	expect(ids).toEqual(['n', 'undo', 'redo']);
});

it('silences the same entries whatever the order of arrival', () => {
	const forged = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(3)), { maxLength: 10 });
	const mixed = fc.tuple(sharedWorld, forged).chain(([{ catalogue, mine, theirs }, arrows]) => {
		const circles = arrows.map(([from, to, minute], index) =>
			aRetraction(`forged ${to}`, {
				id: `forged ${from}`,
				recordedAt: at(minute),
				link: link(1, `chain ${index}`)
			})
		);
		const once = new Map(circles.map((entry) => [entry.id, entry]));
		const all = [...catalogue.entries, ...mine, ...theirs, ...once.values()];
		return fc.tuple(fc.constant(all), shuffled(all));
	});
	fc.assert(
		fc.property(mixed, ([all, other]) => {
			const [one, two] = [ledgerOf(...all), ledgerOf(...other)];
			const silent = (ledger: Ledger) => all.filter((entry) => !isStanding(ledger, entry));
			expect(silent(two)).toEqual(silent(one));
		})
	);
});

describe('a promise', () => {
	const claim = aPrediction();
	const reworded = { ...aPrediction({ claim: 'Otherwise.' }) };

	it('cannot be dropped: neither its seal nor its reveal is ever taken back', () => {
		const [seal, reveal] = [aSeal(claim), aReveal(claim)];
		const back = [seal, reveal].map(({ id }, index) => aRetraction(id, { link: link(4 + index) }));
		const later = aSeal(reworded, { id: 'later', link: link(6), corrects: seal.id, reason: 'So.' });
		const ledger = ledgerOf(seal, reveal, ...back, later);
		expect([seal, reveal].map((entry) => isStanding(ledger, entry))).toEqual([true, true]);
	});
});
