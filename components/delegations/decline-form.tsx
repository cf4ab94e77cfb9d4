import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select, type SelectOption } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import type { FormHat } from "@/lib/action-state";
import { answerInvitationAction } from "@/lib/delegations/actions";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

type Props = { delegationId: string; hat: FormHat; reasons: readonly SelectOption[] };

/** Gives a seat, or a place on the waiting list, back with a reason. */
export function DeclineForm({ delegationId, hat, reasons }: Props) {
  const t = texts("delegations");
  return (
    <ActionForm
      {...formWords("delegations")}
      id="decline"
      action={answerInvitationAction}
      hat={hat}
      hidden={{ delegationId, answer: "declined" }}
      labels={{ reason: t("own.reason"), note: t("own.note") }}
    >
      <Field name="reason" label={t("own.reason")} required>
        <Select options={reasons} empty={t("own.chooseReason")} />
      </Field>
      <Field name="note" label={t("own.say")} mark={t("own.optional")}>
        <TextInput maxLength={600} />
      </Field>
      <SubmitButton variant="danger" label={t("own.decline")} pendingLabel={t("own.declining")} />
    </ActionForm>
  );
}
