/** A browser may begin to read after the click: the address stays good for a while. */
const GOOD_FOR = 60_000;

/** Hands the reader a file under a name. */
export function saveFile(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), GOOD_FOR);
}
