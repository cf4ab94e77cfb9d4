/** A score in two diagnoses; `by` is null where either is not known. */
export type Change = {
  before: number | null;
  after: number | null;
  by: number | null;
  direction: "up" | "down" | "same" | "now-known" | "no-longer-known" | "not-known";
};

/** Two scores in 0..1 and which way they moved. */
export function changeOf(before: number | null, after: number | null): Change {
  if (before === null && after === null) return { before, after, by: null, direction: "not-known" };
  if (before === null) return { before, after, by: null, direction: "now-known" };
  if (after === null) return { before, after, by: null, direction: "no-longer-known" };
  const by = after - before;
  return { before, after, by, direction: by > 0 ? "up" : by < 0 ? "down" : "same" };
}
