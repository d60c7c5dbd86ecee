/** Hands the reader a file that this page made. */
export function download(content: Blob | string, name: string, type = 'text/csv'): void {
	const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// A browser may begin to read after the click: the address stays good for a while.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
