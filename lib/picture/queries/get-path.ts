import type { Tx } from "@/db/client";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { movedNames } from "@/lib/domain/expected-moves";
import { capital } from "@/lib/domain/picture/bottleneck-words";
import { cheapestPath } from "@/lib/domain/picture/cheapest-path";
import { type Goal, goalsOf } from "@/lib/domain/picture/goals";
import { modeGoals } from "@/lib/domain/picture/mode-goals";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { countryName } from "@/lib/domain/reference/countries";
import { language } from "@/lib/i18n/texts";
import { openSteps } from "@/lib/plans/queries/open-steps";
import { newestResults } from "@/lib/results/queries/newest-results";
import type { PathPage, StepLine } from "../types";
import { factsOf } from "./facts-of";
import { newestRounds } from "./newest-rounds";

type Step = Omit<StepLine, "moves"> & { expects: readonly string[] };

/** The goals that are next for a firm and, for one of them, the steps with the least effort that reach it. */
export async function getPath(
  context: Context<ActorOf<"member">>,
  { goal: asked }: { goal?: string },
): Promise<PathPage> {
  const { actor, now } = context;
  const { firmId } = actor;
  return context.read(async (tx) => {
    const facts = await factsOf(tx, actor, firmId, now);
    const rounds = await newestRounds(tx, actor, firmId);
    const planned = await openSteps(tx, actor, firmId);
    const { first, rest } = recommend(facts);
    const inPlan = new Set(planned.map(({ ruleId }) => ruleId));
    const fresh = [...first, ...rest].filter(({ id }) => !inPlan.has(id));
    const steps: Step[] = [
      ...planned.map((one) => ({ ...one, kind: "action" as const })),
      ...fresh.map(({ id, title, effort, expects }) => ({
        id,
        title,
        effort,
        expects,
        kind: "advice" as const,
      })),
    ];
    const goals = [...goalsOf(facts), ...(await marketGoals(tx, actor, firmId))];
    const goal = goals.find(({ id }) => id === asked);
    return {
      goals,
      open: { actions: planned.length, advice: fresh.length },
      chosen: goal ? pathTo(goal, steps) : null,
      resultId: rounds[0]?.resultId ?? null,
    };
  });
}

/** The ways into each market that the firm has answered about, by its newest round. */
async function marketGoals(tx: Tx, actor: ActorOf<"member">, firmId: string): Promise<Goal[]> {
  const rounds = await newestResults(tx, actor, firmId, "entry-mode");
  const newest = new Map(rounds.map(({ head, result }) => [head.subject, result.diagnosis.answers]));
  return [...newest].flatMap(([code, answers]) =>
    modeGoals({ code, name: countryName(code, language()) }, answers),
  );
}

function pathTo(goal: Goal, all: readonly Step[]) {
  const steps = all.filter(({ expects }) => !expects.some((item) => goal.avoids?.includes(item)));
  const path = cheapestPath(steps, goal.requirements);
  const counts = (item: string) => goal.requirements.some(({ gains }) => (gains[item] ?? 0) > 0);
  const lines = steps
    .filter(({ id }) => path.steps.includes(id))
    .map(({ expects, ...step }) => ({
      ...step,
      moves: movedNames(expects.filter(counts)).map(({ label }) => capital(label)),
    }));
  return { goal, path, steps: lines };
}
