import { EmailField, NewPasswordField } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { TextLink } from "@/components/accounts/text-link";
import { Checkbox } from "@/components/form/checkbox";
import { Field } from "@/components/form/field";
import { TextInput } from "@/components/form/text-input";
import { registerAction } from "@/lib/accounts/actions";
import { texts } from "@/lib/i18n/texts";

type Props = { locale: string; agency: { slug: string; timeZone: string } };

/** The person's own account; the firm comes after the address is confirmed. */
export function RegisterForm({ locale, agency }: Props) {
  const t = texts("accounts");
  const hidden = { locale, language: locale, agency: agency.slug, timeZone: agency.timeZone };
  return (
    <AccountForm
      action={registerAction}
      refusedTitle={t("refused")}
      hidden={hidden}
      submit={t("register.submit")}
    >
      <Field name="name" label={t("fields.name")} hint={t("fields.nameHint")} required>
        <TextInput autoComplete="name" maxLength={120} />
      </Field>
      <EmailField />
      <NewPasswordField label={t("fields.password")} />
      <div>
        <Checkbox name="terms" label={t("register.terms")} required />
        <p className="flex flex-wrap gap-x-6 ps-8 text-sm">
          <TextLink href={`/${locale}/terms`}>{t("register.termsLink")}</TextLink>
          <TextLink href={`/${locale}/privacy`}>{t("register.privacyLink")}</TextLink>
        </p>
      </div>
    </AccountForm>
  );
}
