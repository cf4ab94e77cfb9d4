import type { Answers } from "@/lib/domain/instruments/types";
import { NAVIGATOR_ITEMS } from "@/lib/domain/navigator/items";
import { choiceOf } from "@/lib/domain/navigator/read-answers";
import type { NavigatorDiagnosis } from "@/lib/domain/navigator/types";
import { STAGE_PLACES, type StagePlace } from "@/lib/domain/vocabulary";

const BECAUSE: Record<StagePlace, string> = {
  outside: "You answer that you do nothing about other countries now.",
  preparation: "You answer that you prepare and have no sales abroad yet.",
  launch: "You answer that you have begun in a first market.",
  growth: "You answer that your business abroad grows.",
  consolidation: "You answer that your business abroad is stable and being tidied.",
};

/** The stage that the firm sees itself in. */
export function stageOf(answers: Answers): NavigatorDiagnosis["stage"] {
  const chosen = choiceOf(answers, NAVIGATOR_ITEMS.stage);
  const place = STAGE_PLACES.find((candidate) => candidate === chosen) ?? null;
  return {
    place,
    reason: {
      ruleId: "navigator-stage",
      because: place ? BECAUSE[place] : "The stage of your business abroad is not known yet.",
      items: [NAVIGATOR_ITEMS.stage],
      source: { id: "ilkevich-2025", where: "Life-cycle stages", judgement: place === "outside" },
    },
  };
}
