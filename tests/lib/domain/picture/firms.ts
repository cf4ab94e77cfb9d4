import { allItems } from "@/lib/domain/instruments/engine";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import type { Answer, Answers } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { MODELS } from "@/lib/domain/models/registry";
import type { DiagnosisOf } from "@/lib/domain/models/types";
import type { FIRM_WIDE } from "@/lib/domain/picture/picture";
import type { Facts } from "@/lib/domain/recommendations/facts";

type FirmWide = (typeof FIRM_WIDE)[number];

/** Every level item of these questionnaires at one level, and what else is answered. */
export function levelAnswers(
  ids: readonly FirmWide[],
  level: 1 | 2 | 3 | 4 | 5,
  more: Answers = {},
): Answers {
  const levels = ids.flatMap((id) =>
    allItems(latestInstrument(id)).flatMap(({ kind, key }): [string, Answer][] =>
      kind === "level" ? [[key, { kind: "level", level }]] : [],
    ),
  );
  return { ...Object.fromEntries(levels), ...more };
}

/** What these answers say in each of these questionnaires. */
export function factsOf(ids: readonly FirmWide[], answers: Answers, profile?: FirmProfile): Facts {
  const said = ids.map((id) => [id, MODELS[id].diagnose(latestInstrument(id), answers, profile)]);
  return { answers, diagnoses: Object.fromEntries(said) as Partial<DiagnosisOf>, profile };
}
