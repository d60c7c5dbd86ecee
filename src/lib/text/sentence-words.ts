/** With a full stop, unless it ends its sentence already. */
export function stopped(text: string): string {
	return /[.!?。！？…]["”’)]?\s*$/.test(text) ? text : `${text}.`;
}

/** Without the full stop at its end, to go on after it. */
export function withoutStop(text: string): string {
	return text.replace(/\.$/, '');
}
