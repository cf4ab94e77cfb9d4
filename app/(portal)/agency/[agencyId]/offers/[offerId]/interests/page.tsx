import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { type ListRules, parseListParams, type SearchParams } from "@/components/data-table/list-params";
import { PageBody } from "@/components/page/page-body";
import { PageHeader } from "@/components/page/page-header";
import { PrintOnly } from "@/components/page/print-only";
import { texts } from "@/lib/i18n/texts";
import { getOffer } from "@/lib/offers/queries/for-agency";
import { listInterests } from "@/lib/offers/queries/interests";
import { type AgencyParams, adminArea } from "../../../_components/admin-area";
import { filterOf, Listing } from "../../../_components/listing";
import { interestColumns } from "../../_components/interest-columns";

type Props = {
  params: Promise<AgencyParams & { offerId: string }>;
  searchParams: Promise<SearchParams>;
};

const rules: ListRules = {
  sortable: ["firm", "person", "noted"],
  defaultSort: { id: "noted", desc: true },
  filters: { withdrawn: ["yes"] },
};

export function generateMetadata(): Metadata {
  return { title: texts("offers")("interests.title") };
}

export default async function InterestsPage({ params, searchParams }: Props) {
  const { context, root } = await adminArea(params);
  const offer = await getOffer(context, (await params).offerId);
  if (!offer) notFound();
  const asked = await searchParams;
  const input = parseListParams(asked, rules);
  const t = texts("offers");
  const path = `${root}/offers/${offer.id}`;
  const trail = [
    { label: t("edit.listTitle"), href: `${root}/offers` },
    { label: offer.title, href: path },
  ];
  const shown = {
    name: "withdrawn",
    label: t("interests.shown"),
    any: t("interests.current"),
    options: [{ value: "yes", label: t("interests.showWithdrawn") }],
  };
  return (
    <PageBody>
      <PageHeader
        title={t("interests.title")}
        lede={t("interests.lede")}
        trail={trail}
        trailLabel={texts("frame")("trail")}
        meta={<PrintOnly>{offer.title}</PrintOnly>}
      />
      <Listing
        path={`${path}/interests`}
        searchParams={asked}
        input={input}
        caption={t("interests.caption")}
        filters={[filterOf(input, shown)]}
        columns={interestColumns(root, context.person.timeZone)}
        found={await listInterests(context, offer.id, input)}
        empty={{ title: t("interests.empty"), text: t("interests.emptyText") }}
      />
    </PageBody>
  );
}
