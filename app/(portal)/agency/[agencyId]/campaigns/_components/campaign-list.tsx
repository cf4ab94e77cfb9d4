import Link from "next/link";
import { dueWords } from "@/components/campaigns/due-words";
import { DataTable } from "@/components/data-table/data-table";
import type { Column } from "@/components/data-table/table-model";
import { tableWords } from "@/components/data-table/table-words";
import type { CampaignCounts, CampaignLine } from "@/lib/campaigns/types";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { CampaignStateMark } from "./campaign-state";

/** The agency's campaigns, newest first, with how many firms have answered. */
export function CampaignList({ campaigns, path }: { campaigns: readonly CampaignLine[]; path: string }) {
  const t = texts("campaigns");
  const paging = { page: 1, pageSize: campaigns.length, total: campaigns.length };
  const count = (id: keyof CampaignCounts): Column<CampaignLine> => ({
    id,
    header: t(`columns.${id}`),
    cell: ({ counts, state }) => (state === "draft" ? "–" : formatNumber(counts[id])),
    align: "end",
  });
  const columns: Column<CampaignLine>[] = [
    {
      id: "title",
      header: t("columns.title"),
      cell: ({ id, title }) => <Link href={`${path}/${id}`}>{title}</Link>,
      priority: 1,
    },
    {
      id: "state",
      header: t("columns.state"),
      cell: ({ state }) => <CampaignStateMark state={state} />,
      priority: 2,
    },
    count("sent"),
    count("begun"),
    count("answered"),
    { id: "dueOn", header: t("columns.dueOn"), cell: ({ dueOn }) => dueWords(dueOn) },
  ];
  return (
    <DataTable
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={campaigns}
      rowId={({ id }) => id}
      path={path}
      searchParams={{}}
      paging={paging}
      words={tableWords(paging)}
      empty={null}
    />
  );
}
