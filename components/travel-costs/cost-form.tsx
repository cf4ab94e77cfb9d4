import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import type { FormHat } from "@/lib/action-state";
import { COST_KINDS } from "@/lib/domain/travel-costs";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { addCostAction } from "@/lib/travel-costs/actions";

type Props = { delegationId: string; hat: FormHat; currency: string; day: string; idempotencyKey: string };

/** One more cost: what for, how much, when. */
export function CostForm({ delegationId, hat, currency, day, idempotencyKey }: Props) {
  const t = texts("travel-costs");
  const labels = {
    kind: t("form.kind"),
    amount: t("form.amount", { currency }),
    spentOn: t("form.spentOn"),
    note: t("form.note"),
  };
  return (
    <ActionForm
      {...formWords("travel-costs")}
      id="cost"
      action={addCostAction}
      hat={hat}
      hidden={{ delegationId }}
      idempotencyKey={idempotencyKey}
      values={{ spentOn: day }}
      labels={labels}
      doneMessage={t("form.added")}
    >
      <div className="grid items-end gap-6 sm:grid-cols-3">
        <Field name="kind" label={labels.kind}>
          <Select options={COST_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))} />
        </Field>
        <Field name="amount" label={labels.amount} hint={t("form.amountHint")} required>
          <TextInput inputMode="decimal" maxLength={12} />
        </Field>
        <Field name="spentOn" label={labels.spentOn} required>
          <TextInput type="date" />
        </Field>
      </div>
      <Field name="note" label={labels.note} mark={t("form.optional")} width="full">
        <TextInput maxLength={300} />
      </Field>
      <SubmitButton label={t("form.add")} pendingLabel={t("form.adding")} variant="quiet" icon="add" />
    </ActionForm>
  );
}
