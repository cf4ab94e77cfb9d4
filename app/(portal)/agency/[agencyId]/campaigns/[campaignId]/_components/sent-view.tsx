import type { ListParams, SearchParams } from "@/components/data-table/list-params";
import { FactStrip } from "@/components/page/fact-strip";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { Section } from "@/components/page/section";
import { getDistribution } from "@/lib/campaigns/queries/distribution";
import { listCampaigns } from "@/lib/campaigns/queries/list-campaigns";
import { listCampaignFirms } from "@/lib/campaigns/queries/list-firms";
import type { Campaign } from "@/lib/campaigns/types";
import type { ActorOf } from "@/lib/context/actor";
import type { PageContext } from "@/lib/context/request";
import { formatNumber } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import { Listing } from "../../../_components/listing";
import { audienceWords } from "../../_components/audience-words";
import { DistributionSection } from "./distribution-section";
import { EndForms } from "./end-forms";
import { firmColumns, firmFilters } from "./firm-table";
import { WhatFirmsRead } from "./what-firms-read";

type Props = {
  campaign: Campaign;
  context: PageContext<ActorOf<"admin">>;
  path: string;
  searchParams: SearchParams;
  input: ListParams;
  agencyId: string;
};

/** A campaign that was sent: how far it is, which firms have answered, and what they said. */
export async function SentView({ campaign, context, path, searchParams, input, agencyId }: Props) {
  const t = texts("campaigns");
  const { sent, begun, answered, open } = campaign.counts;
  const firms = input.filters.firms?.includes("all") ? "all" : "abroad";
  const distribution = await getDistribution(context, { campaignId: campaign.id, firms });
  const others = (await listCampaigns(context)).filter(
    ({ id, state }) => id !== campaign.id && state !== "draft",
  );
  const earlier = others.find(({ id }) => input.filters.with?.includes(id));
  const compared = earlier && (await getDistribution(context, { campaignId: earlier.id, firms }));
  const root = `/agency/${agencyId}`;
  const share = formatNumber(sent === 0 ? 0 : answered / sent, {
    style: "percent",
    maximumFractionDigits: 0,
  });
  const answers = distribution && (
    <DistributionSection
      distribution={distribution}
      compared={earlier && compared ? { title: earlier.title, distribution: compared } : null}
      choices={others.map(({ id, title }) => ({ value: id, label: title }))}
      chosen={earlier?.id ?? ""}
      place={{ path, searchParams, agencyId, campaignId: campaign.id }}
    />
  );
  const askedFirms = (
    <Section id="firms" title={t("page.firms")}>
      <Listing
        path={path}
        searchParams={searchParams}
        input={input}
        caption={t("firmsTable.caption")}
        search={t("firmsTable.search")}
        filters={firmFilters(input)}
        columns={firmColumns(root, context.person.timeZone)}
        found={await listCampaignFirms(context, campaign.id, input)}
        empty={{ title: t("firmsTable.empty"), text: t("firmsTable.emptyText") }}
      />
    </Section>
  );
  return (
    <MarginLayout
      label={t("page.change")}
      margin={
        <>
          <EndForms campaign={campaign} agencyId={agencyId} />
          <WhatFirmsRead campaign={campaign} root={root} />
          <MarginNote title={t("page.whom")}>
            {audienceWords(campaign.audience).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </MarginNote>
        </>
      }
    >
      <FactStrip
        facts={[
          { label: t("page.facts.sent"), value: formatNumber(sent) },
          { label: t("page.facts.begun"), value: formatNumber(begun) },
          {
            label: t("page.facts.answered"),
            value: formatNumber(answered),
            note: t("page.facts.share", { share }),
          },
          { label: t("page.facts.open"), value: formatNumber(open), note: t("page.facts.openNote") },
        ]}
      />
      {/* While answers come in, who is still missing matters most. */}
      {campaign.state === "open" ? (
        <>
          {askedFirms}
          {answers}
        </>
      ) : (
        <>
          {answers}
          {askedFirms}
        </>
      )}
    </MarginLayout>
  );
}
