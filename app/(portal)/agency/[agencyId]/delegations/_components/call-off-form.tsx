import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { QuietText } from "@/components/ui/quiet-text";
import { callOffDelegationAction } from "@/lib/delegations/actions";
import type { DelegationFrame } from "@/lib/delegations/types";
import { canCallOff } from "@/lib/domain/delegation-terms";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

/** Calls a journey off with a reason; once that is done, says why. */
export function CallOffForm({ delegation, agencyId }: { delegation: DelegationFrame; agencyId: string }) {
  const t = texts("delegations");
  const { id, version, state, cancelledBecause } = delegation;
  if (state === "cancelled")
    return (
      <Notice tone="wrong" title={t("callOff.title")}>
        {cancelledBecause}
      </Notice>
    );
  if (!canCallOff(state)) return null;
  return (
    <Disclosure summary={t("callOff.fold")}>
      <ActionForm
        {...formWords("delegations")}
        id="call-off"
        action={callOffDelegationAction}
        hat={{ kind: "admin", id: agencyId }}
        hidden={{ delegationId: id, version: String(version) }}
        labels={{ reason: t("callOff.reason") }}
      >
        <QuietText>{t("callOff.text")}</QuietText>
        <Field name="reason" label={t("callOff.reason")} required>
          <TextArea rows={3} maxLength={600} />
        </Field>
        <SubmitButton label={t("callOff.send")} pendingLabel={t("callOff.sending")} variant="danger" />
      </ActionForm>
    </Disclosure>
  );
}
