import type { Metadata } from "next";
import Link from "next/link";
import { DataTable } from "@/components/data-table/data-table";
import type { Column } from "@/components/data-table/table-model";
import { tableWords } from "@/components/data-table/table-words";
import { EmptyState } from "@/components/page/empty-state";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { texts } from "@/lib/i18n/texts";
import { listPanels } from "@/lib/panels/queries/for-agency";
import type { PanelRow } from "@/lib/panels/types";
import { type AgencyParams, adminArea } from "../_components/admin-area";
import { PanelStateMark } from "./_components/panel-state";

export function generateMetadata(): Metadata {
  return { title: texts("panels")("title") };
}

export default async function PanelsPage({ params }: { params: Promise<AgencyParams> }) {
  const { context, root } = await adminArea(params);
  const t = texts("panels");
  const panels = await listPanels(context);
  const path = `${root}/panels`;
  const paging = { page: 1, pageSize: Math.max(1, panels.length), total: panels.length };
  const create = (
    <LinkButton href={`${path}/new`} variant="primary" icon="add">
      {t("new")}
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader title={t("title")} lede={t("lede")} action={create} />
      <DataTable
        caption={t("caption")}
        captionHidden
        columns={columns(path)}
        rows={panels}
        rowId={(one) => one.id}
        path={path}
        searchParams={{}}
        paging={paging}
        words={tableWords(paging)}
        empty={<EmptyState title={t("empty")}>{t("emptyText")}</EmptyState>}
      />
    </PageBody>
  );
}

function columns(path: string): Column<PanelRow>[] {
  const t = texts("panels");
  return [
    {
      id: "title",
      header: t("columns.title"),
      cell: (one) => <Link href={`${path}/${one.id}`}>{one.title}</Link>,
      priority: 1,
      wrap: true,
    },
    {
      id: "instrument",
      header: t("columns.instrument"),
      cell: (one) => latestInstrument(one.instrument).title,
    },
    {
      id: "state",
      header: t("columns.state"),
      cell: (one) => <PanelStateMark state={one.state} open={one.open} />,
      priority: 2,
    },
    { id: "rounds", header: t("columns.rounds"), cell: (one) => one.rounds, align: "end" },
    { id: "experts", header: t("columns.experts"), cell: (one) => one.experts, align: "end" },
  ];
}
