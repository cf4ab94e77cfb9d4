import { NewPasswordField } from "@/components/accounts/account-fields";
import { TextLink } from "@/components/accounts/text-link";
import { Checkbox } from "@/components/form/checkbox";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { acceptAsNewAction } from "@/lib/invitations/actions";
import type { OpenInvitation } from "@/lib/invitations/types";

type Props = { invitation: OpenInvitation; token: string; locale: string };

/** An account and the acceptance in one; the address is the invitation's. */
export function NewAccountForm({ invitation, token, locale }: Props) {
  const t = texts("invitations");
  const a = texts("accounts");
  const words = formWords("invitations");
  const { messages } = formWords("accounts");
  return (
    <ActionForm
      {...words}
      messages={{ ...messages, ...words.messages }}
      id="new-account"
      action={acceptAsNewAction}
      hidden={{ token, language: locale, timeZone: invitation.timeZone }}
      labels={{ name: t("page.name"), password: t("page.password") }}
    >
      <Field name="name" label={t("page.name")} required>
        <TextInput autoComplete="name" maxLength={120} />
      </Field>
      <NewPasswordField label={t("page.password")} />
      <div>
        <Checkbox name="terms" label={a("register.terms")} required />
        <p className="flex flex-wrap gap-x-6 ps-8 text-sm">
          <TextLink href={`/${locale}/terms`}>{a("register.termsLink")}</TextLink>
          <TextLink href={`/${locale}/privacy`}>{a("register.privacyLink")}</TextLink>
        </p>
      </div>
      <SubmitButton label={t("page.create")} pendingLabel={t("page.creating")} size="large" />
    </ActionForm>
  );
}
