import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { texts } from "@/lib/i18n/texts";
import { listOffers } from "@/lib/offers/queries/for-agency";
import { adminList, type ListProps } from "../_components/admin-area";
import { Listing } from "../_components/listing";
import { offerColumns, offerFilters, offerRules } from "./_components/offer-table";

export function generateMetadata(): Metadata {
  return { title: texts("offers")("edit.listTitle") };
}

export default async function OffersPage(props: ListProps) {
  const { context, root, searchParams, input } = await adminList(props, offerRules);
  const t = texts("offers");
  const path = `${root}/offers`;
  const create = (
    <LinkButton href={`${path}/new`} variant="primary" icon="add">
      {t("edit.new")}
    </LinkButton>
  );
  return (
    <PageBody>
      <PageHeader title={t("edit.listTitle")} lede={t("edit.listLede")} action={create} />
      <Listing
        path={path}
        searchParams={searchParams}
        input={input}
        caption={t("edit.caption")}
        search={t("edit.search")}
        filters={offerFilters(input)}
        columns={offerColumns(path, context)}
        found={await listOffers(context, input)}
        empty={{ title: t("edit.empty"), text: t("edit.emptyText") }}
      />
    </PageBody>
  );
}
