import { expect, it } from 'vitest';
import { aPrediction } from '../../../tests/support/builders';
import { paragraphSign, saidWhere } from './claim-words';

it('paragraphs stay on one line with their sign', () => {
	expect(paragraphSign('5-9,42')).toBe('¶5–\u20609,\u00a042');
	expect(/\s(?<!\u00a0)|–(?!\u2060)/.test(paragraphSign('3-4, 11, 13-14'))).toBe(false);
	const prediction = aPrediction({ passage: { article: 'post', paragraphs: '10' } });
	expect(saidWhere(prediction, 'HK01', 'HK01')).toBe('HK01\u00a0¶10');
});
