// Runs before the first paint; preferences.svelte.ts writes the same key.
try {
	const theme = localStorage.getItem('hindcast.theme');
	if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
	// Storage forbidden: the system's theme it is.
}
