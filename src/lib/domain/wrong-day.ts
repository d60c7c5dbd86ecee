/** A day that an address asks for, and that nobody can look from today. */
export interface WrongDay {
	/** To look from it, or to be told what changed since. */
	readonly name: 'asof' | 'since';
	readonly asked: string;
	/** It has not come yet, or what changed after it has not; it is before the years kept here; or it is no day. */
	readonly is: 'ahead' | 'too early' | 'no day';
}
