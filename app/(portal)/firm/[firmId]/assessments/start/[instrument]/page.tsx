import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { StartPanel } from "@/components/questionnaire/start-panel";
import { getStartPage } from "@/lib/assessments/queries/get-start-page";
import { memberPage } from "@/lib/context/request";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { INSTRUMENT_IDS } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";

export const generateMetadata = (): Metadata => ({ title: texts("assessments")("start.heading") });

type Props = { params: Promise<{ firmId: string; instrument: string }> };

export default async function StartAssessmentPage({ params }: Props) {
  const { firmId, instrument } = await params;
  const context = await memberPage(firmId);
  const id = INSTRUMENT_IDS.find((one) => one === instrument);
  // A questionnaire about a target market starts from that market.
  if (!id || latestInstrument(id).subject) notFound();
  const start = await getStartPage(context, context.actor.firmId, id);
  const base = `/firm/${context.actor.firmId}/assessments`;
  if (start.open) redirect(`${base}/${start.open.id}`);
  const t = texts("assessments");
  return (
    <PageBody>
      <PageHeader
        title={start.instrument.title}
        trail={[{ label: t("title"), href: base }]}
        trailLabel={texts("frame")("trail")}
      />
      <StartPanel start={start} firmId={context.actor.firmId} newKey={randomUUID()} />
    </PageBody>
  );
}
