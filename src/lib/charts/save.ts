export type Cells = readonly (readonly string[])[];

/** Hands the reader what a chart makes, a picture or the cells of its numbers, as a file of this name. */
export type Save = (made: Blob | Cells, name: string) => Promise<void>;
