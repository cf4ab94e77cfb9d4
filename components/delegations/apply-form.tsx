import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormHat } from "@/lib/action-state";
import { applyForDelegationAction } from "@/lib/delegations/actions";
import { MOST_WISHES } from "@/lib/domain/delegation-terms";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

type Props = { delegationId: string; hat: FormHat; wish: number | null };

/** Applies for a seat, or changes how much one wishes for it. */
export function ApplyForm({ delegationId, hat, wish }: Props) {
  const t = texts("delegations");
  const wishes = Array.from({ length: MOST_WISHES }, (_, at) => ({
    value: String(at + 1),
    label: t("own.wishes", { n: at + 1 }),
  }));
  return (
    <ActionForm
      {...formWords("delegations")}
      id="apply-form"
      action={applyForDelegationAction}
      hat={hat}
      hidden={{ delegationId }}
      values={{ wish: String(wish ?? 1) }}
      labels={{ wish: t("own.wish"), note: t("own.note") }}
      doneMessage={t("own.appliedDone")}
    >
      <Field name="wish" label={t("own.wish")} width="short">
        <Select options={wishes} />
      </Field>
      <Field name="note" label={t("own.note")} mark={t("own.optional")} width="full">
        <TextArea rows={3} maxLength={600} />
      </Field>
      <SubmitButton
        label={t(wish === null ? "own.apply" : "own.change")}
        pendingLabel={t("own.applying")}
        variant={wish === null ? "primary" : "quiet"}
      />
    </ActionForm>
  );
}
