import { DataTable } from "@/components/data-table/data-table";
import { tableWords } from "@/components/data-table/table-words";
import type { PanelRow } from "@/lib/domain/antecedents/panel";
import { texts } from "@/lib/i18n/texts";
import { panelColumns } from "./panel-columns";

/** All points with the experts' answers, the result computed again and the printed one. */
export function PanelTable({ rows, path }: { rows: readonly PanelRow[]; path: string }) {
  const paging = { page: 1, pageSize: rows.length, total: rows.length };
  return (
    <DataTable
      caption={texts("methods")("antecedents.rows.caption")}
      captionHidden
      columns={panelColumns()}
      rows={rows}
      rowId={({ indicator }) => indicator.id}
      path={path}
      searchParams={{}}
      paging={paging}
      words={tableWords(paging)}
      empty={null}
    />
  );
}
