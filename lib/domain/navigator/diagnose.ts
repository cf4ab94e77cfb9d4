import { canonicalAnswers } from "@/lib/domain/instruments/engine";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import type { FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import type { Evidence } from "@/lib/domain/models/types";
import { earlyFactors, strengthsOf } from "@/lib/domain/navigator/early";
import { navigatorNotes } from "@/lib/domain/navigator/notes";
import { stageOf } from "@/lib/domain/navigator/stage";
import { standingOf } from "@/lib/domain/navigator/step-standing";
import { NAVIGATOR_STEPS } from "@/lib/domain/navigator/steps";
import type { NavigatorDiagnosis, StepStanding, StepStatus } from "@/lib/domain/navigator/types";

/** Version of the rules below; a change of a threshold or a rule is a new version. */
export const NAVIGATOR_RULES_VERSION = 1;

/** What a step counts towards the short coverage. */
const WORTH: Record<StepStatus, number> = { covered: 1, partly: 0.5, open: 0 };

/**
 * What the answers to the navigator say. Only items that are asked count. `evidence` holds what the firm named as
 * evidence, by item; without it nothing is said about evidence. Answers must have passed `checkAnswer`.
 */
export function diagnoseNavigator(
  instrument: Instrument,
  given: Answers,
  profile?: FirmProfile,
  evidence?: Evidence,
): NavigatorDiagnosis {
  const answers = canonicalAnswers(instrument, given);
  const named = evidence ? namedEvidence(answers, evidence) : null;
  const steps = NAVIGATOR_STEPS.map((step) => standingOf({ instrument, answers, evidence: named }, step));
  return {
    instrument: { id: instrument.id, version: instrument.version },
    rulesVersion: NAVIGATOR_RULES_VERSION,
    steps,
    coverage: coverageOf(steps),
    stage: stageOf(answers),
    early: earlyFactors(answers),
    strengths: strengthsOf(answers),
    notes: navigatorNotes({ answers, steps, profile }),
  };
}

function namedEvidence(answers: Answers, evidence: Evidence): Set<string> {
  return new Set(
    Object.entries(evidence).flatMap(([item, text]) =>
      text.trim() !== "" && Object.hasOwn(answers, item) ? [item] : [],
    ),
  );
}

function coverageOf(steps: readonly StepStanding[]): NavigatorDiagnosis["coverage"] {
  const parts = steps.flatMap((step) => step.parts);
  const looked = steps.every((step) => step.evidence !== null);
  return {
    short: steps.reduce((sum, step) => sum + WORTH[step.status], 0) / steps.length,
    full: steps.some((step) => step.inFull) ? parts.filter((part) => part.known).length / parts.length : null,
    evidence: looked ? steps.filter((step) => step.evidence?.length).length / steps.length : null,
  };
}
