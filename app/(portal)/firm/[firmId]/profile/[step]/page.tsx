import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { memberPage } from "@/lib/context/request";
import { getProfile } from "@/lib/firms/queries";
import { PROFILE_STEPS } from "@/lib/firms/schema";
import { texts } from "@/lib/i18n/texts";
import { MarketsStep } from "./_components/markets-step";
import { StepForm } from "./_components/step-form";

type Props = {
  params: Promise<{ firmId: string; step: string }>;
  searchParams: Promise<{ market?: string | string[] }>;
};

const stepOf = (given: string) => PROFILE_STEPS.find((one) => one === given);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const step = stepOf((await params).step);
  return step ? { title: texts("firms")(`profile.stepTitles.${step}`) } : {};
}

export default async function ProfileStepPage({ params, searchParams }: Props) {
  const given = await params;
  const context = await memberPage(given.firmId);
  const step = stepOf(given.step);
  const firm = step && (await getProfile(context));
  if (!firm) notFound();
  const t = texts("firms");
  const { market } = await searchParams;
  return (
    <>
      <PageHeader
        title={t(`profile.stepTitles.${step}`)}
        trail={[{ label: t("profile.trail"), href: `/firm/${firm.id}/profile` }]}
        trailLabel={texts("frame")("trail")}
        lede={t(`profile.stepLedes.${step}`)}
        meta={
          <span className="text-ink-soft">
            {t("profile.step", { n: PROFILE_STEPS.indexOf(step) + 1, of: PROFILE_STEPS.length })}
          </span>
        }
      />
      <MarginLayout
        label={t("profile.whyTitle")}
        margin={<MarginNote title={t("profile.whyTitle")}>{t(`profile.why.${step}`)}</MarginNote>}
      >
        {step === "markets" ? (
          <MarketsStep firm={firm} marketId={String(market ?? "")} />
        ) : (
          <StepForm firm={firm} step={step} />
        )}
      </MarginLayout>
    </>
  );
}
