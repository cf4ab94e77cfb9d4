import { texts } from "@/lib/i18n/texts";
import type { DataTableWords } from "./data-table";
import { shownRange } from "./list-params";
import type { Paging } from "./table-model";

/** What every table says about itself, with the count over everything. */
export function tableWords({ page, pageSize, total }: Paging): DataTableWords {
  const t = texts("common");
  return {
    count: t("table.count", { ...shownRange(page, pageSize, total), total }),
    sort: t("table.sort"),
    more: t("table.more"),
    pagination: t("table.pages"),
    previous: t("table.previous"),
    next: t("table.next"),
    page: (to) => t("table.page", { page: to }),
  };
}

/** What the form of search and filters says. */
export function filterWords(search?: string): { search?: string; apply: string; clear: string } {
  const t = texts("common");
  return { search, apply: t("table.apply"), clear: t("table.clear") };
}
