import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MarginLayout } from "@/components/page/margin-layout";
import { PageHeader } from "@/components/page/page-header";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { texts } from "@/lib/i18n/texts";
import { getPanel } from "@/lib/panels/queries/for-agency";
import { listInvitable } from "@/lib/panels/queries/invitable";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { PanelStateMark } from "../_components/panel-state";
import { ExpertSection } from "./_components/expert-section";
import { FiguresSection } from "./_components/figures-section";
import { ImportSection } from "./_components/import-section";
import { PanelRules } from "./_components/panel-rules";
import { ProposalSection } from "./_components/proposal-section";
import { PublicationSection } from "./_components/publication-section";
import { RoundSection } from "./_components/round-section";

type Props = { params: Promise<AgencyParams & { panelId: string }> };

export function generateMetadata(): Metadata {
  return { title: texts("panels")("title") };
}

export default async function PanelPage({ params }: Props) {
  const { context, agency, root } = await adminArea(params);
  const panel = await getPanel(context, (await params).panelId);
  if (!panel) notFound();
  const t = texts("panels");
  const shared = { panel, agencyId: agency.id, timeZone: context.person.timeZone };
  const open = panel.rounds.some(({ closedAt }) => closedAt === null);
  return (
    <>
      <PageHeader
        title={panel.title}
        lede={panel.intro}
        trail={[{ label: t("title"), href: `${root}/panels` }]}
        trailLabel={texts("frame")("trail")}
        meta={
          <>
            <span className="text-ink-soft">{latestInstrument(panel.instrument).title}</span>
            <PanelStateMark state={panel.state} open={open} />
          </>
        }
      />
      <MarginLayout label={t("rules.title")} margin={<PanelRules panel={panel} />}>
        <PublicationSection {...shared} />
        <RoundSection {...shared} />
        <FiguresSection panel={panel} />
        <ExpertSection {...shared} invitable={await listInvitable(context, panel.id)} />
        <ProposalSection {...shared} />
        <ImportSection {...shared} />
      </MarginLayout>
    </>
  );
}
