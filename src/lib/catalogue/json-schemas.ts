import { toJsonSchema } from '@valibot/to-json-schema';
import {
	articleFormat,
	catalogueFormat,
	figureFormat,
	forecastersFormat,
	scenarioFormat,
	sourcesFormat
} from './format';

const formats = {
	scenario: scenarioFormat,
	article: articleFormat,
	figure: figureFormat,
	sources: sourcesFormat,
	forecasters: forecastersFormat,
	catalogue: catalogueFormat
};

type JsonSchema = ReturnType<typeof toJsonSchema>;

/**
 * One JSON Schema a kind of file, for editors: keys, lists of words, lengths and patterns. What no schema
 * can say (days that exist, references) only the reader checks.
 */
export function jsonSchemas(): Record<keyof typeof formats, JsonSchema> {
	const entries = Object.entries(formats).map(([name, format]) => [
		name,
		toJsonSchema(format, { typeMode: 'input', errorMode: 'ignore' })
	]);
	return Object.fromEntries(entries) as Record<keyof typeof formats, JsonSchema>;
}

export function schemaText(schema: JsonSchema): string {
	return `${JSON.stringify(schema, undefined, '\t')}\n`;
}
