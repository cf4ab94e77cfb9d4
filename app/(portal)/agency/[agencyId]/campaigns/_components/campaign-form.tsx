import { CheckboxGroup } from "@/components/form/checkbox-group";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { draftCampaignAction, editCampaignAction } from "@/lib/campaigns/actions";
import { MESSAGE_MAX, TITLE_MAX } from "@/lib/campaigns/schema";
import type { Campaign } from "@/lib/campaigns/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { audienceChoices } from "./audience-words";

type Props = { agencyId: string; draft?: Campaign; newKey: string };

/** What a campaign is called, says and until when it asks whom. */
export function CampaignForm({ agencyId, draft, newKey }: Props) {
  const t = texts("campaigns");
  const choices = audienceChoices();
  const values = draft && {
    title: draft.title,
    message: draft.message,
    dueOn: draft.dueOn,
    industries: [...draft.audience.industries],
    sizes: [...draft.audience.sizes],
    phases: [...draft.audience.phases],
    mentored: draft.audience.mentored ?? "",
  };
  const fold = (none: string) => ({ none, chosen: t("form.chosen") });
  return (
    <ActionForm
      {...formWords("campaigns")}
      id="campaign"
      action={draft ? editCampaignAction : draftCampaignAction}
      hat={{ kind: "admin", id: agencyId }}
      hidden={draft ? { campaignId: draft.id, version: String(draft.version) } : {}}
      values={values}
      idempotencyKey={draft ? undefined : newKey}
      labels={{ title: t("form.title"), message: t("form.message"), dueOn: t("form.dueOn") }}
    >
      <Field name="title" label={t("form.title")} hint={t("form.titleHint")} required width="full">
        <TextInput maxLength={TITLE_MAX} />
      </Field>
      <Field name="message" label={t("form.message")} hint={t("form.messageHint")} width="full">
        <TextArea maxLength={MESSAGE_MAX} rows={5} />
      </Field>
      <Field name="dueOn" label={t("form.dueOn")} hint={t("form.dueOnHint")} required width="short">
        <TextInput type="date" />
      </Field>
      <section aria-labelledby="whom" className="space-y-6">
        <div>
          <h2 id="whom">{t("form.whom")}</h2>
          <p className="text-ink-soft">{t("form.whomLede")}</p>
        </div>
        <CheckboxGroup
          name="industries"
          legend={t("form.industries")}
          choices={choices.industries}
          fold={fold(t("form.anyIndustry"))}
        />
        <CheckboxGroup
          name="sizes"
          legend={t("form.sizes")}
          choices={choices.sizes}
          fold={fold(t("form.anySize"))}
        />
        <CheckboxGroup
          name="phases"
          legend={t("form.phases")}
          choices={choices.phases}
          fold={fold(t("form.anyPhase"))}
        />
        <Field name="mentored" label={t("form.mentored")}>
          <Select empty={t("form.anyMentored")} options={choices.mentored} />
        </Field>
      </section>
      <FormActions>
        <SubmitButton label={t(draft ? "form.keep" : "form.save")} pendingLabel={t("form.saving")} />
      </FormActions>
    </ActionForm>
  );
}
