import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReadPlan } from "@/components/market-plans/read-plan";
import { ReviewStanding } from "@/components/reviews/review-standing";
import { listThreads } from "@/lib/comments/queries/threads";
import { countryName } from "@/lib/domain/reference/countries";
import { language, texts } from "@/lib/i18n/texts";
import { getMarketPlan } from "@/lib/market-plans/queries";
import { getReviewPlace } from "@/lib/reviews/queries";
import { noteVisit } from "../../../../../../_visits/note-visit";
import { type FirmParams, mentoredFirm } from "../../_components/firm-area";
import { FirmHeader } from "../../_components/firm-header";
import { NotShared } from "../../_components/not-shared";

type Props = { params: Promise<FirmParams & { country: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("market-plans")("title") });

export default async function MentorMarketPlanPage({ params }: Props) {
  const { context, firm, root, hat, timeZone } = await mentoredFirm(await params);
  const { country: asked } = await params;
  const country = asked.toUpperCase();
  const plan = firm.shares.plan ? await getMarketPlan(context, { firmId: firm.id, country }) : null;
  if (firm.shares.plan && !plan) notFound();
  const place = plan?.id ? { firmId: firm.id, kind: "market-plan" as const, subjectId: plan.id } : null;
  const review = place && (await getReviewPlace(context, place));
  const subjectIds = plan?.id ? [plan.id] : [];
  const threads = await listThreads(context, { firmId: firm.id, subjectKind: "market-plan", subjectIds });
  await noteVisit(context, firm.id);
  const t = texts("market-plans");
  return (
    <>
      <FirmHeader
        root={root}
        firm={firm}
        assessmentId={firm.roundId}
        current="plan"
        title={t("one", { country: countryName(country, language()) })}
        lede={t("reading")}
        meta={plan && <ReviewStanding state={plan.status} review={review} />}
      />
      {!firm.shares.plan && <NotShared firm={firm} what="plan" />}
      {plan && <ReadPlan plan={plan} review={review} threads={threads} hat={hat} timeZone={timeZone} />}
    </>
  );
}
