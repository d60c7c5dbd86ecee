import type { FieldProblem } from '../formats/form-field';
import { fieldWords } from '../text/field-words';

/** What a control needs to know of its field. */
export interface FieldFault {
	readonly name: string;
	readonly error: string | undefined;
}

/** Gives a control the name of its field and what is wrong with it, or with one of those it speaks for. */
export type FaultOf = (field: string, ...others: readonly string[]) => FieldFault;

/** What one has not come to yet is no fault until one tries to save. */
const TO_COME: readonly FieldProblem['code'][] = [
	'field/empty',
	'field/not-chosen',
	'field/no-source'
];

/**
 * Which faults of a form are said: of a field once it was left, of all at a try to save, and each until it is
 * put right.
 */
export class SaidFaults {
	readonly #problems: () => readonly FieldProblem[];
	#fields: readonly string[] = $state.raw([]);
	#tried = $state(false);
	#left: readonly string[] = [];
	#pressed = false;

	readonly #said: readonly FieldProblem[] = $derived.by(() =>
		this.#problems().filter(({ field }) => this.#fields.includes(field))
	);

	constructor(problems: () => readonly FieldProblem[]) {
		this.#problems = problems;
	}

	readonly of: FaultOf = (name, ...others) => {
		const problem = this.#said.find(({ field }) => field === name || others.includes(field));
		return { name, error: problem && fieldWords(problem) };
	};

	/** The fields that stand in the way of saving, once that was tried. */
	get hindering(): readonly string[] {
		return this.#tried ? this.#said.map(({ field }) => field) : [];
	}

	sayAll(): void {
		this.#tried = true;
		this.#fields = this.#problems().map(({ field }) => field);
	}

	forget(): void {
		this.#tried = false;
		this.#fields = [];
	}

	/** Another field is come to: what was put right meanwhile, or taken out, begins anew. */
	enter(): void {
		this.#fields = this.#said.map(({ field }) => field);
	}

	leave(name: string): void {
		this.#left = [...this.#left, name];
		if (!this.#pressed) this.#sayLeft();
	}

	/** While a pointer is down nothing is said: what it is on would move away under it. */
	press(): void {
		this.#pressed = true;
	}

	release(): void {
		this.#pressed = false;
		this.#sayLeft();
	}

	#sayLeft(): void {
		const left = this.#left;
		this.#left = [];
		const wrong = this.#problems()
			.filter(({ field, code }) => left.includes(field) && !TO_COME.includes(code))
			.map(({ field }) => field);
		if (wrong.length > 0) this.#fields = [...this.#fields, ...wrong];
	}
}
