import type { Metadata } from "next";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { LinkButton } from "@/components/ui/button";
import { listFirms } from "@/lib/directory/queries/list-firms";
import { language, texts } from "@/lib/i18n/texts";
import { adminList, type ListProps } from "../_components/admin-area";
import { Listing } from "../_components/listing";
import { firmColumns, firmFilters, firmRules } from "./_components/firm-table";

export function generateMetadata(): Metadata {
  return { title: texts("agency")("firms.title") };
}

export default async function FirmsPage(props: ListProps) {
  const { context, agency, root, searchParams, input } = await adminList(props, firmRules);
  const t = texts("agency");
  const path = `${root}/firms`;
  return (
    <PageBody>
      <PageHeader
        title={t("firms.title")}
        lede={t("firms.lede")}
        action={<LinkButton href={`${path}/figures`}>{t("scores.link")}</LinkButton>}
      />
      <Listing
        path={path}
        searchParams={searchParams}
        input={input}
        caption={t("firms.caption")}
        search={t("firms.search")}
        filters={firmFilters(input)}
        columns={firmColumns(path, context.person.timeZone)}
        found={await listFirms(context, input)}
        empty={{
          title: t("firms.empty"),
          text: t("firms.emptyText"),
          action: <LinkButton href={`/${language()}/${agency.slug}`}>{t("firms.publicPage")}</LinkButton>,
        }}
      />
    </PageBody>
  );
}
