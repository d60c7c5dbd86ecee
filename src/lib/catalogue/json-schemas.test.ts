import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { jsonSchemas, schemaText } from './json-schemas';

test.each(Object.entries(jsonSchemas()))(
	'the schema for editors of %s says what the reader checks (npm run catalogue -- schemas)',
	async (name, schema) => {
		const kept = await readFile(`scenarios/${name}.schema.json`, 'utf8');
		expect(kept).toBe(schemaText(schema));
	}
);

test('an editor is told the keys, the words and the limits', () => {
	const { scenario } = jsonSchemas();
	const text = JSON.stringify(scenario);
	expect(scenario).toMatchObject({
		type: 'object',
		additionalProperties: false,
		required: ['id', 'title', 'order', 'summary', 'predictions'],
		properties: { title: { type: 'string', maxLength: 50 } }
	});
	expect(text).toContain('"enum":["expects","expects not","leaves open"]');
});
