import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { getStartPage } from "@/lib/assessments/queries/get-start-page";
import { memberPage } from "@/lib/context/request";
import { countryName, isCountry } from "@/lib/domain/reference/countries";
import { getEntryModes } from "@/lib/entry-modes/queries/get-entry-modes";
import { language, texts } from "@/lib/i18n/texts";
import { MarketActions } from "./_components/market-actions";
import { MarketMeta } from "./_components/market-meta";
import { MarketView } from "./_components/market-view";
import { StartMarket } from "./_components/start-market";

type Props = {
  params: Promise<{ firmId: string; country: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const market = countryName((await params).country, language());
  return { title: texts("entry-modes")("market.title", { market }) };
}

export default async function MarketPage({ params, searchParams }: Props) {
  const { firmId, country } = await params;
  const context = await memberPage(firmId);
  if (!isCountry(country)) notFound();
  const start = await getStartPage(context, context.actor.firmId, "entry-mode", country);
  const changes = await searchParams;
  const page = await getEntryModes(context, { firmId: context.actor.firmId, country, changes });
  const t = texts("entry-modes");
  return (
    <PageBody>
      <PageHeader
        title={t("market.title", { market: countryName(country, language()) })}
        trail={[{ label: t("title"), href: `/firm/${context.actor.firmId}/entry-modes` }]}
        trailLabel={texts("frame")("trail")}
        meta={page && <MarketMeta page={page} timeZone={context.person.timeZone} />}
        action={page && <MarketActions start={start} firmId={context.actor.firmId} page={page} />}
      />
      {page ? (
        <MarketView page={page} firmId={context.actor.firmId} />
      ) : (
        <StartMarket start={start} firmId={context.actor.firmId} />
      )}
    </PageBody>
  );
}
