// Before the first paint: the theme, density and order chosen, and room on the board for the views pinned to it.
try {
	const theme = localStorage.getItem('hindcast.theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
	if (localStorage.getItem('hindcast.density') === 'compact') {
		document.documentElement.dataset.density = 'compact';
	}
	const kept = localStorage.getItem('hindcast.sections');
	if (kept) document.documentElement.dataset.arranged = kept;
	kept?.split(' ').forEach((section, at) => {
		document.documentElement.style.setProperty(`--at_${section}`, at);
	});
	const pinned = Number(localStorage.getItem('hindcast.pinned'));
	if (pinned > 0) document.documentElement.style.setProperty('--pins', pinned);
	// Until it is answered, the tour is offered.
	if (localStorage.getItem('hindcast.tour') === null) document.documentElement.dataset.first = '';
} catch {
	// Storage forbidden: the system's theme it is, and nothing was pinned, and no tour is offered.
}

// Out of sight until it has been replayed.
if (/[?&](asof|since)=\d/.test(location.search)) document.documentElement.dataset.replaying = '';

// The board's filter, until its router takes the clicks first.
const GROUP = 'main details:has([data-verdict])';
const GROUPS = {
	settled: ['came true', 'partly', 'did not', 'annulled', 'ambiguous'],
	waiting: ['upcoming', 'open', 'due', 'overdue'],
	void: ['annulled', 'ambiguous']
};
// Any other lets all through, as it does once the page has come alive.
const STATUSES = new Set([
	...Object.keys(GROUPS),
	...GROUPS.settled,
	...GROUPS.waiting,
	'scorable',
	'not scorable'
]);

function show() {
	const asked = new URLSearchParams(location.search).get('status');
	const status = STATUSES.has(asked) ? asked : null;
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
