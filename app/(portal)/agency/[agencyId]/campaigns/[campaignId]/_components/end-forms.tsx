import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { OneButtonForm } from "@/components/form/one-button-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { MarginNote } from "@/components/page/margin-layout";
import { Disclosure } from "@/components/ui/disclosure";
import { closeCampaignAction, extendCampaignAction } from "@/lib/campaigns/actions";
import { stepsOf } from "@/lib/campaigns/policy";
import type { Campaign } from "@/lib/campaigns/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

/** Puts the due day off, or ends the campaign now. */
export function EndForms({ campaign, agencyId }: { campaign: Campaign; agencyId: string }) {
  const t = texts("campaigns");
  const may = stepsOf(campaign.state);
  const form = {
    hat: { kind: "admin" as const, id: agencyId },
    hidden: { campaignId: campaign.id, version: String(campaign.version) },
  };
  return (
    <MarginNote title={t("page.change")}>
      {may.extend && (
        <Disclosure summary={t("page.extendSubmit")}>
          <ActionForm
            key={campaign.version}
            {...formWords("campaigns")}
            {...form}
            id="extend"
            action={extendCampaignAction}
            labels={{ dueOn: t("page.extend") }}
          >
            <Field name="dueOn" label={t("page.extend")} hint={t("page.extendHint")} required width="short">
              <TextInput type="date" />
            </Field>
            <SubmitButton variant="quiet" label={t("page.extendSubmit")} pendingLabel={t("page.extending")} />
          </ActionForm>
        </Disclosure>
      )}
      {may.close && (
        <Disclosure summary={t("page.close")}>
          <p className="pb-3">{t("page.closeText")}</p>
          <OneButtonForm
            {...form}
            id="close"
            words={formWords("campaigns")}
            action={closeCampaignAction}
            label={t("page.close")}
            pendingLabel={t("page.closing")}
          />
        </Disclosure>
      )}
    </MarginNote>
  );
}
