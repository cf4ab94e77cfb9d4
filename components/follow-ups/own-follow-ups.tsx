import { StayedHome } from "@/components/delegations/stayed-home";
import { EmptyState } from "@/components/page/empty-state";
import { Section } from "@/components/page/section";
import { DefinitionList } from "@/components/ui/definition-list";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import type { FormHat } from "@/lib/action-state";
import type { DelegationForTraveller } from "@/lib/delegations/types";
import type { FollowUp } from "@/lib/follow-ups/types";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { answerItems } from "./answer-words";
import { FollowUpForm } from "./follow-up-form";

type Props = {
  found: DelegationForTraveller;
  followUps: readonly FollowUp[];
  hat: FormHat;
  timeZone: string;
};

/** What was asked after 1, 3 and 12 months: to answer, or as it was answered; the newest first. */
export function OwnFollowUps({ found: { delegation, part }, followUps, hat, timeZone }: Props) {
  const t = texts("follow-ups");
  if (delegation.state === "cancelled") return <QuietText>{t("calledOff")}</QuietText>;
  if (part.seat !== "accepted") return <StayedHome part={part} />;
  if (followUps.length === 0) return <EmptyState title={t("none")}>{t("noneText")}</EmptyState>;
  const day = (iso: string) => formatDate(iso, { timeZone });
  // What was done or dropped after one month is not asked again after three.
  const ended = followUps.flatMap(({ steps }) =>
    steps.flatMap(({ stepId, answer }) => (answer === "done" || answer === "dropped" ? stepId : [])),
  );
  const stillOpen = (one: FollowUp): FollowUp => ({
    ...one,
    steps: one.steps.filter(({ stepId }) => !ended.includes(stepId)),
  });
  return [...followUps].reverse().map((one, at) => (
    <Section
      key={one.id}
      id={`month-${one.month}`}
      title={t("month", { month: one.month })}
      aside={
        one.answeredAt === null
          ? t("asked", { day: day(one.askedAt) })
          : t("answered", { day: day(one.answeredAt) })
      }
    >
      {one.answeredAt !== null && <DefinitionList items={answerItems(one, delegation.currency)} />}
      {one.answeredAt === null && at === 0 && (
        <FollowUpForm followUp={stillOpen(one)} hat={hat} currency={delegation.currency} />
      )}
      {one.answeredAt === null && at > 0 && (
        <Disclosure summary={t("earlier")}>
          <FollowUpForm followUp={stillOpen(one)} hat={hat} currency={delegation.currency} />
        </Disclosure>
      )}
    </Section>
  ));
}
