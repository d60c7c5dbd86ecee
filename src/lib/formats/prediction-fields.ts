import { READER } from '../domain/own-prediction';
import type {
	Basis,
	Condition,
	Hedge,
	Held,
	MissingPiece,
	Operator,
	Prediction,
	Print,
	QuestionKind
} from '../domain/prediction';
import { titleFor } from './short-title';
import { writeNumber } from './typed-number';

/** What the form asks for: a kind of question, or none, since nothing can settle it. */
export type AskedKind = QuestionKind | 'not scorable';

export interface ConditionFields {
	/** The prediction whose outcome decides; empty where the condition is words alone. */
	prediction: string;
	holds: Held;
	text: string;
}

/** A prediction of the reader's own as it is typed. */
export interface PredictionFields {
	url: string;
	claim: string;
	title: string;
	kind: AskedKind;
	/** One a line. */
	options: string;
	/** Labels of the options that would make the claim come true. */
	favoured: string[];
	/** A figure of the catalogue; empty for any other measure. */
	figure: string;
	/** Empty until one is chosen: none is taken for granted. */
	operator: '' | Operator;
	value: string;
	tolerance: string;
	unit: string;
	period: string;
	print: '' | Print;
	/** The first day of a span that the claim names, and its last or only one. */
	from: string;
	to: string;
	cameTrueIf: string;
	decidedBy: string;
	finePrint: string;
	missing: MissingPiece[];
	why: string;
	/** Empty for the reader. */
	forecaster: string;
	saidOn: string;
	phrase: string;
	leaning: Hedge['leaning'];
	opensOn: string;
	closesOn: string;
	basis: Basis;
	conditions: ConditionFields[];
	/** Apart by commas. */
	tags: string;
	/** Whether all of it is entered now, or a digest of it, to be revealed later. */
	sealing: 'open' | 'sealed';
	/** Per cent; goes under the seal. */
	probability: string;
}

export function blankPrediction(today: string): PredictionFields {
	return {
		url: '',
		claim: '',
		title: '',
		kind: 'binary',
		options: '',
		favoured: [],
		figure: '',
		operator: '',
		value: '',
		tolerance: '',
		unit: '',
		period: '',
		print: '',
		from: '',
		to: '',
		cameTrueIf: '',
		decidedBy: '',
		finePrint: '',
		missing: [],
		why: '',
		forecaster: '',
		saidOn: today,
		phrase: '',
		leaning: 'expects',
		opensOn: '',
		closesOn: '',
		basis: 'stated',
		conditions: [],
		tags: '',
		sealing: 'open',
		probability: ''
	};
}

export function blankCondition(): ConditionFields {
	return { prediction: '', holds: 'came true', text: '' };
}

/** Whether nothing was chosen or written in it yet, so that it asks for nothing. */
export function isBlankCondition({ prediction, text }: ConditionFields): boolean {
	return prediction === '' && text.trim() === '';
}

/** What a kept draft may hold: one item in each list. */
export function predictionPattern(today: string): PredictionFields {
	return {
		...blankPrediction(today),
		favoured: [''],
		missing: ['measure'],
		conditions: [blankCondition()]
	};
}

/** A prediction as it stands, to be edited. `nameOf` gives the name of a forecaster. */
export function fieldsToEdit(
	prediction: Prediction,
	nameOf: (forecaster: string) => string
): PredictionFields {
	const { hedge, notScorable, window, forecaster } = prediction;
	return {
		...fieldsAlike(prediction, prediction.saidOn),
		// One that was made from the claim is made anew when the claim changes.
		title: prediction.title === titleFor(prediction.claim) ? '' : prediction.title,
		url: prediction.url ?? '',
		forecaster: forecaster === READER ? '' : nameOf(forecaster),
		phrase: hedge?.phrase ?? '',
		leaning: hedge?.leaning ?? 'expects',
		missing: [...(notScorable?.missing ?? [])],
		why: notScorable?.why ?? '',
		opensOn: window.opensOn === prediction.saidOn ? '' : window.opensOn,
		closesOn: window.closesOn ?? '',
		basis: window.basis
	};
}

/** A new prediction like another: what is asked and how it is settled, but not its title, nor who said it, where and when. */
export function fieldsFrom(prediction: Prediction, today: string): PredictionFields {
	const { closesOn, basis } = prediction.window;
	return {
		...fieldsAlike(prediction, today),
		missing: [...(prediction.notScorable?.missing ?? [])],
		why: prediction.notScorable?.why ?? '',
		...(closesOn !== undefined && closesOn > today && { closesOn, basis })
	};
}

function fieldsAlike(prediction: Prediction, saidOn: string): PredictionFields {
	const { question, criteria, conditions = [], notScorable, tags = [] } = prediction;
	const fields: PredictionFields = {
		...blankPrediction(saidOn),
		claim: prediction.claim,
		kind: notScorable ? 'not scorable' : question.kind,
		cameTrueIf: criteria?.cameTrueIf ?? '',
		decidedBy: criteria?.decidedBy ?? '',
		finePrint: criteria?.finePrint ?? '',
		conditions: conditions.map(conditionFields),
		tags: tags.join(', ')
	};
	switch (question.kind) {
		case 'binary':
			return fields;
		case 'choice':
			return {
				...fields,
				options: question.options.map(({ label }) => label).join('\n'),
				favoured: question.options
					.filter(({ id }) => question.favoured.includes(id))
					.map(({ label }) => label)
			};
		case 'date':
			return { ...fields, from: question.target.from ?? '', to: question.target.to };
		default: {
			const { figure, operator, value, tolerance, unit, period, print } = question.target;
			return {
				...fields,
				figure: figure ?? '',
				operator,
				value: writeNumber(value),
				tolerance: tolerance === undefined ? '' : writeNumber(tolerance),
				unit,
				period: period ?? '',
				print: print ?? ''
			};
		}
	}
}

function conditionFields({ text, prediction, holds }: Condition): ConditionFields {
	return {
		text,
		prediction: prediction ?? '',
		holds: holds === 'did not' ? 'did not' : 'came true'
	};
}

/** The options typed so far, each once. */
export function typedOptions({ options }: Pick<PredictionFields, 'options'>): string[] {
	return apart(options, /\n/);
}

export function typedTags({ tags }: Pick<PredictionFields, 'tags'>): string[] {
	return apart(tags, /[,;，、\n]/);
}

function apart(text: string, by: RegExp): string[] {
	const parts = text.split(by).map((part) => part.trim());
	return [...new Set(parts.filter(Boolean))];
}
