import { DomainError } from "@/lib/domain/error";
import { checkList, checkScore, firmAt, mentorAt } from "@/lib/domain/waves/check-wave";
import type { WaveEdge } from "@/lib/domain/waves/types";

/** Edges by number, sorted by firm, then mentor. */
export type EdgeColumns = { firm: Int32Array; mentor: Int32Array; score: Int32Array };

/**
 * Reads edges and sorts them by counting, in time linear in their number. Throws `malformed-wave`, `unknown-firm`,
 * `unknown-mentor`, `score-out-of-range`, `duplicate-edge`.
 */
export function sortedEdges(
  edges: readonly WaveEdge[],
  firms: Map<string, number>,
  mentors: Map<string, number>,
): EdgeColumns {
  const read = readEdges(edges, firms, mentors);
  const byMentor = reordered(read, countedOrder(read.mentor, mentors.size).order);
  const sorted = reordered(byMentor, countedOrder(byMentor.firm, firms.size).order);
  for (let edge = 1; edge < edges.length; edge++) {
    const sameFirm = (sorted.firm[edge] ?? 0) === (sorted.firm[edge - 1] ?? 0);
    if (sameFirm && (sorted.mentor[edge] ?? 0) === (sorted.mentor[edge - 1] ?? 0))
      throw new DomainError("duplicate-edge", "A pair of firm and mentor is listed once.");
  }
  return sorted;
}

function readEdges(
  edges: readonly WaveEdge[],
  firms: Map<string, number>,
  mentors: Map<string, number>,
): EdgeColumns {
  checkList(edges);
  const columns = emptyColumns(edges.length);
  let known: string | undefined;
  let number = 0;
  edges.forEach(({ firm, mentor, score }, place) => {
    checkScore(score);
    // Edges mostly come firm by firm: that spares looking it up.
    if (firm !== known) number = firmAt(firms, firm);
    known = firm;
    columns.firm[place] = number;
    columns.mentor[place] = mentorAt(mentors, mentor);
    columns.score[place] = score;
  });
  return columns;
}

/** Places by key, 0 to `keys` - 1: those of key k are `order[start[k]]` to `order[start[k + 1]]`, in their old order. */
export function countedOrder(column: Int32Array, keys: number): { start: Int32Array; order: Int32Array } {
  const start = new Int32Array(keys + 1);
  for (const key of column) start[key + 1] = (start[key + 1] ?? 0) + 1;
  for (let key = 0; key < keys; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const next = start.slice();
  const order = new Int32Array(column.length);
  column.forEach((key, place) => {
    const to = next[key] ?? 0;
    next[key] = to + 1;
    order[to] = place;
  });
  return { start, order };
}

function reordered(columns: EdgeColumns, order: Int32Array): EdgeColumns {
  const result = emptyColumns(order.length);
  order.forEach((from, place) => {
    result.firm[place] = columns.firm[from] ?? 0;
    result.mentor[place] = columns.mentor[from] ?? 0;
    result.score[place] = columns.score[from] ?? 0;
  });
  return result;
}

const emptyColumns = (length: number): EdgeColumns => ({
  firm: new Int32Array(length),
  mentor: new Int32Array(length),
  score: new Int32Array(length),
});
