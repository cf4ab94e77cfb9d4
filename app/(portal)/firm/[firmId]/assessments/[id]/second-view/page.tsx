import { notFound } from "next/navigation";
import { PageHeader } from "@/components/page/page-header";
import { PrintButton } from "@/components/page/print-button";
import { SecondViewBody } from "@/components/ratings/second-view-body";
import { memberPage } from "@/lib/context/request";
import { texts } from "@/lib/i18n/texts";
import { getSecondView } from "@/lib/ratings/queries/second-view";

type Props = {
  params: Promise<{ firmId: string; id: string }>;
  searchParams: Promise<{ rating?: string | string[] }>;
};

export default async function SecondViewPage({ params, searchParams }: Props) {
  const { firmId, id } = await params;
  const context = await memberPage(firmId);
  const { rating } = await searchParams;
  const place = { firmId: context.actor.firmId, assessmentId: id };
  const view = await getSecondView(context, { ...place, ratingId: String(rating ?? "") });
  if (!view) notFound();
  const t = texts("second-view");
  const { assessment } = view;
  const base = `/firm/${assessment.firmId}/assessments`;
  return (
    <div className="max-w-page">
      <PageHeader
        title={t("view.title", { n: String(assessment.round) })}
        trail={[
          { label: texts("assessments")("title"), href: base },
          {
            label: t("round", { title: assessment.instrument.title, n: String(assessment.round) }),
            href: `${base}/${assessment.id}`,
          },
        ]}
        trailLabel={texts("frame")("trail")}
        lede={t("view.lede")}
        action={view.shown && <PrintButton label={texts("results")("print")} />}
      />
      <SecondViewBody
        view={view}
        path={`${base}/${assessment.id}/second-view`}
        timeZone={context.person.timeZone}
      />
    </div>
  );
}
