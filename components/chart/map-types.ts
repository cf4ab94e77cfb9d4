import type { RingState } from "./knowledge-ring";

export type MapRow = {
  id: string;
  label: string;
  /** How well this knowledge is held, as people read it: "62 %". */
  figure: string;
  /** Rows of one family stand together under its name. */
  family?: string;
  href?: string;
};
export type MapColumn = { id: string; label: string; short?: string; note?: string };
export type MapCellView = RingState & { row: string; column: string; label: string; href?: string };
