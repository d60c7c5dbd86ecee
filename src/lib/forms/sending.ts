import { saveFile } from '../state/save-file';
import { counted } from '../text/number-words';

/** What leaves: an address, a text, or a file. */
export type Leaving =
	| { readonly as: 'link'; readonly link: string; readonly title: string }
	| { readonly as: 'text'; readonly text: string; readonly title: string }
	| { readonly as: 'file'; readonly file: File; readonly title: string }
	/** Finding, sentence and picture, with the address of its page. */
	| {
			readonly as: 'chart';
			readonly file: File;
			readonly title: string;
			readonly text: string;
			readonly link: string;
	  };

const REFUSED =
	'The browser did not let it be copied. Select it in the preview and copy it yourself.';

/** Copies what can be copied, saves what is a file, and says what became of it. */
export async function take(leaving: Leaving): Promise<string> {
	if (leaving.as === 'file' || leaving.as === 'chart') {
		saveFile(leaving.file, leaving.file.name);
		return `Saved as ${leaving.file.name}.`;
	}
	const [name, text] = leaving.as === 'link' ? ['Link', leaving.link] : ['Text', leaving.text];
	try {
		await navigator.clipboard.writeText(text);
		return `${name} copied: ${counted(text.length, 'character')}.`;
	} catch {
		return REFUSED;
	}
}

/** Puts a picture on the clipboard. */
export async function copyPicture(picture: File): Promise<string> {
	try {
		await navigator.clipboard.write([new ClipboardItem({ [picture.type]: picture })]);
		return 'Picture copied.';
	} catch {
		return 'The browser did not let the picture be copied. Save it instead.';
	}
}

/** Whether this device passes such a thing on to other apps. */
export function canPassOn(leaving: Leaving): boolean {
	return typeof navigator.canShare === 'function' && navigator.canShare(dataOf(leaving));
}

/** Lets the reader pick the app that it goes to; says nothing where they thought better of it. */
export async function passOn(leaving: Leaving): Promise<string> {
	try {
		await navigator.share(dataOf(leaving));
		return 'Passed on.';
	} catch (problem) {
		const isOff = problem instanceof DOMException && problem.name === 'AbortError';
		return isOff ? '' : 'The device did not take it. Copy or save it instead.';
	}
}

function dataOf(leaving: Leaving): ShareData {
	const { title } = leaving;
	switch (leaving.as) {
		case 'link':
			return { title, url: leaving.link };
		case 'text':
			return { title, text: leaving.text };
		case 'file':
			return { title, files: [leaving.file] };
		case 'chart':
			return { title, text: leaving.text, url: leaving.link, files: [leaving.file] };
	}
}
