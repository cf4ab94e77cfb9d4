import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { addNoteAction } from "@/lib/notes/actions";
import { NOTE_MAX } from "@/lib/notes/schema";

/** A new private note. */
export function NewNote({ firmId, hat }: { firmId: string; hat: FormHat }) {
  const t = texts("notes");
  return (
    <ActionForm
      action={addNoteAction}
      {...formWords("notes")}
      labels={{ body: t("add") }}
      hat={hat}
      hidden={{ firmId }}
      idempotencyKey={crypto.randomUUID()}
      doneMessage={t("saved")}
      id="new-note"
      className="space-y-3"
    >
      <Field name="body" label={t("add")} width="full">
        <TextArea rows={4} maxLength={NOTE_MAX} />
      </Field>
      <FormActions>
        <SubmitButton label={t("save")} pendingLabel={t("saving")} />
      </FormActions>
    </ActionForm>
  );
}
