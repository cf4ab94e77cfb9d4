import { randomUUID } from "node:crypto";
import { assessments, responses, results } from "@/db/schema/assessments";
import { diagnoseEntryMode } from "@/lib/domain/entry-modes/diagnose-entry-mode";
import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Answers } from "@/lib/domain/instruments/types";
import type { TestFirm, World } from "./world";

type Level = 1 | 2 | 3 | 4 | 5;
type Given = { level?: Level; but?: Readonly<Record<string, Level>>; at?: Date; round?: number };

/** Answers about one market with their result, written as the owner of the database. */
export async function handInMarket(w: World, firm: TestFirm, country: string, given: Given = {}) {
  const { level = 3, but = {}, at = w.now, round = 1 } = given;
  const instrument = latestInstrument("entry-mode");
  const assessmentId = randomUUID();
  const place = { agencyId: firm.agencyId, firmId: firm.id };
  const answers: Answers = Object.fromEntries(
    allItems(instrument).flatMap((item) =>
      item.kind === "level" ? [[item.key, { kind: "level", level: but[item.key] ?? level }]] : [],
    ),
  );
  const who = { startedBy: firm.owner.id, submittedBy: firm.owner.id };
  await w.owner.insert(assessments).values({
    ...place,
    ...who,
    id: assessmentId,
    instrument: instrument.id,
    instrumentVersion: instrument.version,
    subject: country,
    round,
    status: "submitted",
    startedAt: at,
    submittedAt: at,
  });
  await w.owner.insert(responses).values(
    Object.keys(answers).map((itemKey) => ({
      ...place,
      assessmentId,
      itemKey,
      kind: "level",
      level: but[itemKey] ?? level,
      answeredAt: at,
    })),
  );
  const diagnosis = diagnoseEntryMode(instrument, answers);
  await w.owner.insert(results).values({
    ...place,
    assessmentId,
    instrument: "entry-mode",
    rulesVersion: diagnosis.rulesVersion,
    diagnosis,
    recommendations: { first: [], rest: [] },
    computedAt: at,
  });
  return { assessmentId };
}
