import { err, ok, type Result } from '../domain/result';

/** So that a small input can't grow past all bounds between two looks: deflate packs a thousandfold at most. */
const SLICE = 4096;

/** Base64 for addresses (RFC 4648 §5), without padding. */
export function toBase64Url(bytes: Uint8Array): string {
	let binary = '';
	for (let at = 0; at < bytes.length; at += SLICE) {
		binary += String.fromCharCode(...bytes.subarray(at, at + SLICE));
	}
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The bytes, or none where the text is not what `toBase64Url` writes, to the last bit. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
	if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return undefined;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
	const spare = bytes.subarray(bytes.length - (bytes.length % 3 || 3));
	return text.endsWith(toBase64Url(spare)) ? bytes : undefined;
}

/** Deflate without a wrapper (RFC 1951), by the platform. */
export async function deflate(text: string): Promise<Uint8Array<ArrayBuffer>> {
	const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Inflates up to `most` bytes of UTF-8 and stops there: what would come after is never made. */
export async function inflate(
	bytes: Uint8Array<ArrayBuffer>,
	most: number
): Promise<Result<string, 'oversized' | 'compression' | 'text'>> {
	const reader = sliced(bytes).pipeThrough(new DecompressionStream('deflate-raw')).getReader();
	const parts: Uint8Array[] = [];
	let size = 0;
	try {
		for (let read = await reader.read(); !read.done; read = await reader.read()) {
			size += read.value.byteLength;
			if (size > most) {
				await reader.cancel();
				return err('oversized');
			}
			parts.push(read.value);
		}
	} catch {
		return err('compression');
	}
	return textOf(parts, size);
}

function sliced(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	let at = 0;
	return new ReadableStream({
		pull(controller) {
			if (at < bytes.length) controller.enqueue(bytes.subarray(at, (at += SLICE)));
			else controller.close();
		}
	});
}

function textOf(parts: readonly Uint8Array[], size: number): Result<string, 'text'> {
	const whole = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.byteLength;
	}
	try {
		return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole));
	} catch {
		return err('text');
	}
}
