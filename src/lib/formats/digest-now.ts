import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text in UTF-8, as 64 hex digits, without waiting. For the inside of an IndexedDB
 * transaction, which ends at the first wait for anything but itself; elsewhere `sha256Hex` is faster.
 */
export function sha256HexNow(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}

/** The same of bytes. */
export function sha256HexOfNow(bytes: Uint8Array): string {
	return bytesToHex(sha256(bytes));
}
