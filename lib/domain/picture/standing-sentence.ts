import { STAGE_WORDS } from "@/lib/domain/competence/words";
import { counted, THEME_SUBJECTS } from "@/lib/domain/picture/bottleneck-words";
import type { Picture } from "@/lib/domain/picture/picture-types";
import type { Phase } from "@/lib/domain/vocabulary";

const PLACE: Readonly<Record<Phase, string>> = {
  pre: "You stand before your first market abroad",
  initial: "You are in your first years abroad",
  experienced: "You are experienced abroad",
};

/** Where a firm stands, in one sentence: phase, Reid's stage where it is known, and what holds it back in most. */
export function standingSentence({
  phase,
  exportStage,
  bottlenecks,
}: Pick<Picture, "phase" | "exportStage" | "bottlenecks">): string {
  const place = phase.value === null ? "Your phase is not known yet" : PLACE[phase.value];
  const stage = exportStage.value === null ? "" : `, at the stage of ${STAGE_WORDS[exportStage.value].name}`;
  return `${place}${stage}; ${holding(bottlenecks)}.`;
}

function holding(rows: Picture["bottlenecks"]): string {
  const known = rows.filter((row) => row.known > 0);
  const [first] = known;
  if (!first) return "what holds you back is not known yet";
  if (first.holding === 0) return "no theme lies below the middle in any questionnaire";
  const verb = first.theme === "operations" ? "hold" : "holds";
  const where = counted(first.holding, first.known);
  return `${THEME_SUBJECTS[first.theme]} ${verb} you back in ${where} that ${first.known === 1 ? "speaks" : "speak"} of it`;
}
