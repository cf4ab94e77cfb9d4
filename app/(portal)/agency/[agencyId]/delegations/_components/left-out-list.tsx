import { Section } from "@/components/page/section";
import { DefinitionList } from "@/components/ui/definition-list";
import type { PlanView } from "@/lib/delegations/types";
import { texts } from "@/lib/i18n/texts";
import { noSeatBecauseOf } from "./plan-words";

/** Who does not travel and which delegations do not take place, each with the reason. */
export function LeftOutList({ plan }: { plan: PlanView }) {
  const t = texts("delegations");
  return (
    <>
      {plan.leftOut.length > 0 && (
        <Section title={t("plan.left")} id="left">
          <DefinitionList
            items={plan.leftOut.map(({ name, kind, code }) => ({
              term: name,
              details: noSeatBecauseOf(kind, code),
            }))}
          />
        </Section>
      )}
      {plan.cancelled.length > 0 && (
        <Section title={t("plan.cancelled")} id="cancelled">
          <DefinitionList
            items={plan.cancelled.map(({ name, code }) => ({
              term: name,
              details: noSeatBecauseOf("delegation", code),
            }))}
          />
        </Section>
      )}
    </>
  );
}
