import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { Notice } from "@/components/ui/notice";
import { INSTRUMENTS, latestInstrument } from "@/lib/domain/instruments/registry";
import { countsByWeights } from "@/lib/domain/instruments/weights";
import { texts } from "@/lib/i18n/texts";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { ChooseInstrument } from "./_components/choose-instrument";
import { PanelForm } from "./_components/panel-form";

type Props = {
  params: Promise<AgencyParams>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export function generateMetadata(): Metadata {
  return { title: texts("panels")("create.title") };
}

export default async function NewPanelPage({ params, searchParams }: Props) {
  const { agency, root } = await adminArea(params);
  const t = texts("panels");
  const { instrument, part: asked } = await searchParams;
  const chosen = INSTRUMENTS.some(({ id }) => id === instrument)
    ? latestInstrument(String(instrument))
    : null;
  const part = chosen?.sections.find(({ id }) => id === asked)?.id ?? null;
  const path = `${root}/panels`;
  return (
    <PageBody width="text">
      <PageHeader
        title={t("create.title")}
        lede={t("create.lede")}
        trail={[{ label: t("title"), href: path }]}
        trailLabel={texts("frame")("trail")}
      />
      <ChooseInstrument path={`${path}/new`} chosen={chosen} part={part} />
      {chosen && !countsByWeights(chosen.id) && <Notice tone="info">{t("create.kept")}</Notice>}
      {chosen && (
        <PanelForm
          key={`${chosen.id} ${part}`}
          agencyId={agency.id}
          instrument={chosen}
          part={part}
          idempotencyKey={crypto.randomUUID()}
        />
      )}
    </PageBody>
  );
}
