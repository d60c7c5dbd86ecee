import type { Board } from '../../src/lib/domain/board';
import { tallyOf } from '../../src/lib/domain/board';
import { yearOfPeriod } from '../../src/lib/domain/period';
import { VERDICTS } from '../../src/lib/domain/verdict';

/**
 * The same board written by hand: one HTML page, a drawing in SVG, a filter of a dozen lines. What a
 * framework costs is measured against it.
 */
export function plainBoard(board: Board): string {
	const tally = tallyOf(board.predictions);
	const filters = VERDICTS.filter((verdict) => tally[verdict] > 0)
		.map((verdict) => `<a href="?status=${slug(verdict)}">${tally[verdict]} ${verdict}</a>`)
		.join(' ');
	const rows = board.predictions
		.map(
			({ prediction, verdict }) =>
				`<tr data-verdict="${slug(verdict)}"><td><a href="#${prediction.id}">${escape(prediction.title)}</a><td>${escape(prediction.claim)}<td>${prediction.saidOn}<td>${prediction.window.closesOn ?? ''}<td>${verdict}`
		)
		.join('\n');
	return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>The board</title><style>body{font:15px sans-serif;max-width:75rem;margin:auto}table{border-collapse:collapse}td{border-top:1px solid #ccc;padding:4px 8px}svg{width:100%;height:auto}</style>
<h1>${board.predictions.length} claims as of ${board.asOf}</h1><nav>${filters} <a href="?">all</a></nav>
${drawing(board)}<table><tbody>${rows}</table>
<script>
const show = () => { const status = new URLSearchParams(location.search).get('status');
	for (const row of document.querySelectorAll('[data-verdict]')) row.hidden = status && row.dataset.verdict !== status; };
document.querySelector('nav').addEventListener('click', (event) => { const link = event.target.closest('a'); if (!link) return;
	event.preventDefault(); history.pushState({}, '', link.href); show(); });
addEventListener('popstate', show); show();
</script></html>`;
}

function drawing({ byFigure }: Board): string {
	const years = (byFigure.get('goods-trade')?.observations ?? []).filter(
		({ period, print, publisher }) =>
			yearOfPeriod(period) !== undefined && print === 'first' && publisher === 'China customs'
	);
	const columns = years
		.map(
			({ period, value }, index) =>
				`<rect x="${index * 60 + 10}" y="${300 - value}" width="44" height="${value}" fill="#d5e4ea"/><text x="${index * 60 + 12}" y="318" font-size="12">${period}</text><text x="${index * 60 + 12}" y="${292 - value}" font-size="12">${value}</text>`
		)
		.join('');
	return `<svg viewBox="0 0 ${years.length * 60 + 10} 330" role="img" aria-label="Goods trade by year">${columns}<line x1="0" x2="${years.length * 60}" y1="100" y2="100" stroke="#9e5400" stroke-dasharray="6 4"/></svg>`;
}

function slug(text: string): string {
	return text.replaceAll(' ', '-');
}

function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
