/** A stretch of text, and its language where its script tells it. */
export interface ScriptRun {
	readonly text: string;
	readonly lang?: 'zh-Hans' | 'ru';
}

const RUNS = /\p{Script=Han}+|\p{Script=Cyrillic}+(?:[ -]\p{Script=Cyrillic}+)*/gu;

/** Chinese and Russian words quoted in a sentence: fonts and screen readers have to know them. */
export function scriptRuns(text: string): readonly ScriptRun[] {
	const runs: ScriptRun[] = [];
	let at = 0;
	for (const { 0: words, index } of text.matchAll(RUNS)) {
		if (index > at) runs.push({ text: text.slice(at, index) });
		runs.push({ text: words, lang: /\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'ru' });
		at = index + words.length;
	}
	if (at < text.length) runs.push({ text: text.slice(at) });
	return runs;
}
