import { describe, expect, it } from 'vitest';
import { rulerGeometry } from './ruler-geometry';
import { rulerLabels } from './ruler-labels';

const history = [{ day: '2022-02-03', said: 5, settled: 0 }];
const geometry = rulerGeometry(history, '2026-11-22');
const article = (name: string, day: string) => ({ id: name, name, day });
const named = (...articles: ReturnType<typeof article>[]) =>
	rulerLabels(geometry, articles).map(({ text, anchor }) => `${text} ${anchor}`);

describe('articles on the ruler', () => {
	it('are named beside their triangles, before them where the ruler ends', () => {
		expect(named(article('HK01', '2023-02-06'), article('Toutiao', '2026-10-20'))).toEqual([
			'HK01 start',
			'Toutiao end'
		]);
	});

	it('share a label where they stand close together', () => {
		expect(named(article('HK01', '2023-02-06'), article('Unsigned report', '2023-03-22'))).toEqual([
			'HK01, unsigned report start'
		]);
	});

	it('are counted where their names would run into the next triangle', () => {
		expect(
			named(
				article('Student blog', '2022-02-03'),
				article('Epoch Times', '2022-03-31'),
				article('HK01', '2023-02-06')
			)
		).toEqual(['2 articles start', 'HK01 start']);
	});
});
