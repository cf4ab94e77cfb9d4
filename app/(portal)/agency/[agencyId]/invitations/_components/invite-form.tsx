import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import type { FormAction } from "@/lib/action-state";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";

type Props = {
  agencyId: string;
  kind: "mentor" | "administrator";
  action: FormAction;
  idempotencyKey: string;
};

/** One address and a button. */
export function InviteForm({ agencyId, kind, action, idempotencyKey }: Props) {
  const t = texts("agency");
  const { messages, ...words } = formWords("invitations");
  return (
    <ActionForm
      {...words}
      messages={{ ...messages, ...formWords("agency").messages }}
      id={`invite-${kind}`}
      action={action}
      hat={{ kind: "admin", id: agencyId }}
      idempotencyKey={idempotencyKey}
      labels={{ email: t("invitations.email") }}
      doneMessage={t("invitations.sent")}
    >
      <Field name="email" label={t("invitations.email")} required>
        <TextInput type="email" autoComplete="off" maxLength={254} />
      </Field>
      <SubmitButton
        variant="quiet"
        icon="mail"
        label={t("invitations.send")}
        pendingLabel={t("invitations.sending")}
      />
    </ActionForm>
  );
}
