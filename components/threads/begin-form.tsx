import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { LinkButton } from "@/components/ui/button";
import type { FormAction, FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { MESSAGE_MAX } from "@/lib/threads/schema";

type Props = { action: FormAction; hat: FormHat; firmId: string; back: string; newKey: string };

/** Begins a conversation with its first message. */
export function BeginForm({ action, hat, firmId, back, newKey }: Props) {
  const t = texts("threads");
  return (
    <ActionForm
      action={action}
      {...formWords("threads")}
      labels={{ subject: t("form.subject"), body: t("form.body") }}
      hat={hat}
      hidden={{ firmId }}
      idempotencyKey={newKey}
    >
      <Field name="subject" label={t("form.subject")} width="full" required>
        <TextInput maxLength={140} />
      </Field>
      <Field name="body" label={t("form.body")} width="full" required>
        <TextArea rows={6} maxLength={MESSAGE_MAX} />
      </Field>
      <FormActions>
        <SubmitButton label={t("form.begin")} pendingLabel={t("form.sending")} size="large" />
        <LinkButton href={back} variant="plain" size="large">
          {t("form.back")}
        </LinkButton>
      </FormActions>
    </ActionForm>
  );
}
