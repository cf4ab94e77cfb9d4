import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { FormActions } from "@/components/form/form-actions";
import { RadioList } from "@/components/form/radio-list";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { STAGE_PLACES, type StagePlace } from "@/lib/domain/vocabulary";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { recordStageMoveAction } from "@/lib/stages/actions";
import { BECAUSE_MAX } from "@/lib/stages/schema";

type Props = {
  firmId: string;
  /** The reader's calendar day: no move lies after it. */
  today: string;
  newKey: string;
  /** The stage that the newest answers name, where the record says something else. */
  suggested?: StagePlace;
};

/** Records a move up or down, with the day and what happened. */
export function RecordMoveForm({ firmId, today, newKey, suggested }: Props) {
  const t = texts("stages");
  return (
    <ActionForm
      action={recordStageMoveAction}
      {...formWords("stages")}
      labels={{ stage: t("form.stage"), movedOn: t("form.movedOn"), because: t("form.because") }}
      hat={{ kind: "member", id: firmId }}
      values={{ stage: suggested ?? "" }}
      idempotencyKey={newKey}
      doneMessage={t("form.saved")}
    >
      <RadioList
        name="stage"
        legend={t("form.stage")}
        choices={STAGE_PLACES.map((stage) => ({
          value: stage,
          label: t(`names.${stage}`),
          hint: t(`explained.${stage}`),
        }))}
      />
      <Field name="movedOn" label={t("form.movedOn")} hint={t("form.movedOnHint")} width="short" required>
        <TextInput type="date" min="1900-01-01" max={today} />
      </Field>
      <Field name="because" label={t("form.because")} hint={t("form.becauseHint")} width="full" required>
        <TextArea rows={2} maxLength={BECAUSE_MAX} />
      </Field>
      <FormActions>
        <SubmitButton label={t("form.save")} pendingLabel={t("form.saving")} />
      </FormActions>
    </ActionForm>
  );
}
