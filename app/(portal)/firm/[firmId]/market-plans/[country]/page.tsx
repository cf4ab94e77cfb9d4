import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { knownWords } from "@/components/market-plans/known-words";
import { PartForm } from "@/components/market-plans/part-form";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { PrintButton } from "@/components/page/print-button";
import { PrintOnly } from "@/components/page/print-only";
import { Meter } from "@/components/ui/meter";
import { QuietText } from "@/components/ui/quiet-text";
import { memberPage } from "@/lib/context/request";
import { countryName } from "@/lib/domain/reference/countries";
import { formatDate } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import { getMarketPlan } from "@/lib/market-plans/queries";

type Props = { params: Promise<{ firmId: string; country: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const country = countryName((await params).country.toUpperCase(), language());
  return { title: texts("market-plans")("one", { country }) };
}

export default async function MarketPlanPage({ params }: Props) {
  const { firmId: asked, country } = await params;
  const context = await memberPage(asked);
  const { firmId } = context.actor;
  const plan = await getMarketPlan(context, { firmId, country: country.toUpperCase() });
  if (!plan) notFound();
  const t = texts("market-plans");
  const { timeZone } = context.person;
  const printed = formatDate(context.now, { timeZone, style: "long-day" });
  return (
    <PageBody width="text">
      <PageHeader
        title={t("one", { country: countryName(plan.country, language()) })}
        lede={<span className="print:hidden">{t("oneLede")}</span>}
        trail={[{ label: t("title"), href: `/firm/${firmId}/market-plans` }]}
        trailLabel={texts("frame")("trail")}
        action={<PrintButton label={t("print")} />}
      />
      <Meter
        label={t("progressLabel")}
        share={plan.written / plan.parts.length}
        text={t("progress", { written: plan.written })}
      />
      <div className="border-line border-t">
        {plan.parts.map((part) => (
          <PartForm
            key={part.part}
            firmId={firmId}
            country={plan.country}
            part={part}
            known={knownWords(part.part, plan.known)}
            timeZone={timeZone}
          />
        ))}
      </div>
      <QuietText>{t("source")}</QuietText>
      <PrintOnly>
        <p className="mt-4 text-xs">{t("printed", { firm: plan.firm.name, day: printed })}</p>
      </PrintOnly>
    </PageBody>
  );
}
