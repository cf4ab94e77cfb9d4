import { DataTable } from "@/components/data-table/data-table";
import { FilterForm } from "@/components/data-table/filter-form";
import type { ListParams, SearchParams } from "@/components/data-table/list-params";
import { filterWords, tableWords } from "@/components/data-table/table-words";
import { EmptyState } from "@/components/page/empty-state";
import { termName } from "@/components/result/term-names";
import { LinkButton } from "@/components/ui/button";
import { countryName } from "@/lib/domain/reference/countries";
import { PHASES } from "@/lib/domain/vocabulary";
import { language, texts } from "@/lib/i18n/texts";
import type { MentoredFirm } from "@/lib/mentors/types";
import { firmColumns } from "./firm-columns";

type Props = {
  root: string;
  searchParams: SearchParams;
  input: ListParams;
  found: { rows: MentoredFirm[]; total: number; all: number; countries: string[] };
  timeZone: string;
};

/** The mentor's firms with search and filters; the state is the address. */
export function FirmTable({ root, searchParams, input, found, timeZone }: Props) {
  const t = texts("mentors");
  const paging = { page: input.page, pageSize: input.pageSize, total: found.total };
  if (found.all === 0)
    return (
      <EmptyState
        title={t("empty.none")}
        action={<LinkButton href={`${root}/profile`}>{t("empty.profile")}</LinkButton>}
      >
        {t("empty.noneText")}
      </EmptyState>
    );
  return (
    <div>
      <FilterForm
        path={root}
        searchParams={searchParams}
        q={input.q}
        filters={filtersOf(input, found.countries)}
        words={filterWords(t("search"))}
      />
      <DataTable
        caption={t("caption")}
        captionHidden
        columns={firmColumns(root, timeZone)}
        rows={found.rows}
        rowId={(row) => row.id}
        path={root}
        searchParams={searchParams}
        sort={input.sort}
        paging={paging}
        words={tableWords(paging)}
        empty={<EmptyState title={t("empty.filtered")}>{t("empty.filteredText")}</EmptyState>}
      />
    </div>
  );
}

function filtersOf(input: ListParams, countries: readonly string[]) {
  const t = texts("mentors");
  const filter = (
    name: "phase" | "country" | "show",
    options: readonly { value: string; label: string }[],
  ) => ({
    name,
    label: t(`filters.${name}`),
    any: t("filters.any"),
    options: [...options],
    value: input.filters[name]?.[0],
  });
  return [
    filter("show", [
      { value: "waiting", label: t("filters.waiting") },
      { value: "new", label: t("filters.new") },
    ]),
    filter("phase", [
      ...PHASES.map((phase) => ({ value: phase, label: termName("phase", phase) })),
      { value: "none", label: t("notAssessed") },
    ]),
    filter(
      "country",
      countries.map((code) => ({ value: code, label: countryName(code, language()) })),
    ),
  ];
}
