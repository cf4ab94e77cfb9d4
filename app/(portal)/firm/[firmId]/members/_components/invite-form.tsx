import { randomUUID } from "node:crypto";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { RadioList } from "@/components/form/radio-list";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { inviteMemberAction } from "@/lib/invitations/actions";

const ROLES = ["member", "owner"] as const;

/** An address and a role; whether the person has an account plays no part. */
export function InviteForm({ firmId }: { firmId: string }) {
  const t = texts("members");
  return (
    <Section id="invite" title={t("page.inviteTitle")} lede={t("page.inviteLede")}>
      <ActionForm
        {...formWords("invitations")}
        id="invite-form"
        action={inviteMemberAction}
        hat={{ kind: "member", id: firmId }}
        labels={{ email: t("page.email"), role: t("page.role") }}
        idempotencyKey={randomUUID()}
        doneMessage={t("page.invited")}
      >
        <Field name="email" label={t("page.email")} required>
          <TextInput type="email" autoComplete="off" maxLength={254} />
        </Field>
        <RadioList
          name="role"
          legend={t("page.role")}
          defaultValue="member"
          choices={ROLES.map((role) => ({
            value: role,
            label: t(`page.roles.${role}`),
            hint: t(`page.roleHints.${role}`),
          }))}
        />
        <SubmitButton label={t("page.invite")} pendingLabel={t("page.sending")} size="large" />
      </ActionForm>
    </Section>
  );
}
