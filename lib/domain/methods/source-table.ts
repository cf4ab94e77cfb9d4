/**
 * A table, a list or a rule of a source as a reader meets it: facts and figures are the source's, wording is the
 * portal's. `judgement` says which of it the portal itself decided; `rows` hold as many cells as there are columns.
 */
export type SourceTable = {
  id: string;
  title: string;
  where: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
  note?: string;
  judgement?: string;
  /** Columns of figures, counted from nought. */
  figures?: readonly number[];
};
