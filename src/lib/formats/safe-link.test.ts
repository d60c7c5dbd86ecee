import { expect, test } from 'vitest';
import { isSafeLink } from './safe-link';

test.each([
	'https://example.org',
	'http://example.org:8080/a?b=c#d',
	'HTTPS://EXAMPLE.ORG/',
	'https://пример.рф/путь',
	'https://example.org/中俄'
])('%s may be followed', (link) => {
	expect(isSafeLink(link)).toBe(true);
});

test.each([
	['script', 'javascript:alert(1)'],
	['script behind a blank', ' javascript:alert(1)'],
	['script broken by a tab', 'java\tscript:alert(1)'],
	['data', 'data:text/html,<script>'],
	['a file', 'file:///etc/passwd'],
	['no scheme', '//example.org/a'],
	['a path', '/a'],
	['no host', 'https://'],
	['a name and a password', 'https://bank.example@evil.example/'],
	['a backslash', 'https:\\\\example.org'],
	['a line break', 'https://example.org/\na'],
	['nothing', ''],
	['more than 2,048 characters', `https://example.org/${'a'.repeat(2048)}`]
])('%s may not', (_, link) => {
	expect(isSafeLink(link)).toBe(false);
});
