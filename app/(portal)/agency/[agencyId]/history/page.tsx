import type { Metadata } from "next";
import type { ListRules } from "@/components/data-table/list-params";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { listHistory } from "@/lib/agencies/queries/history";
import { AREA_NAMES } from "@/lib/agencies/schema";
import { texts } from "@/lib/i18n/texts";
import { adminList, type ListProps } from "../_components/admin-area";
import { eventColumns } from "../_components/event-columns";
import { filterOf, Listing } from "../_components/listing";

const HATS = ["member", "mentor", "admin", "system"] as const;
const rules: ListRules = {
  sortable: ["at"],
  defaultSort: { id: "at", desc: true },
  filters: { area: AREA_NAMES, hat: HATS },
  pageSizes: [50, 100],
};

export function generateMetadata(): Metadata {
  return { title: texts("agency")("history.title") };
}

export default async function HistoryPage(props: ListProps) {
  const { context, root, searchParams, input } = await adminList(props, rules);
  const t = texts("agency");
  const any = t("table.any");
  const areas = AREA_NAMES.map((one) => ({ value: one, label: t(`history.areas.${one}`) }));
  const hats = HATS.map((one) => ({ value: one, label: t(`history.hats.${one}`) }));
  return (
    <PageBody>
      <PageHeader title={t("history.title")} lede={t("history.lede")} />
      <Listing
        path={`${root}/history`}
        searchParams={searchParams}
        input={input}
        caption={t("history.caption")}
        search={t("history.search")}
        filters={[
          filterOf(input, { name: "area", label: t("history.area"), any, options: areas }),
          filterOf(input, { name: "hat", label: t("history.hat"), any, options: hats }),
        ]}
        columns={eventColumns(root, context.person.timeZone)}
        found={await listHistory(context, input)}
        empty={{ title: t("history.empty"), text: t("history.emptyText") }}
      />
    </PageBody>
  );
}
