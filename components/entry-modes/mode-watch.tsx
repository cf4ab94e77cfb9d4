import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import type { ModeFit, ReviewTrigger } from "@/lib/domain/entry-modes/types";
import { addReviewTriggerAction } from "@/lib/entry-modes/actions";
import { watchValue } from "@/lib/entry-modes/schema";
import { formWords } from "@/lib/i18n/form-words";
import { selectKey } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";

type Props = { fit: ModeFit; firmId: string; country: string; today: string; newKey: string };

/** When to look at a mode again, and the form that sets a day for it. */
export function ModeWatch({ fit, firmId, country, today, newKey }: Props) {
  const t = texts("entry-modes");
  const { mode, reviewWhen } = fit;
  if (reviewWhen.length === 0) return null;
  return (
    <div className="space-y-3">
      <h4 className="font-semibold text-sm">{t("watch.heading")}</h4>
      <ul className="max-w-measure list-disc space-y-1 ps-5 text-sm">
        {reviewWhen.map((trigger) => (
          <li key={trigger.id}>
            {inWords(trigger)}: {t("watch.then", { outcome: trigger.outcome })}.
          </li>
        ))}
      </ul>
      <ActionForm
        id={`watch-${mode}`}
        action={addReviewTriggerAction}
        {...formWords("entry-modes")}
        hat={{ kind: "member", id: firmId }}
        hidden={{ country, mode }}
        idempotencyKey={newKey}
        doneMessage={t("watch.done")}
        className="grid items-end gap-x-4 gap-y-3 sm:grid-cols-[2fr_1fr_2fr_auto] print:hidden"
      >
        <Field name="watch" label={t("watch.which")} required width="full">
          <Select
            options={reviewWhen.map((trigger) => ({ value: watchValue(trigger), label: inWords(trigger) }))}
          />
        </Field>
        <Field name="dueOn" label={t("watch.day")} required width="full">
          <TextInput type="date" min={today} />
        </Field>
        <Field name="note" label={t("watch.note")} mark={t("watch.optional")} width="full">
          <TextInput maxLength={500} />
        </Field>
        <SubmitButton label={t("watch.button")} pendingLabel={t("watch.pending")} />
      </ActionForm>
    </div>
  );
}

function inWords({ label, when, level }: Pick<ReviewTrigger, "label" | "when" | "level">): string {
  return texts("entry-modes")("watch.when", { factor: label, condition: selectKey(when), level });
}
