import type { Metadata } from "next";
import { TravellerPage } from "@/components/delegations/traveller-page";
import { answerItems } from "@/components/follow-ups/answer-words";
import { EmptyState } from "@/components/page/empty-state";
import { Section } from "@/components/page/section";
import { DefinitionList } from "@/components/ui/definition-list";
import { Disclosure } from "@/components/ui/disclosure";
import { QuietText } from "@/components/ui/quiet-text";
import { FOLLOW_UP_MONTHS } from "@/lib/domain/follow-up-terms";
import { listFollowUps } from "@/lib/follow-ups/queries/for-agency";
import { texts } from "@/lib/i18n/texts";
import { type JourneyParams, journeyOf } from "../_components/journey-of";
import { MonthFigures } from "./_components/month-figures";
import { WaitingList } from "./_components/waiting-list";

export function generateMetadata(): Metadata {
  return { title: texts("follow-ups")("title") };
}

export default async function JourneyFollowUpPage({ params }: { params: Promise<JourneyParams> }) {
  const { context, agency, root, delegation } = await journeyOf(params);
  const all = await listFollowUps(context, delegation.id);
  const { timeZone } = context.person;
  const t = texts("follow-ups");
  const months = FOLLOW_UP_MONTHS.map((month) => all.filter((one) => one.month === month));
  const newest = Math.max(...all.map(({ month }) => month));
  return (
    <TravellerPage delegation={delegation} root={root} title={t("title")} lede={t("ledeAgency")}>
      {all.length === 0 && <EmptyState title={t("none")}>{t("noneText")}</EmptyState>}
      {months.map((asked, at) => {
        const month = FOLLOW_UP_MONTHS[at] ?? 1;
        if (asked.length === 0) return null;
        return (
          <Section key={month} id={`month-${month}`} title={t("month", { month })}>
            <div className="space-y-6">
              <MonthFigures asked={asked} />
              <WaitingList
                waiting={asked.filter(({ answeredAt }) => answeredAt === null)}
                newest={month === newest}
                agencyId={agency.id}
                timeZone={timeZone}
              />
              {asked
                .filter(({ answeredAt }) => answeredAt !== null)
                .map((one) => (
                  <Disclosure key={one.id} summary={one.name}>
                    <DefinitionList items={answerItems(one, delegation.currency)} />
                  </Disclosure>
                ))}
            </div>
          </Section>
        );
      })}
      {all.length > 0 && <QuietText>{t("agency.note")}</QuietText>}
    </TravellerPage>
  );
}
