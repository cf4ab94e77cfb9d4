import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { Section } from "@/components/page/section";
import { TakeOverForm } from "@/components/plan/take-over-form";
import { LinkButton } from "@/components/ui/button";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { texts } from "@/lib/i18n/texts";
import { getTakeOver } from "@/lib/plans/queries/get-take-over";

type Slots = { makePlan?: ReactNode; planForm?: ReactNode };

/** "Make these my plan": the way to the form beside the heading, and the form after the recommendations. */
export async function planSlots(context: Context<ActorOf<"member">>, resultId: string): Promise<Slots> {
  const takeOver = await getTakeOver(context, resultId);
  if (!takeOver || takeOver.recommendations.length === 0) return {};
  const { firmId } = context.actor;
  const title = texts("plans")("takeOver.title");
  return {
    makePlan: (
      <LinkButton href="#take-over" icon="plan">
        {title}
      </LinkButton>
    ),
    planForm: (
      <div className="print:hidden">
        <Section id="make-plan" title={title}>
          <TakeOverForm firmId={firmId} takeOver={takeOver} newKey={randomUUID()} />
        </Section>
      </div>
    ),
  };
}
