import { newestGiven } from "@/lib/assessments/queries/newest-answers";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { cheapestPath } from "@/lib/domain/picture/cheapest-path";
import { type Goal, goalsOf } from "@/lib/domain/picture/goals";
import { recommend } from "@/lib/domain/recommendations/recommend";
import { openSteps } from "@/lib/plans/queries/open-steps";
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
    const goals = goalsOf(facts);
    const goal = goals.find(({ id }) => id === asked);
    const questions = new Map(
      goal ? (await newestGiven(tx, actor, firmId)).map(({ item }) => [item.key, item.question]) : [],
    );
    return {
      goals,
      open: { actions: planned.length, advice: fresh.length },
      chosen: goal ? pathTo(goal, steps, questions) : null,
      resultId: rounds[0]?.resultId ?? null,
    };
  });
}

function pathTo(goal: Goal, steps: readonly Step[], questions: ReadonlyMap<string, string>) {
  const path = cheapestPath(steps, goal.requirements);
  const counts = (item: string) => goal.requirements.some(({ gains }) => (gains[item] ?? 0) > 0);
  const lines = steps
    .filter(({ id }) => path.steps.includes(id))
    .map(({ expects, ...step }) => ({
      ...step,
      moves: expects.filter(counts).map((item) => questions.get(item) ?? item),
    }));
  return { goal, path, steps: lines };
}
