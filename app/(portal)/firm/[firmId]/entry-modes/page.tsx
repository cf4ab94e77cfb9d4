import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ChooseMarket } from "@/components/entry-modes/choose-market";
import { JudgementNotice } from "@/components/entry-modes/judgement-notice";
import { MarketComparison } from "@/components/entry-modes/market-comparison";
import { MarketList } from "@/components/entry-modes/market-list";
import { ReminderList } from "@/components/entry-modes/reminder-list";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { LinkButton } from "@/components/ui/button";
import { memberPage } from "@/lib/context/request";
import { isCountry } from "@/lib/domain/reference/countries";
import { listMarkets } from "@/lib/entry-modes/queries/list-markets";
import { listOpenTriggers } from "@/lib/entry-modes/queries/list-open-triggers";
import { texts } from "@/lib/i18n/texts";

export const generateMetadata = (): Metadata => ({ title: texts("entry-modes")("title") });

type Props = {
  params: Promise<{ firmId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function EntryModesPage({ params, searchParams }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const { country, one, other } = await searchParams;
  const path = `/firm/${firmId}/entry-modes`;
  if (typeof country === "string" && isCountry(country)) redirect(`${path}/${country}`);
  const markets = await listMarkets(context, firmId);
  const reminders = await listOpenTriggers(context, firmId);
  const answered = markets.filter(({ last }) => last);
  const first = answered.find((market) => market.country === one) ?? answered[0];
  const rest = answered.filter((market) => market !== first);
  const second = rest.find((market) => market.country === other) ?? rest[0];
  const t = texts("entry-modes");
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={t("lede")} />
      {markets.length === 0 ? (
        <EmptyState
          title={t("markets.empty")}
          action={<LinkButton href={`/firm/${firmId}/profile`}>{t("markets.profile")}</LinkButton>}
        >
          {t("markets.emptyText")}
        </EmptyState>
      ) : (
        <Section id="markets" title={t("markets.heading")} lede={t("markets.lede")}>
          <MarketList markets={markets} firmId={firmId} timeZone={context.person.timeZone} />
        </Section>
      )}
      <Section id="other-market" title={t("markets.other", { n: markets.length })}>
        <ChooseMarket path={path} />
      </Section>
      {first && second && <MarketComparison markets={answered} pair={[first, second]} path={path} />}
      <ReminderList lines={reminders} firmId={firmId} />
      <JudgementNotice />
    </PageBody>
  );
}
