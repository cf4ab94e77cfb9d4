import { firmPart } from "@/lib/domain/instruments/firm-part";
import { instrumentOf } from "@/lib/domain/instruments/registry";
import type { Answers, Instrument } from "@/lib/domain/instruments/types";
import { answerOf } from "@/lib/domain/instruments/visible";
import { phaseOf } from "@/lib/domain/knowledge-innovation/phase";
import type { Diagnosis, FirmProfile } from "@/lib/domain/knowledge-innovation/types";
import { bottlenecks, type ThemeRow } from "@/lib/domain/picture/bottlenecks";
import { CALLING_STAGES, type CallingStage } from "@/lib/domain/picture/themes";
import type { Facts } from "@/lib/domain/recommendations/facts";

/** Where a firm stands, as the rules look at it. */
export type Standing = {
  answers: Answers;
  profile: FirmProfile | undefined;
  knowledge: Diagnosis | null;
  diagnoses: Facts["diagnoses"];
  /** Questionnaires that have been handed in; of those about one market, what they ask about the firm. */
  handedIn: readonly Instrument[];
  phase: Diagnosis["phase"];
  stage: CallingStage | null;
  rows: readonly ThemeRow[];
};

/** Everything known about a firm, in the shape that the rules read. */
export function standingOf(facts: Facts): Standing {
  const { answers, diagnoses, profile, markets = [] } = facts;
  const knowledge = diagnoses["knowledge-innovation"] ?? null;
  const whole = Object.values(diagnoses)
    .map(({ instrument }) => instrumentIn(facts, instrument))
    .filter(({ subject }) => subject === undefined);
  const parts = markets.filter(({ id }, at) => markets.findIndex((one) => one.id === id) === at);
  const handedIn = [...whole, ...parts.map(firmPart)];
  const named = answerOf(answers, "stage.life-cycle");
  return {
    answers,
    profile,
    knowledge,
    diagnoses,
    handedIn,
    phase: knowledge?.phase ?? phaseOf(answers, profile),
    stage: CALLING_STAGES.find((one) => named?.kind === "single" && named.choice === one) ?? null,
    rows: bottlenecks(handedIn, answers),
  };
}

/** The version that a diagnosis rests on: an agency's own where the facts bring it, else the portal's. */
export function instrumentIn(
  { instruments = [] }: Facts,
  ref: Pick<Instrument, "id" | "version">,
): Instrument {
  const own = instruments.find(({ id, version }) => id === ref.id && version === ref.version);
  return own ?? instrumentOf(ref.id, ref.version);
}
