import { notFound } from "next/navigation";
import { PageHeader } from "@/components/page/page-header";
import { SecondViewBody } from "@/components/ratings/second-view-body";
import { isUuid } from "@/lib/form-data";
import { texts } from "@/lib/i18n/texts";
import { getSecondView } from "@/lib/ratings/queries/second-view";
import { answersOpened } from "../../../../../../_visits/answers-opened";
import { type AgencyParams, adminArea } from "../../../../_components/admin-area";

type Props = {
  params: Promise<AgencyParams & { firmId: string; assessmentId: string }>;
  searchParams: Promise<{ rating?: string | string[] }>;
};

export default async function AgencySecondViewPage({ params, searchParams }: Props) {
  const { context, root } = await adminArea(params);
  const { firmId, assessmentId } = await params;
  if (!isUuid(firmId) || !isUuid(assessmentId)) notFound();
  const ratingId = String((await searchParams).rating ?? "");
  const view = await getSecondView(context, { firmId, assessmentId, ratingId });
  if (!view) notFound();
  if (view.shown) await answersOpened(context, { firmId, assessmentId });
  const t = texts("second-view");
  const { assessment } = view;
  const path = `${root}/firms/${assessment.firmId}`;
  return (
    <div className="max-w-page">
      <PageHeader
        title={t("view.title", { n: String(assessment.round) })}
        lede={`${assessment.instrument.title}. ${t("view.lede")}`}
        trail={[{ label: texts("agency")("firm.trail"), href: path }]}
        trailLabel={texts("frame")("trail")}
      />
      <SecondViewBody
        view={view}
        path={`${path}/second-views/${assessment.id}`}
        timeZone={context.person.timeZone}
      />
    </div>
  );
}
