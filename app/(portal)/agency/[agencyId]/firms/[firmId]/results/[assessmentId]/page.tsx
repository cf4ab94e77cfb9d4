import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/page/page-header";
import { PrintButton } from "@/components/page/print-button";
import { RatingStanding } from "@/components/ratings/rating-standing";
import { PortalComparison } from "@/components/result/portal-comparison";
import { ResultView } from "@/components/result/result-view";
import { LinkButton } from "@/components/ui/button";
import { judges } from "@/lib/domain/models/registry";
import { isUuid } from "@/lib/form-data";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { listRatings } from "@/lib/ratings/queries/rounds";
import { getPortalComparison } from "@/lib/results/queries/benchmarks";
import { getResult } from "@/lib/results/queries/get-result";
import { answersOpened } from "../../../../../../_visits/answers-opened";
import { type AgencyParams, adminArea } from "../../../../_components/admin-area";

type Props = { params: Promise<AgencyParams & { firmId: string; assessmentId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("agency")("firm.assessments") };
}

export default async function AgencyResultPage({ params }: Props) {
  const { context, root } = await adminArea(params);
  const { firmId, assessmentId } = await params;
  if (!isUuid(firmId) || !isUuid(assessmentId)) notFound();
  await answersOpened(context, { firmId, assessmentId });
  const result = await getResult(context, { firmId, assessmentId });
  if (!result) notFound();
  const ratings = await listRatings(context, { firmId, assessmentId });
  const t = texts("agency");
  return (
    <>
      <PageHeader
        title={t("result.title", { n: result.round })}
        lede={`${result.instrumentTitle}. ${texts("results")("spokenTo", { firm: result.firm.name })}`}
        trail={[
          { label: t("firm.trail"), href: `${root}/firms` },
          { label: result.firm.name, href: `${root}/firms/${result.firm.id}` },
        ]}
        trailLabel={texts("frame")("trail")}
        meta={
          <span className="text-ink-soft">
            {formatDate(result.computedAt, { timeZone: context.person.timeZone })}
          </span>
        }
        action={
          <>
            <PrintButton label={t("result.print")} />
            {judges(result.instrument) && !result.reopened && (
              <LinkButton href={`${root}/firms/${result.firm.id}/results/${result.assessmentId}/rescored`}>
                {texts("questionnaires")("rescore.link")}
              </LinkButton>
            )}
          </>
        }
      />
      <RatingStanding
        ratings={ratings}
        href={`${root}/firms/${result.firm.id}/second-views/${result.assessmentId}`}
      />
      <ResultView result={result} today={context.now.toISOString().slice(0, 10)} />
      <PortalComparison
        compared={await getPortalComparison(context, result)}
        reader="advisor"
        timeZone={context.person.timeZone}
      />
    </>
  );
}
