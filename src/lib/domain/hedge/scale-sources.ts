/** Where each scale was published, by its id; apart from the scales, as only the methods name it. */
export const SCALE_SOURCES: Readonly<Record<string, string>> = {
	'icd-203': 'Intelligence Community Directive 203, Analytic Standards (2015), D.6.e(2)(a)',
	phia: 'UK Professional Head of Intelligence Assessment, probability yardstick',
	ipcc: 'Mastrandrea et al. (2010), IPCC AR5 guidance note on uncertainties, table 1',
	kent: 'Sherman Kent (1964), Words of Estimative Probability'
};
