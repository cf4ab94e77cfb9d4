import { choiceOf } from "@/lib/domain/competence/answers";
import { COMPETENCE_ITEMS } from "@/lib/domain/competence/items";
import { achtenhagenRule } from "@/lib/domain/competence/source";
import { type CompetenceDiagnosis, EXPORT_STAGES, type ExportStage } from "@/lib/domain/competence/types";
import { STAGE_WORDS } from "@/lib/domain/competence/words";
import type { Answers } from "@/lib/domain/instruments/types";

type Placed = CompetenceDiagnosis["stage"];

const { exportStage, active, salesShare } = COMPETENCE_ITEMS;
const SOURCE = achtenhagenRule("Processes and patterns, after Reid 1981");

/** Share of sales from abroad from which exporting counts as accepted where the firm does not say; ours. */
const REGULAR_SHARES = ["10-to-25", "25-to-50", "over-50"];

/**
 * Reid's export stage. What the firm says decides, except that a firm that has never worked across a border cannot be
 * past intention; where it does not say, what it says of its business abroad gives the earliest stage that fits.
 */
export function stageOf(answers: Answers): Placed {
  const said = EXPORT_STAGES.find((stage) => stage === choiceOf(answers, exportStage));
  const business = choiceOf(answers, active);
  if (said && business === "never" && isPast(said, "intention")) {
    return place(
      "intention",
      "stage-capped",
      `You place yourselves at ${STAGE_WORDS[said].name}, but have never worked across a border; that makes it ${STAGE_WORDS.intention.name} at most.`,
      [exportStage, active],
    );
  }
  if (said) return place(said, "stage-said", `${STAGE_WORDS[said].because}`, [exportStage]);
  return derived(answers, business);
}

function derived(answers: Answers, business: string | null): Placed {
  switch (business) {
    case "never":
    case "buying":
      return place("awareness", "stage-not-selling", NOT_SELLING, [active]);
    case "stopped":
      return place("evaluation", "stage-stopped", STOPPED, [active]);
    case "selling":
    case "both": {
      const regular = REGULAR_SHARES.includes(choiceOf(answers, salesShare) ?? "");
      return regular
        ? place("acceptance", "stage-share", REGULAR, [active, salesShare])
        : place("trial", "stage-selling", SELLING, [active, salesShare]);
    }
    default:
      return place(null, "stage-unknown", UNKNOWN, [exportStage]);
  }
}

const NOT_SELLING =
  "You do not sell abroad and did not say what you have decided; we take the earliest stage.";
const STOPPED =
  "You have stopped and did not say what follows; we take it that you are weighing whether to go on.";
const REGULAR =
  "You sell abroad for at least a tenth of sales; we take it as a regular part of your business.";
const SELLING = "You sell abroad and did not say how regularly; we take the earliest stage that fits.";
const UNKNOWN = "Where you stand with selling abroad is not known yet.";

const isPast = (stage: ExportStage, limit: ExportStage) =>
  EXPORT_STAGES.indexOf(stage) > EXPORT_STAGES.indexOf(limit);

function place(stage: ExportStage | null, ruleId: string, because: string, items: readonly string[]): Placed {
  return { stage, reason: { ruleId, because, items, source: SOURCE } };
}
