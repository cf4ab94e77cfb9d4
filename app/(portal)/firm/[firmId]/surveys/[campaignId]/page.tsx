import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { dueWords } from "@/components/campaigns/due-words";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { Section } from "@/components/page/section";
import { getSurvey } from "@/lib/campaigns/queries/for-firm";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { SurveyStanding } from "./_components/survey-standing";

type Props = { params: Promise<{ firmId: string; campaignId: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("campaigns")("firm.heading") });

export default async function SurveyPage({ params }: Props) {
  const { firmId, campaignId } = await params;
  const context = await memberPage(firmId);
  const survey = await getSurvey(context, campaignId);
  if (!survey) notFound();
  const t = texts("campaigns");
  return (
    <>
      <PageHeader
        title={survey.title}
        lede={t("firm.lede")}
        trail={[{ label: texts("assessments")("title"), href: `/firm/${context.actor.firmId}/assessments` }]}
        trailLabel={texts("frame")("trail")}
        meta={!survey.ended && <span>{t("firm.until", { day: dueWords(survey.dueOn) })}</span>}
      />
      <MarginLayout
        label={t("firm.who")}
        margin={<MarginNote title={t("firm.who")}>{t("firm.whoText")}</MarginNote>}
      >
        {survey.message !== "" && (
          <Section id="message" title={t("firm.message")}>
            <p className="max-w-measure whitespace-pre-line">{survey.message}</p>
          </Section>
        )}
        <SurveyStanding survey={survey} context={context} />
      </MarginLayout>
    </>
  );
}
