import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { SearchParams } from "@/components/data-table/list-params";
import { MarginLayout } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { isUuid } from "@/lib/form-data";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { compareWeights, explainWaveFirm, getWave } from "@/lib/waves/queries/get-wave";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { askedWeights } from "./_components/asked-weights";
import { Certificate } from "./_components/certificate";
import { FirmExplained } from "./_components/firm-explained";
import { WaveFirms } from "./_components/wave-firms";
import { WaveQualityFacts } from "./_components/wave-quality";
import { WaveSteps } from "./_components/wave-steps";
import { WeightsForm } from "./_components/weights-form";

type Props = { params: Promise<AgencyParams & { waveId: string }>; searchParams: Promise<SearchParams> };

export const generateMetadata = (): Metadata => ({ title: texts("waves")("page.title") });

export default async function WavePage({ params, searchParams }: Props) {
  const { context, agency, root } = await adminArea(params);
  const wave = await getWave(context, (await params).waveId);
  if (!wave) notFound();
  const asked = await searchParams;
  const other = askedWeights(asked);
  const weights = other?.weights;
  const compared = weights ? await compareWeights(context, { waveId: wave.id, weights }) : null;
  const chosen = { waveId: wave.id, firmId: isUuid(asked.firm) ? asked.firm : "" };
  const view = await explainWaveFirm(context, chosen);
  const t = texts("waves");
  const { timeZone } = context.person;
  const path = `${root}/waves/${wave.id}`;
  return (
    <>
      <PageHeader
        title={wave.name}
        lede={t(`page.states.${wave.state}`, {
          day: formatDate(wave.publishedAt ?? wave.createdAt, { timeZone }),
        })}
        trail={[{ label: t("page.title"), href: `${root}/waves` }]}
        trailLabel={texts("frame")("trail")}
      />
      <Certificate wave={wave} />
      <MarginLayout
        label={t("page.steer")}
        margin={wave.state === "draft" && <WaveSteps wave={wave} agencyId={agency.id} />}
      >
        <WaveFirms rows={wave.rows} path={path} chosen={view?.firmId ?? null} />
        <FirmExplained view={view} wave={wave} agencyId={agency.id} />
        <WaveQualityFacts quality={wave.quality} />
        <WeightsForm wave={wave} path={path} asked={other} compared={compared} agencyId={agency.id} />
      </MarginLayout>
    </>
  );
}
