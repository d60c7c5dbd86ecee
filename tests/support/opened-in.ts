import { sha256HexNow } from '../../src/lib/formats/digest-now';
import { openFile, openText, type OpeningWith } from '../../src/lib/snapshot/open';
import { inFewYardsticks } from './yardsticks';

/** Opens it in a time that its size allows. */
export function openedIn(text: string | Blob, by: OpeningWith = { digest: sha256HexNow }) {
	return inFewYardsticks(() =>
		typeof text === 'string' ? openText(text, by) : openFile(text, by)
	);
}
