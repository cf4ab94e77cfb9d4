import { asc, type SQL } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { REVIEW_TRIGGER_STATES, reviewTriggers } from "@/db/schema/review-triggers";
import type { Actor } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { allOf } from "@/lib/context/firm-scope";
import { labelOf } from "@/lib/domain/entry-modes/blockers";
import { wordsAt } from "@/lib/domain/entry-modes/level-words";
import { localTimeOf } from "@/lib/domain/local-time";
import { ENTRY_MODES } from "@/lib/domain/vocabulary";
import { visibleTriggers } from "../scope";
import type { ReviewTriggerLine } from "../types";

/** Reminders that the viewer may see, by day. */
export async function triggerLines(
  tx: Tx,
  actor: Actor,
  firmId: string,
  today: string,
  only?: SQL,
): Promise<ReviewTriggerLine[]> {
  const rows = await tx
    .select({
      id: reviewTriggers.id,
      country: reviewTriggers.country,
      mode: reviewTriggers.mode,
      factor: reviewTriggers.factor,
      condition: reviewTriggers.condition,
      level: reviewTriggers.level,
      note: reviewTriggers.note,
      dueOn: reviewTriggers.dueOn,
      state: reviewTriggers.state,
      remindedAt: reviewTriggers.remindedAt,
      version: reviewTriggers.version,
    })
    .from(reviewTriggers)
    .where(allOf(visibleTriggers(actor, firmId), only))
    .orderBy(asc(reviewTriggers.dueOn), asc(reviewTriggers.id));
  return rows.flatMap(({ remindedAt, ...row }) => {
    // The CHECKs of the table keep both to the vocabulary.
    const mode = ENTRY_MODES.find((one) => one === row.mode);
    const state = REVIEW_TRIGGER_STATES.find((one) => one === row.state);
    if (!mode || !state) return [];
    return [
      {
        ...row,
        mode,
        state,
        condition: row.condition === "at-least" ? ("at-least" as const) : ("at-most" as const),
        label: labelOf(row.factor),
        words: wordsAt(row.factor, row.level),
        overdue: state === "open" && row.dueOn < today,
        reminded: remindedAt !== null,
      },
    ];
  });
}

/** The reader's calendar day: what is due today depends on where one sits. */
export const todayOf = (context: Context): string =>
  localTimeOf(context.now, context.person?.timeZone ?? "UTC").date;
