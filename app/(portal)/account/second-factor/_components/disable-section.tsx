import { CodeField, PasswordField } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { Section } from "@/components/page/section";
import { Disclosure } from "@/components/ui/disclosure";
import { disableSecondFactorAction } from "@/lib/accounts/actions";
import { texts } from "@/lib/i18n/texts";

export function DisableSection({ required }: { required: boolean }) {
  const t = texts("accounts");
  return (
    <Section
      title={t(required ? "factor.replace" : "factor.disable")}
      id="disable"
      lede={t(required ? "factor.replaceText" : "factor.disableText")}
    >
      <Disclosure summary={t(required ? "factor.replaceOpen" : "factor.disableOpen")}>
        <AccountForm
          id="disable-form"
          action={disableSecondFactorAction}
          submit={t("factor.disableSubmit")}
          variant="danger"
        >
          <PasswordField name="currentPassword" label={t("fields.currentPassword")} />
          <CodeField recovery />
        </AccountForm>
      </Disclosure>
    </Section>
  );
}
