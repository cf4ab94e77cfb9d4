import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageHeader } from "@/components/page/page-header";
import { PrintButton } from "@/components/page/print-button";
import { EffectSection } from "@/components/picture/effect-section";
import { PictureView } from "@/components/picture/picture-view";
import { texts } from "@/lib/i18n/texts";
import { getPicture } from "@/lib/picture/queries/get-picture";
import { listEffectsAlike } from "@/lib/picture/queries/list-effects";
import { listOutcomes } from "@/lib/plans/queries/list-outcomes";
import { answersOpened } from "../../../../../_visits/answers-opened";
import { type AgencyParams, adminArea } from "../../../_components/admin-area";

type Props = { params: Promise<AgencyParams & { firmId: string }> };

export const generateMetadata = (): Metadata => ({ title: texts("picture")("title") });

export default async function AgencyPicturePage({ params }: Props) {
  const { context, root } = await adminArea(params);
  const { firmId: asked } = await params;
  await answersOpened(context, { firmId: asked });
  const page = await getPicture(context, { firmId: asked });
  if (!page) notFound();
  const { timeZone } = context.person;
  const { id: firmId } = page.firm;
  const outcomes = await listOutcomes(context, firmId);
  const effects = await listEffectsAlike(context, { firmId, phase: page.picture.phase.value });
  const t = texts("picture");
  const path = `${root}/firms/${page.firm.id}`;
  return (
    <>
      <PageHeader
        title={t("titleOf", { firm: page.firm.name })}
        lede={t("ledeOf")}
        trail={[
          { label: texts("agency")("firm.trail"), href: `${root}/firms` },
          { label: page.firm.name, href: path },
        ]}
        trailLabel={texts("frame")("trail")}
        action={page.picture.standing && <PrintButton label={t("print")} />}
      />
      <PictureView
        page={page}
        timeZone={timeZone}
        today={context.now.toISOString().slice(0, 10)}
        effects={<EffectSection effects={effects} timeZone={timeZone} outcomes={outcomes} />}
        addresses={{ resultHref: (id) => `${path}/results/${id}` }}
      />
    </>
  );
}
