import { firstDay, type PartialDay } from '../domain/day';
import type { Parts, Placed } from './parts';
import type { CatalogueProblem, FieldPath } from './problem';

interface Dated {
	readonly day: PartialDay | undefined;
	readonly at: FieldPath;
}

/** Nothing in the catalogue can have become known after the day up to which it was researched. */
export function checkKnownTo(parts: Parts): CatalogueProblem[] {
	const knownTo = parts.knownTo?.value;
	if (knownTo === undefined) return [];
	return datesKnown(parts).flatMap(({ file, at, value: day }) =>
		firstDay(day) > knownTo
			? [
					file.problemAt(
						at,
						'known-too-late',
						day,
						`a day not after ${knownTo}, the catalogue's knownTo`
					)
				]
			: []
	);
}

/** Every day on which something of the catalogue became known, and where it says so. */
export function datesKnown(parts: Parts): Placed<PartialDay>[] {
	return [
		...parts.predictions.flatMap((one) =>
			placed(one, [
				{ day: one.value.said.on, at: ['said', 'on'] },
				...(one.value.evidence ?? []).map(({ known }, index) => ({
					day: known,
					at: ['evidence', index, 'known']
				})),
				...(one.value.searches ?? []).map(({ on }, index) => ({
					day: on,
					at: ['searches', index, 'on']
				})),
				...(one.value.resolutions ?? []).flatMap(({ known, searched }, index) => [
					{ day: known, at: ['resolutions', index, 'known'] },
					{ day: searched?.on, at: ['resolutions', index, 'searched', 'on'] }
				])
			])
		),
		...parts.figures.flatMap((one) =>
			placed(one, [
				...(one.value.observations ?? []).map(({ published }, index) => ({
					day: published,
					at: ['observations', index, 'published']
				})),
				...(one.value.milestones ?? []).map(({ known }, index) => ({
					day: known,
					at: ['milestones', index, 'known']
				})),
				...(one.value.goals ?? []).flatMap(({ stated, known }, index) => [
					{ day: stated, at: ['goals', index, 'stated'] },
					{ day: known, at: ['goals', index, 'known'] }
				])
			])
		),
		...parts.articles.flatMap((one) =>
			placed(one, [{ day: one.value.published.on, at: ['published', 'on'] }])
		),
		...(parts.sources ? [parts.sources] : []).flatMap((one) =>
			placed(
				one,
				Object.entries(one.value).map(([id, { publishedOn }]) => ({
					day: publishedOn,
					at: [id, 'publishedOn']
				}))
			)
		)
	];
}

function placed({ file, at }: Placed<unknown>, dates: readonly Dated[]): Placed<PartialDay>[] {
	return dates.flatMap((date) =>
		date.day === undefined ? [] : [{ value: date.day, file, at: [...at, ...date.at] }]
	);
}
