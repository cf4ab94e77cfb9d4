import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommentThread } from "@/components/comments/comment-thread";
import { PlanReview } from "@/components/market-plans/plan-review";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { PrintButton } from "@/components/page/print-button";
import { PrintOnly } from "@/components/page/print-only";
import { ReviewStateMark } from "@/components/reviews/review-state-mark";
import { Meter } from "@/components/ui/meter";
import { QuietText } from "@/components/ui/quiet-text";
import { listThreads } from "@/lib/comments/queries/threads";
import { memberPage } from "@/lib/context/request";
import { countryName } from "@/lib/domain/reference/countries";
import { formatDate } from "@/lib/i18n/formats";
import { language, texts } from "@/lib/i18n/texts";
import { getMarketPlan } from "@/lib/market-plans/queries";
import { getReviewPlace } from "@/lib/reviews/queries";
import { OwnParts } from "./_components/own-parts";

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
  const place = plan.id ? { firmId, kind: "market-plan" as const, subjectId: plan.id } : null;
  const review = place && (await getReviewPlace(context, place));
  const subject = { firmId, subjectKind: "market-plan" as const, subjectIds: plan.id ? [plan.id] : [] };
  const threads = await listThreads(context, subject);
  const t = texts("market-plans");
  const { timeZone } = context.person;
  const hat = { kind: "member" as const, id: firmId };
  const printed = formatDate(context.now, { timeZone, style: "long-day" });
  const reviews = review?.reviews ?? [];
  return (
    <>
      <PageHeader
        title={t("one", { country: countryName(plan.country, language()) })}
        lede={<span className="print:hidden">{t("oneLede")}</span>}
        trail={[{ label: t("title"), href: `/firm/${firmId}/market-plans` }]}
        trailLabel={texts("frame")("trail")}
        meta={plan.status !== "draft" && <ReviewStateMark state={plan.status} />}
        action={<PrintButton label={t("print")} />}
      />
      <MarginLayout
        label={t("review")}
        follows
        margin={
          <>
            <MarginNote title={t("review")}>
              <PlanReview plan={plan} reviews={reviews} timeZone={timeZone} />
            </MarginNote>
            {plan.id && (
              <MarginNote title={t("comments")}>
                <CommentThread threads={threads} subjectId={plan.id} hat={hat} timeZone={timeZone} compact />
              </MarginNote>
            )}
          </>
        }
      >
        <Meter
          label={t("progressLabel")}
          share={plan.written / plan.parts.length}
          text={t("progress", { written: plan.written })}
        />
        <OwnParts plan={plan} threads={threads} timeZone={timeZone} />
        <QuietText>{t("source")}</QuietText>
        <PrintOnly>
          <p className="mt-4 text-xs">{t("printed", { firm: plan.firm.name, day: printed })}</p>
        </PrintOnly>
      </MarginLayout>
    </>
  );
}
