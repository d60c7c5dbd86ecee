import type { CatalogueProblem, FieldPath } from './problem';
import { idOfFile, type Parts, type Placed } from './parts';

interface WithId {
	readonly id: string;
}

/** Ids that are given twice, and files whose name is not their id. */
export function checkIds(parts: Parts): CatalogueProblem[] {
	return [
		...twice(parts.predictions),
		...twice(parts.scenarios),
		...[...parts.articles, ...parts.figures, ...parts.scenarios].flatMap(misnamed),
		...parts.predictions.flatMap(optionsTwice)
	];
}

function twice(placed: readonly Placed<WithId>[]): CatalogueProblem[] {
	const first = new Map<string, Placed<WithId>>();
	return placed.flatMap((one) => {
		const other = first.get(one.value.id);
		if (!other) {
			first.set(one.value.id, one);
			return [];
		}
		const field: FieldPath = [...one.at, 'id'];
		const place = other.file.problemAt([...other.at, 'id'], '', '', '');
		return one.file.problemAt(
			field,
			'duplicate-id',
			`${one.value.id}, as in ${place.file}:${place.line}`,
			'an id of its own'
		);
	});
}

function misnamed({ value, file }: Placed<WithId>): CatalogueProblem[] {
	const expected = idOfFile(file);
	if (value.id === expected) return [];
	return [file.problemAt(['id'], 'misnamed-file', value.id, `${expected}, as the file is called`)];
}

function optionsTwice({ value, file, at }: Parts['predictions'][number]): CatalogueProblem[] {
	const seen = new Set<string>();
	return (value.options ?? []).flatMap(({ id }, index) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		const field = [...at, 'options', index, 'id'];
		return [file.problemAt(field, 'duplicate-id', id, 'an id of its own among the options')];
	});
}
