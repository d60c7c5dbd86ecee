import { describe, expect, it } from 'vitest';
import type { FieldProblem } from '../formats/form-field';
import { SaidFaults } from './said-faults.svelte';

const notADay: FieldProblem = { field: 'knownOn', code: 'field/not-a-day', found: 'soon' };
const noLink: FieldProblem = { field: 'url', code: 'field/empty', limit: 'link' };

function formWith(...problems: FieldProblem[]) {
	const form = $state({ problems });
	const faults = new SaidFaults(() => form.problems);
	const said = () => ['knownOn', 'url'].filter((field) => faults.of(field).error !== undefined);
	return { form, faults, said };
}

describe('the faults of a form', () => {
	it('are said of a field once it is left, unless nothing was entered there yet', () => {
		const { faults, said } = formWith(notADay, noLink);
		expect(said()).toEqual([]);
		faults.leave('knownOn');
		faults.leave('url');
		expect(said()).toEqual(['knownOn']);
		expect(faults.hindering).toEqual([]);
	});

	it('wait until a pointer that is down is up again', () => {
		const { faults, said } = formWith(notADay);
		faults.press();
		faults.leave('knownOn');
		expect(said()).toEqual([]);
		faults.release();
		expect(said()).toEqual(['knownOn']);
	});

	it('are all said at a try to save; a field that comes after it begins without', () => {
		const { form, faults, said } = formWith(notADay);
		faults.sayAll();
		expect([said(), faults.hindering]).toEqual([['knownOn'], ['knownOn']]);
		form.problems = [notADay, noLink];
		expect([said(), faults.hindering]).toEqual([['knownOn'], ['knownOn']]);
	});

	it('of a field taken out are not those of the one that takes its name', () => {
		const { form, faults, said } = formWith(noLink);
		faults.sayAll();
		form.problems = [];
		faults.enter();
		form.problems = [noLink];
		expect(said()).toEqual([]);
	});
});
