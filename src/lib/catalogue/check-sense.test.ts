import { describe, expect, test } from 'vitest';
import { toldOf, type Break } from '../../../tests/support/miniature';

describe('what reads well but cannot be so is one problem, at its place', () => {
	test.each<Break>([
		[
			'a window that ends before it begins',
			'visit.yaml',
			'closes: 2023-02-20, basis',
			'closes: 2022-12-31, basis',
			'closes: 2022-12-31',
			'predictions[3].window.closes: found 2022-12-31, expected a day not before 2023-01-05'
		],
		[
			'an event that ends before it begins',
			'visit.yaml',
			'to: 2023-03-22',
			'to: 2023-03-02',
			'to: 2023-03-02',
			'event.to: found 2023-03-02, expected a day not before 2023-03-20'
		],
		[
			'a date target that ends before it begins',
			'visit.yaml',
			'date: { from: 2023-02-20',
			'date: { from: 2023-02-21',
			'to: 2023-02-20 }\n    resolutions',
			'predictions[3].date.to: found 2023-02-20, expected a day not before 2023-02-21'
		],
		[
			'a paragraph beyond the last',
			'visit.yaml',
			'"1-3, 5"',
			'"1-3, 15"',
			'paragraphs: "1-3, 15"',
			"predictions[0].paragraphs: found 1-3, 15, expected none above 12, the article's last"
		],
		[
			'two kinds at once',
			'visit.yaml',
			'    conditions:\n',
			'    date: { to: 2024 }\n    target: { operator: at least, value: 1, unit: day }\n    conditions:\n',
			'date: { to: 2024',
			'predictions[4].date: found date beside target, expected one of target, date, options'
		],
		[
			'a favoured option that is none',
			'visit.yaml',
			'favoured: [march, april]',
			'favoured: [march, may]',
			'may]',
			'predictions[1].favoured[1]: found may, expected one of the options march, april, later'
		],
		[
			'no favourite where the words do not leave it open',
			'visit.yaml',
			'favoured: [march, april]',
			'favoured: []',
			'favoured: []',
			'predictions[1].favoured: found an empty list, expected an option, or a hedge that leaves open'
		],
		[
			'a partly that counts, and is never',
			'visit.yaml',
			'cameTrueIf: A text is signed., decidedBy: Either government }',
			'cameTrueIf: A text is signed., decidedBy: Either government, partlyCounts: did not }',
			'criteria: { cameTrueIf: A text is signed.',
			'predictions[4].criteria.partlyIf: found nothing, expected what partlyCounts is about'
		],
		[
			'a scorable prediction without criteria',
			'visit.yaml',
			'    criteria: { cameTrueIf: A text is signed., decidedBy: Either government }\n',
			'',
			'id: deal-if-visit',
			'predictions[4].criteria: found nothing, expected criteria, or notScorable with its reason'
		],
		[
			'a resolution of what cannot be scored',
			'visit.yaml',
			'    notScorable:\n',
			'    resolutions: [{ ambiguous: so so, known: 2024-01-01, strength: none found, searched: { on: 2024-06-30, where: here } }]\n    notScorable:\n',
			'resolutions: [',
			'predictions[5].resolutions: found resolutions, expected none on what is not scorable'
		],
		[
			"a target in another unit than its figure's",
			'visit.yaml',
			'value: 200, unit: bn USD',
			'value: 200, unit: USD',
			'unit: USD',
			'predictions[2].target.unit: found USD, expected bn USD, as trade is measured'
		],
		[
			'two figures to decide one claim',
			'visit.yaml',
			'decidedBy: Example Customs }',
			'decidedBy: Example Customs, figure: trade }',
			'figure: trade }',
			"predictions[2].criteria.figure: found trade beside the target's figure, expected the figure of the target alone"
		],
		[
			"an outcome in another unit than its figure's",
			'visit.yaml',
			'{ value: 240.1, unit: bn USD',
			'{ value: 240.1, unit: bn yuan',
			'unit: bn yuan',
			'predictions[2].resolutions[0].outcome.unit: found bn yuan, expected bn USD, as trade is measured'
		],
		[
			'an outcome of the wrong kind',
			'visit.yaml',
			'outcome: not by the close',
			'outcome: no',
			'outcome: no\n        known: 2023-02-21',
			'predictions[3].resolutions[0].outcome: found "no", expected a day that exists, or not by the close'
		],
		[
			'an outcome that is none of the options',
			'visit.yaml',
			'outcome: march',
			'outcome: may',
			'outcome: may',
			'predictions[1].resolutions[0].outcome: found "may", expected one of the options march, april, later'
		],
		[
			'no ruling at all',
			'visit.yaml',
			'outcome: not by the close\n        known',
			'known',
			'known: 2023-02-21',
			'predictions[3].resolutions[0]: found no ruling, expected one of outcome, annulled, ambiguous'
		],
		[
			'two rulings at once',
			'visit.yaml',
			'annulled: He came in March.,',
			'annulled: He came in March., ambiguous: Who knows.,',
			'ambiguous: Who',
			'predictions[4].resolutions[0].ambiguous: found ambiguous beside annulled, expected one of outcome, annulled, ambiguous'
		],
		[
			'a verdict in part without an outcome',
			'visit.yaml',
			'annulled: He came in March.,',
			'annulled: He came in March., partly: { held: This, failed: That },',
			'partly: { held',
			'predictions[4].resolutions[0].partly: found partly, expected an outcome beside it'
		],
		[
			'a resolution without evidence',
			'visit.yaml',
			'strength: weak\n        evidence: [S3]',
			'strength: weak',
			'outcome: no\n',
			'predictions[0].resolutions[0].evidence: found none, expected a source, or strength: none found'
		],
		[
			'nothing found without a search',
			'visit.yaml',
			'        searched: { on: 2024-06-30, where: two searches }\n',
			'',
			'outcome: not by',
			'predictions[3].resolutions[0].searched: found nothing, expected the day and place searched, as strength is none found'
		],
		[
			'a resolution known before it happened',
			'visit.yaml',
			'happened: 2023-03-20',
			'happened: 2023-03-22',
			'known: 2023-03-21\n        happened',
			'predictions[0].resolutions[1].known: found 2023-03-21, expected a day not before 2023-03-22'
		],
		[
			'a second resolution without a reason',
			'visit.yaml',
			'        reason: The denial was overtaken.\n',
			'',
			'outcome: yes',
			'predictions[0].resolutions[1].reason: found nothing, expected why it replaces the one before it'
		],
		[
			'a first resolution with a reason',
			'visit.yaml',
			'        strength: weak',
			'        strength: weak\n        reason: None.',
			'reason: None',
			'predictions[0].resolutions[0].reason: found a reason, expected none on the first resolution: it replaces nothing'
		],
		[
			'conditions in a circle',
			'visit.yaml',
			'    evidence:\n      - { source: S1, says: He landed on Monday.',
			'    conditions:\n      - { text: A deal, prediction: deal-if-visit, holds: came true }\n    evidence:\n      - { source: S1, says: He landed on Monday.',
			'prediction: visit-happens, holds',
			'predictions[4].conditions[0].prediction: found visit-happens → deal-if-visit → visit-happens, expected conditions that lead back to none'
		],
		[
			'a condition on an option that is none',
			'visit.yaml',
			'{ options: [later] }',
			'{ options: [may] }',
			'may]',
			'predictions[4].conditions[1].holds.options[0]: found may, expected one of the options march, april, later'
		],
		[
			'a condition that does not say what must hold',
			'visit.yaml',
			', holds: came true }',
			' }',
			'{ text: He comes',
			'predictions[4].conditions[0].holds: found nothing, expected came true, did not, or { options: […] }'
		],
		[
			'a condition on what can never be resolved',
			'visit.yaml',
			'prediction: visit-happens, holds',
			'prediction: friendship-deepens, holds',
			'prediction: friendship-deepens, holds',
			'predictions[4].conditions[0].prediction: found friendship-deepens, not scorable, expected one that can be resolved'
		],
		[
			'a prediction related to itself',
			'visit.yaml',
			'{ prediction: visit-happens, as: follows }',
			'{ prediction: deal-if-visit, as: follows }',
			'prediction: deal-if-visit, as',
			'predictions[4].related[0].prediction: found deal-if-visit, expected another prediction'
		],
		[
			'a branch on an option that is none',
			'visit.yaml',
			'options: [later] }',
			'options: [may] }',
			'may]',
			'branches[0].children[1].options[0]: found may, expected one of the options march, april, later'
		],
		[
			'a fork without children',
			'visit.yaml',
			'options: [later] }',
			'options: [later], fork: rivals }',
			'fork: rivals }',
			'branches[0].children[1].fork: found rivals, expected children to fork'
		],
		[
			'a derived value without its formula',
			'figures/trade.yaml',
			'derived,\n      formula: 240.1 / 1.26\n',
			'derived\n',
			'{\n      period: "2022",\n      value: 190',
			'observations[1].formula: found nothing, expected how the value was derived'
		],
		[
			'a value published before its period',
			'figures/trade.yaml',
			'value: 240.1, published: 2024-01-12',
			'value: 240.1, published: 2022-01-12',
			'published: 2022-01-12',
			'observations[0].published: found 2022-01-12, expected a day not before 2023'
		],
		[
			'a value given twice',
			'figures/trade.yaml',
			'published: 2023-03-21, source: S3 }',
			'published: 2023-03-21, source: S1 }',
			'{ period: "2022", value: 186',
			'observations[3]: found 2022 of S1 again, expected each value once'
		],
		[
			'what became known after the catalogue was closed',
			'visit.yaml',
			'known: 2024-01-12',
			'known: 2025-01-12',
			'known: 2025-01-12',
			"predictions[2].resolutions[0].known: found 2025-01-12, expected a day not after 2024-06-30, the catalogue's knownTo"
		]
	])('%s', (...one) => {
		const { told, expected } = toldOf(one);
		expect(told).toEqual(expected);
	});
});
