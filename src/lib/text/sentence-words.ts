/** With a full stop, unless it ends its sentence already. */
export function stopped(text: string): string {
	return /[.!?。！？…]["”’)]?\s*$/.test(text) ? text : `${text}.`;
}
