import { expect, it } from 'vitest';
import { scriptRuns } from './script-runs';

it('words in another script are told apart with their language', () => {
	expect(scriptRuns('A rendering of 和平委员会; in Russian «Совет мира».')).toEqual([
		{ text: 'A rendering of ' },
		{ text: '和平委员会', lang: 'zh-Hans' },
		{ text: '; in Russian «' },
		{ text: 'Совет мира', lang: 'ru' },
		{ text: '».' }
	]);
	expect(scriptRuns('Board of Peace')).toEqual([{ text: 'Board of Peace' }]);
	expect(scriptRuns('')).toEqual([]);
});
