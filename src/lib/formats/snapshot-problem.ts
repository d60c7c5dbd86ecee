import type { ShapeProblem } from './shapes-problem';

/** Why a link, a file or a text is not opened as a snapshot. Words are in text/. */
export type SnapshotProblem =
	/** Not what was sent: cut short, or mangled on the way. `at` is what could not be read. */
	| {
			readonly code: 'snapshot/damaged';
			readonly at: 'link' | 'compression' | 'text' | 'json' | 'box' | 'lock';
	  }
	/** Locked: it opens with a passphrase only. */
	| { readonly code: 'snapshot/locked' }
	| { readonly code: 'snapshot/wrong-passphrase' }
	/** This browser, or this page without TLS, can't unlock anything. */
	| { readonly code: 'snapshot/no-cipher' }
	/** Readable, but not a snapshot of Hindcast. */
	| { readonly code: 'snapshot/foreign' }
	/** Written by a newer Hindcast. */
	| { readonly code: 'snapshot/future'; readonly version: number; readonly newest: number }
	/** Its digest is another than the one it carries. */
	| { readonly code: 'snapshot/altered'; readonly carries: string; readonly computed: string }
	/** Larger than `most` bytes, or deeper than anything we write. */
	| { readonly code: 'snapshot/oversized'; readonly most: number }
	/** Not a snapshot that we could have made; `sealed` where its seal was checked, and holds all the same. */
	| {
			readonly code: 'snapshot/wrong-shape';
			readonly problems: readonly ShapeProblem[];
			readonly sealed: boolean;
	  }
	/** The short form of a snapshot, and the catalogue that it names can't be had. */
	| {
			readonly code: 'snapshot/other-catalogue';
			readonly needs: string;
			readonly why: CatalogueLack;
	  };

/** Why a catalogue can't be had by its digest: only where it could not be asked for may asking again help. */
export type CatalogueLack = 'unreachable' | 'not kept';
