import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { draftWaveAction } from "@/lib/waves/actions";

/** Names a wave and works out its first draft. */
export function DraftForm({ agencyId }: { agencyId: string }) {
  const t = texts("waves");
  const labels = { name: t("page.name") };
  return (
    <ActionForm
      action={draftWaveAction}
      {...formWords("waves")}
      labels={labels}
      hat={{ kind: "admin", id: agencyId }}
      idempotencyKey={crypto.randomUUID()}
      id="draft"
    >
      <Field name="name" label={labels.name} hint={t("page.nameHint")}>
        <TextInput maxLength={80} />
      </Field>
      <SubmitButton label={t("page.new")} pendingLabel={t("page.drafting")} />
    </ActionForm>
  );
}
