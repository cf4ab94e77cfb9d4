import type { Metadata } from "next";
import Link from "next/link";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { texts } from "@/lib/i18n/texts";
import { listOffers } from "@/lib/offers/queries/for-agency";
import { getSupportNeeds } from "@/lib/offers/queries/needs";
import { adminList, type ListProps } from "../_components/admin-area";
import { Listing } from "../_components/listing";
import { needsSummary } from "./_components/need-sections";
import { offerColumns, offerFilters, offerRules } from "./_components/offer-table";

export function generateMetadata(): Metadata {
  return { title: texts("offers")("edit.listTitle") };
}

export default async function OffersPage(props: ListProps) {
  const { context, root, searchParams, input } = await adminList(props, offerRules);
  const needs = await getSupportNeeds(context);
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
      {needs.assessed > 0 && (
        <p className="max-w-measure">
          {needsSummary(needs)}{" "}
          <Link href={`${path}/needs`} className="inline-flex min-h-6 items-center">
            {t("needs.link")}
          </Link>
        </p>
      )}
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
