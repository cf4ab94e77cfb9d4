import { notFound } from "next/navigation";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { Refusal } from "@/lib/errors";
import { type OpenedAnswers, openAnswers } from "@/lib/ratings/commands/open-answers";

/**
 * Notes that a page shows the firm's answers or a result, and says which rounds stay hidden because the viewer rates them
 * unseen. Written before anything is read, not after the page is sent as visits are: a rating begun in between would
 * count as unseen.
 */
export async function answersOpened(
  context: Context<ActorOf<"mentor" | "admin">>,
  input: { firmId: string; assessmentId?: string },
): Promise<OpenedAnswers["hidden"]> {
  const outcome = await openAnswers(context, input);
  if (outcome.ok) return outcome.value.hidden;
  if (outcome.code === "not-found" || outcome.code === "invalid") notFound();
  throw new Refusal(outcome.code);
}
