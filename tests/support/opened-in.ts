import { expect } from 'vitest';
import { sha256HexNow } from '../../src/lib/formats/digest-now';
import { openFile, openText, type OpeningWith } from '../../src/lib/snapshot/open';

const SECOND = 1000;

/** Opens it, within a second of the processor's time: what else the machine does is left out. */
export async function openedIn(text: string | Blob, by: OpeningWith = { digest: sha256HexNow }) {
	const before = process.cpuUsage();
	const opened = await (typeof text === 'string' ? openText(text, by) : openFile(text, by));
	expect(process.cpuUsage(before).user / 1000).toBeLessThan(SECOND);
	return opened;
}
