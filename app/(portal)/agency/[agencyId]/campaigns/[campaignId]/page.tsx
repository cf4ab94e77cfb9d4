import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { parseListParams, type SearchParams } from "@/components/data-table/list-params";
import { PageHeader } from "@/components/page/page-header";
import { getCampaign } from "@/lib/campaigns/queries/list-campaigns";
import { texts } from "@/lib/i18n/texts";
import { type AgencyParams, adminArea } from "../../_components/admin-area";
import { CampaignStateMark } from "../_components/campaign-state";
import { DraftView } from "./_components/draft-view";
import { firmRules } from "./_components/firm-table";
import { SentView } from "./_components/sent-view";
import { stateWords } from "./_components/state-words";

type Props = { params: Promise<AgencyParams & { campaignId: string }>; searchParams: Promise<SearchParams> };

export const generateMetadata = (): Metadata => ({ title: texts("campaigns")("title") });

export default async function CampaignPage({ params, searchParams }: Props) {
  const { context, agency, root } = await adminArea(params);
  const campaign = await getCampaign(context, (await params).campaignId);
  if (!campaign) notFound();
  const asked = await searchParams;
  const path = `${root}/campaigns`;
  return (
    <>
      <PageHeader
        title={campaign.title}
        trail={[{ label: texts("campaigns")("title"), href: path }]}
        trailLabel={texts("frame")("trail")}
        meta={
          <>
            <CampaignStateMark state={campaign.state} />
            <span className="text-ink-soft">{stateWords(campaign, context.person.timeZone)}</span>
          </>
        }
      />
      {campaign.state === "draft" ? (
        <DraftView campaign={campaign} context={context} root={root} agencyId={agency.id} />
      ) : (
        <SentView
          campaign={campaign}
          context={context}
          path={`${path}/${campaign.id}`}
          searchParams={asked}
          input={parseListParams(asked, firmRules)}
          agencyId={agency.id}
        />
      )}
    </>
  );
}
