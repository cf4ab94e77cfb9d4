import { CodeField, PasswordField } from "@/components/accounts/account-fields";
import { Section } from "@/components/page/section";
import { recoveryCodesAction } from "@/lib/accounts/actions";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import { RecoveryCodesForm } from "./recovery-codes-form";

/**
 * Both ways to recovery codes: confirming the set-up, and making new ones. One form in one place for both, so that the
 * codes stay on the screen when the page around them changes from "being set up" to "on".
 */
export function CodesSection({ on, left }: { on: boolean; left: number }) {
  const t = texts("accounts");
  const words = {
    title: t("factor.codesTitle"),
    text: t("factor.codesText"),
    done: t("factor.codesDone"),
    submit: t(on ? "factor.renew" : "factor.confirm"),
    sending: t("sending"),
  };
  return (
    <Section
      title={t(on ? "factor.codes" : "factor.confirmTitle")}
      id="codes"
      lede={on ? t("factor.codesLeft", { left }) : undefined}
    >
      <RecoveryCodesForm
        {...formWords("accounts")}
        action={recoveryCodesAction}
        intent={on ? "renew" : "confirm"}
        words={words}
      >
        {on && <PasswordField name="currentPassword" label={t("fields.currentPassword")} />}
        <CodeField recovery={on} />
      </RecoveryCodesForm>
    </Section>
  );
}
