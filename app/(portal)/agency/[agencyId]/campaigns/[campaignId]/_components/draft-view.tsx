import { OneButtonForm } from "@/components/form/one-button-form";
import { MarginLayout, MarginNote } from "@/components/page/margin-layout";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { discardCampaignAction, sendCampaignAction } from "@/lib/campaigns/actions";
import { previewAudience } from "@/lib/campaigns/queries/audience";
import type { Campaign } from "@/lib/campaigns/types";
import type { ActorOf } from "@/lib/context/actor";
import type { Context } from "@/lib/context/context";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { CampaignForm } from "../../_components/campaign-form";
import { AskedFirms } from "./asked-firms";
import { WhatFirmsRead } from "./what-firms-read";

type Props = { campaign: Campaign; context: Context<ActorOf<"admin">>; root: string; agencyId: string };

/** A draft: whom it would reach, and the button that sends it. */
export async function DraftView({ campaign, context, root, agencyId }: Props) {
  const t = texts("campaigns");
  const preview = await previewAudience(context, campaign.audience);
  const n = preview.firms.length;
  const form = {
    hat: { kind: "admin" as const, id: agencyId },
    words: formWords("campaigns"),
    hidden: { campaignId: campaign.id, version: String(campaign.version) },
  };
  return (
    <MarginLayout
      label={t("page.message")}
      margin={
        <>
          <WhatFirmsRead campaign={campaign} root={root} />
          <MarginNote title={t("draft.discard")}>
            <OneButtonForm
              {...form}
              id="discard"
              action={discardCampaignAction}
              label={t("draft.discard")}
              pendingLabel={t("draft.discarding")}
            />
          </MarginNote>
        </>
      }
    >
      <Section id="preview" title={t("draft.preview")}>
        <div className="space-y-4">
          <AskedFirms preview={preview} audience={campaign.audience} />
          {n > 0 && (
            <>
              <p className="max-w-measure text-ink-soft text-sm">{t("draft.sendText")}</p>
              <OneButtonForm
                {...form}
                id="send"
                action={sendCampaignAction}
                label={t("draft.send", { n })}
                pendingLabel={t("draft.sending")}
                variant="primary"
              />
            </>
          )}
        </div>
      </Section>
      <Disclosure summary={t("form.change")} open={n === 0}>
        <div className="max-w-2xl py-4">
          <CampaignForm
            key={campaign.version}
            agencyId={agencyId}
            draft={campaign}
            newKey={crypto.randomUUID()}
          />
        </div>
      </Disclosure>
    </MarginLayout>
  );
}
