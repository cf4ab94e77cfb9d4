import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OffersForGap } from "@/components/offers/offers-for-gap";
import { PageHeader } from "@/components/page/page-header";
import { PrintButton } from "@/components/page/print-button";
import { Section } from "@/components/page/section";
import { EffectSection } from "@/components/picture/effect-section";
import { PictureView } from "@/components/picture/picture-view";
import { LinkButton } from "@/components/ui/button";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { offersForRecommendations } from "@/lib/offers/queries/for-gaps";
import { getPicture } from "@/lib/picture/queries/get-picture";
import { listEffectsAlike } from "@/lib/picture/queries/list-effects";
import { listOutcomes } from "@/lib/plans/queries/list-outcomes";
import { planSlots } from "../_components/plan-slots";

type Props = { params: Promise<{ firmId: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("picture")("title") });

export default async function FirmPicturePage({ params }: Props) {
  const context = await memberPage((await params).firmId);
  const { firmId } = context.actor;
  const page = await getPicture(context, { firmId });
  if (!page) notFound();
  const t = texts("picture");
  const base = `/firm/${firmId}/assessments`;
  const { first, rest } = page.recommendations;
  const knowledge = page.diagnoses["knowledge-innovation"] ?? null;
  const offers = await offersForRecommendations(context, firmId, [...first, ...rest], knowledge);
  const newest = page.rounds[0];
  const outcomes = await listOutcomes(context, firmId);
  const effects = await listEffectsAlike(context, { firmId, phase: page.picture.phase.value });
  return (
    <>
      <PageHeader
        title={t("title")}
        lede={t("lede")}
        action={page.picture.standing && <PrintButton label={t("print")} />}
      />
      <PictureView
        page={page}
        timeZone={context.person.timeZone}
        today={context.now.toISOString().slice(0, 10)}
        addresses={{
          answerHref: (key) => `${base}/${page.answers[key]?.from?.assessmentId ?? ""}/check#${key}`,
          resultHref: (assessmentId) => `${base}/${assessmentId}/result`,
          startHref: (instrument) => `${base}/start/${instrument}`,
          profileHref: `/firm/${firmId}/profile`,
        }}
        path={
          <Section id="way" title={t("path.title")}>
            <p className="mb-3 max-w-measure text-ink-soft">{t("path.linkText")}</p>
            <LinkButton href={`/firm/${firmId}/picture/path`} icon="flag">
              {t("path.link")}
            </LinkButton>
          </Section>
        }
        effects={
          <EffectSection
            effects={effects}
            timeZone={context.person.timeZone}
            outcomes={outcomes}
            outcomesHref={`/firm/${firmId}/plan#outcomes`}
          />
        }
        {...(newest ? await planSlots(context, newest.resultId) : {})}
        besideAdvice={({ id }) => (
          <OffersForGap offers={offers[id] ?? []} hrefOf={(offerId) => `/firm/${firmId}/offers/${offerId}`} />
        )}
      />
    </>
  );
}
