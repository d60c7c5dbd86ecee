// What can't wait for the rest of the script.

// The chosen theme stands before the first paint; preferences.svelte.ts writes the same key.
try {
	const theme = localStorage.getItem('hindcast.theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage forbidden: the system's theme it is.
}

// A page opened on another day was prerendered on today's: it stays out of sight until it has been replayed,
// and until what changed since a day stands above it.
if (/[?&](asof|since)=\d/.test(location.search)) document.documentElement.dataset.replaying = '';

// The board's filter works before the page comes alive: the same links, the same address, the same rows.
// Once it is alive its router takes the click first, and this steps back.
const GROUP = 'main details:has([data-verdict])';
const GROUPS = {
	settled: ['came true', 'partly', 'did not', 'annulled', 'ambiguous'],
	waiting: ['upcoming', 'open', 'due', 'overdue'],
	void: ['annulled', 'ambiguous']
};

function show() {
	const status = new URLSearchParams(location.search).get('status');
	const wanted = Object.hasOwn(GROUPS, status) ? GROUPS[status] : [status];
	const passes = (verdict) =>
		!status || (status === 'scorable' ? verdict !== 'not scorable' : wanted.includes(verdict));
	for (const group of document.querySelectorAll(GROUP)) {
		const rows = [...group.querySelectorAll('[data-verdict]')];
		for (const row of rows) row.hidden = !passes(row.dataset.verdict);
		group.hidden = rows.every((row) => row.hidden);
		if (status && !group.hidden) group.open = true;
	}
}

addEventListener('click', (event) => {
	const link = event.target instanceof Element && event.target.closest('a[href*="status="]');
	const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button);
	if (!link || !plain || event.defaultPrevented || link.pathname !== location.pathname) return;
	if (!document.querySelector(GROUP)) return;
	event.preventDefault();
	history.pushState({}, '', link.href);
	show();
	document.getElementById(link.hash.slice(1))?.scrollIntoView();
});

addEventListener('DOMContentLoaded', () => location.search.includes('status=') && show());
