import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import type { FormHat } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { addNextStepAction } from "@/lib/meetings/actions";

type Props = { hat: FormHat; place: Record<string, string>; newKey: string };

/** One more next step, with a day where there is one. */
export function AddStep({ hat, place, newKey }: Props) {
  const t = texts("meetings");
  return (
    <ActionForm
      id="step-add"
      action={addNextStepAction}
      {...formWords("meetings")}
      labels={{ title: t("steps.add"), dueOn: t("steps.due") }}
      hat={hat}
      hidden={place}
      idempotencyKey={newKey}
      className="space-y-3"
    >
      <Field name="title" label={t("steps.add")} width="full">
        <TextInput maxLength={140} />
      </Field>
      <Field name="dueOn" label={t("steps.due")} mark={t("form.optional")} width="short">
        <TextInput type="date" />
      </Field>
      <SubmitButton label={t("steps.addButton")} pendingLabel={t("steps.adding")} variant="quiet" />
    </ActionForm>
  );
}
