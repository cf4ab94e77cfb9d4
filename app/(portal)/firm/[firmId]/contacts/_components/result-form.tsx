import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { confirmResultAction } from "@/lib/contacts/actions";
import { RESULT_KINDS, WITHOUT } from "@/lib/domain/contact-terms";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

type Props = { firmId: string; introductionId: string; idempotencyKey: string };

/** The firm confirms what came of an introduction, and what would have happened without it. */
export function ResultForm({ firmId, introductionId, idempotencyKey }: Props) {
  const t = texts("contacts");
  const labels = {
    kind: t("result.kind"),
    amount: t("result.amount"),
    currency: t("result.currency"),
    without: t("result.without"),
    note: t("result.note"),
  };
  return (
    <ActionForm
      {...formWords("contacts")}
      id={`result-${introductionId}`}
      action={confirmResultAction}
      hat={{ kind: "member", id: firmId }}
      hidden={{ introductionId }}
      values={{ currency: "EUR" }}
      idempotencyKey={idempotencyKey}
      labels={labels}
      doneMessage={t("result.saved")}
    >
      <Field name="kind" label={labels.kind} required>
        <Select
          options={RESULT_KINDS.map((one) => ({ value: one, label: t(`results.${one}`) }))}
          empty={t("result.choose")}
        />
      </Field>
      <Field name="amount" label={labels.amount} mark={t("result.optional")} width="short">
        <TextInput inputMode="numeric" />
      </Field>
      <Field name="currency" label={labels.currency} width="short">
        <TextInput maxLength={3} />
      </Field>
      <Field name="without" label={labels.without} required>
        <Select
          options={WITHOUT.map((one) => ({ value: one, label: t(`without.${one}`) }))}
          empty={t("result.choose")}
        />
      </Field>
      <Field name="note" label={labels.note} mark={t("result.optional")} width="full">
        <TextArea rows={2} maxLength={600} />
      </Field>
      <SubmitButton label={t("result.save")} pendingLabel={t("result.saving")} />
    </ActionForm>
  );
}
