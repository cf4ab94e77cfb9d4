import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReadPlan } from "@/components/market-plans/read-plan";
import { PageHeader } from "@/components/page/page-header";
import { PrintButton } from "@/components/page/print-button";
import { ReviewStateMark } from "@/components/reviews/review-state-mark";
import { listThreads } from "@/lib/comments/queries/threads";
import { countryName } from "@/lib/domain/reference/countries";
import { language, texts } from "@/lib/i18n/texts";
import { getMarketPlan } from "@/lib/market-plans/queries";
import { getReviewPlace } from "@/lib/reviews/queries";
import { type AgencyParams, adminArea } from "../../../../_components/admin-area";

type Props = { params: Promise<AgencyParams & { firmId: string; country: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("market-plans")("title") });

export default async function AgencyMarketPlanPage({ params }: Props) {
  const { context, root } = await adminArea(params);
  const { firmId, country } = await params;
  const plan = await getMarketPlan(context, { firmId, country: country.toUpperCase() });
  if (!plan) notFound();
  const place = plan.id ? { firmId: plan.firm.id, kind: "market-plan" as const, subjectId: plan.id } : null;
  const review = place && (await getReviewPlace(context, place));
  const subjectIds = plan.id ? [plan.id] : [];
  const threads = await listThreads(context, {
    firmId: plan.firm.id,
    subjectKind: "market-plan",
    subjectIds,
  });
  const t = texts("market-plans");
  const path = `${root}/firms/${plan.firm.id}`;
  return (
    <>
      <PageHeader
        title={t("one", { country: countryName(plan.country, language()) })}
        lede={t("readingAgency")}
        trail={[
          { label: plan.firm.name, href: path },
          { label: t("title"), href: `${path}/market-plans` },
        ]}
        trailLabel={texts("frame")("trail")}
        meta={<ReviewStateMark state={plan.status} />}
        action={<PrintButton label={t("print")} />}
      />
      <ReadPlan plan={plan} review={review} threads={threads} timeZone={context.person.timeZone} />
    </>
  );
}
