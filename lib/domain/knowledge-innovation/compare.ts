import { type Change, changeOf, type Shift, shiftOf } from "@/lib/domain/knowledge-innovation/change";
import type { Band, Diagnosis } from "@/lib/domain/knowledge-innovation/types";
import type { Activity, Innovation, Knowledge, Phase } from "@/lib/domain/vocabulary";

/** One gap in two diagnoses; `null` = no gap. A closed gap may also no longer be called for by a later phase. */
export type GapChange = { knowledge: Knowledge; before: number | null; after: number | null };

/** What moved between two diagnoses of one firm. All lists in the order of the vocabulary, unmoved ones included. */
export type DiagnosisComparison = {
  /** False where versions of the rules or of the instrument differ, so that movement may come from them. */
  sameRules: boolean;
  phase: Shift<Phase>;
  band: Shift<Band> & { score: Change };
  knowledge: readonly ({ knowledge: Knowledge } & Change)[];
  innovations: readonly ({ innovation: Innovation } & Change)[];
  activities: readonly ({ activity: Activity } & Change)[];
  gaps: Record<"closed" | "opened" | "narrowed" | "widened" | "unchanged", readonly GapChange[]>;
  unsupported: { resolved: readonly Innovation[]; opened: readonly Innovation[] };
};

/** Compares an earlier diagnosis with a later one. */
export function compareDiagnoses(before: Diagnosis, after: Diagnosis): DiagnosisComparison {
  return {
    sameRules:
      before.rulesVersion === after.rulesVersion &&
      before.instrument.id === after.instrument.id &&
      before.instrument.version === after.instrument.version,
    phase: shiftOf(before.phase.phase, after.phase.phase),
    band: {
      ...shiftOf(before.band.band, after.band.band),
      score: changeOf(before.band.score, after.band.score),
    },
    knowledge: after.knowledge.map(({ knowledge, score }) => {
      const earlier = before.knowledge.find((profile) => profile.knowledge === knowledge);
      return { knowledge, ...changeOf(earlier?.score ?? null, score) };
    }),
    innovations: after.innovations.map(({ innovation, score }) => {
      const earlier = before.innovations.find((profile) => profile.innovation === innovation);
      return { innovation, ...changeOf(earlier?.score ?? null, score) };
    }),
    activities: after.activities.map(({ activity, score }) => {
      const earlier = before.activities.find((entry) => entry.activity === activity);
      return { activity, ...changeOf(earlier?.score ?? null, score) };
    }),
    gaps: gapChanges(before, after),
    unsupported: unsupportedChanges(before, after),
  };
}

function gapChanges(before: Diagnosis, after: Diagnosis): DiagnosisComparison["gaps"] {
  const changes = after.knowledge.flatMap(({ knowledge }): GapChange[] => {
    const earlier = needIn(before, knowledge);
    const later = needIn(after, knowledge);
    return earlier === null && later === null ? [] : [{ knowledge, before: earlier, after: later }];
  });
  const both = changes.filter((change) => change.before !== null && change.after !== null);
  return {
    closed: changes.filter((change) => change.after === null),
    opened: changes.filter((change) => change.before === null),
    narrowed: both.filter((change) => (change.after ?? 0) < (change.before ?? 0)),
    widened: both.filter((change) => (change.after ?? 0) > (change.before ?? 0)),
    unchanged: both.filter((change) => change.after === change.before),
  };
}

function needIn(diagnosis: Diagnosis, knowledge: Knowledge): number | null {
  return diagnosis.gaps.find((gap) => gap.knowledge === knowledge)?.need ?? null;
}

function unsupportedChanges(before: Diagnosis, after: Diagnosis): DiagnosisComparison["unsupported"] {
  const earlier = before.unsupported.map((entry) => entry.innovation);
  const later = after.unsupported.map((entry) => entry.innovation);
  return {
    resolved: earlier.filter((innovation) => !later.includes(innovation)),
    opened: later.filter((innovation) => !earlier.includes(innovation)),
  };
}
