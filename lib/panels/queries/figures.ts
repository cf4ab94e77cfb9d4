import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type Movement, movement, type RoundFigures, roundFigures } from "@/lib/domain/panels/round-figures";
import type { OpenStanding, Progress } from "../types";

type CountRow = { round_number: number; indicator_id: string; counts: number[] };

/** The last closed round of a panel with how it moved from the one before. */
export type Figures = {
  last: RoundFigures;
  counts: ReadonlyMap<string, readonly number[]>;
  movement: Movement;
};

/** The group's figures; the database gives those of closed rounds alone, to whom they are for. */
export async function figuresIn(tx: Tx, panelId: string, threshold: number): Promise<Figures> {
  const found = await tx.execute<CountRow>(sql`select * from panel_counts(${panelId}::uuid)`);
  const numbers = [...new Set(found.rows.map((row) => row.round_number))].sort((one, other) => other - one);
  const [newest, before] = numbers;
  const rowsOf = (number: number | undefined) =>
    found.rows
      .filter((row) => row.round_number === number)
      .map((row) => ({ indicatorId: row.indicator_id, counts: row.counts }));
  const last = roundFigures(rowsOf(newest), threshold);
  return {
    last,
    counts: new Map(rowsOf(newest).map(({ indicatorId, counts }) => [indicatorId, counts])),
    movement: movement(roundFigures(rowsOf(before), threshold), last),
  };
}

/** How far the open round is. */
export async function progressIn(tx: Tx, panelId: string): Promise<Progress | null> {
  const found = await tx.execute<Progress>(sql`select * from panel_progress(${panelId}::uuid)`);
  return found.rows[0] ?? null;
}

/** Whether the panel would be stable if the open round were closed now. */
export async function standingIn(tx: Tx, panelId: string): Promise<OpenStanding | null> {
  const found = await tx.execute<OpenStanding>(sql`select * from panel_would_be_stable(${panelId}::uuid)`);
  return found.rows[0] ?? null;
}

/** What was written beside ratings in closed rounds, by indicator. */
export async function commentsIn(
  tx: Tx,
  panelId: string,
): Promise<Map<string, { round: number; comment: string }[]>> {
  const found = await tx.execute<{ round_number: number; indicator_id: string; comment: string }>(
    sql`select * from panel_comments(${panelId}::uuid)`,
  );
  return grouped(found.rows);
}

function grouped(rows: readonly { round_number: number; indicator_id: string; comment: string }[]) {
  const by = new Map<string, { round: number; comment: string }[]>();
  for (const { indicator_id, round_number, comment } of rows)
    by.set(indicator_id, [...(by.get(indicator_id) ?? []), { round: round_number, comment }]);
  return by;
}
