/** Where a scale was published, and how its bands lie: whether they share ends, overlap, or leave gaps. */
export interface ScaleNotes {
	readonly source: string;
	readonly bands: string;
}

/** By the scale's id; apart from the scales, as only the methods tell them. */
export const SCALE_NOTES: Readonly<Record<string, ScaleNotes>> = {
	'icd-203': {
		source: 'Intelligence Community Directive 203, Analytic Standards (2015), D.6.e(2)(a)',
		bands: 'Neighbours share their ends: 5, 20, 45, 55, 80 and 95 %. 0 and 100 % have no term.'
	},
	phia: {
		source: 'UK Professional Head of Intelligence Assessment, probability yardstick',
		bands:
			'Bands leave gaps on purpose: 5–10, 20–25, 35–40, 50–55, 75–80 and 90–95 % have no term. A realistic possibility ends below 50 %, almost certain below 100 %.'
	},
	ipcc: {
		source: 'Mastrandrea et al. (2010), IPCC AR5 guidance note on uncertainties, table 1',
		bands:
			'Bands overlap: likely (66–100 %) holds very likely, extremely likely and virtually certain in it. More likely than not begins above 50 %.'
	},
	kent: {
		source: 'Sherman Kent (1964), Words of Estimative Probability',
		bands:
			'Bands are a middle give or take; 0–2, 12–20 and 99–100 % lie between them. Impossible and certain are points.'
	}
};
