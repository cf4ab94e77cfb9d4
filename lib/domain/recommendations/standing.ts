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
  /** Questionnaires about the firm as a whole that have been handed in. */
  handedIn: readonly Instrument[];
  phase: Diagnosis["phase"];
  stage: CallingStage | null;
  rows: readonly ThemeRow[];
};

/** Everything known about a firm, in the shape that the rules read. */
export function standingOf({ answers, diagnoses, profile, instruments = [] }: Facts): Standing {
  const knowledge = diagnoses["knowledge-innovation"] ?? null;
  const handedIn = Object.values(diagnoses)
    .map(({ instrument: { id, version } }) => instruments.find(is(id, version)) ?? instrumentOf(id, version))
    .filter(({ subject }) => subject === undefined);
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

const is = (id: string, version: number) => (one: Instrument) => one.id === id && one.version === version;
