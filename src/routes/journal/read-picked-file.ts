import { err, ok, type Result } from '$lib/domain/result';
import { MOST_CHARACTERS } from '$lib/formats/journal-file-read';
import type { PickedFileProblem } from '$lib/text/import-words';

/** A character takes at most three bytes of UTF-8 for each of its UTF-16 units. */
const MOST_BYTES = 3 * MOST_CHARACTERS;

/** The text of the one file that was picked; what is too large is not even read. */
export async function readPickedFile(
	files: FileList | readonly File[]
): Promise<Result<string, PickedFileProblem>> {
	const [file] = files;
	if (!file) return err({ code: 'file/unreadable' });
	if (files.length > 1) return err({ code: 'file/several', found: files.length });
	if (file.size > MOST_BYTES) {
		return err({ code: 'journal-file/too-large', found: file.size, most: MOST_CHARACTERS });
	}
	try {
		return ok(await file.text());
	} catch (cause) {
		if (cause instanceof DOMException) return err({ code: 'file/unreadable' });
		throw cause;
	}
}
