import type { Metadata } from "next";
import type { ListRules } from "@/components/data-table/list-params";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { listPeople } from "@/lib/directory/queries/people";
import { texts } from "@/lib/i18n/texts";
import { adminList, type ListProps } from "../_components/admin-area";
import { filterOf, Listing } from "../_components/listing";
import { HATS, personColumns } from "./_components/person-columns";

const rules: ListRules = {
  sortable: ["name", "email", "since"],
  defaultSort: { id: "name", desc: false },
  filters: { hat: HATS },
};

export function generateMetadata(): Metadata {
  return { title: texts("agency")("people.title") };
}

export default async function PeoplePage(props: ListProps) {
  const { context, root, searchParams, input } = await adminList(props, rules);
  const t = texts("agency");
  const options = HATS.map((hat) => ({ value: hat, label: t(`people.hats.${hat}`) }));
  return (
    <PageBody>
      <PageHeader title={t("people.title")} lede={t("people.lede")} />
      <Listing
        path={`${root}/people`}
        searchParams={searchParams}
        input={input}
        caption={t("people.caption")}
        search={t("people.search")}
        filters={[filterOf(input, { name: "hat", label: t("people.filter"), any: t("table.any"), options })]}
        columns={personColumns(root, context.person.timeZone)}
        found={await listPeople(context, input)}
        empty={{ title: t("people.empty"), text: t("people.emptyText") }}
      />
    </PageBody>
  );
}
