import { Field } from "@/components/form/field";
import { PasswordInput } from "@/components/form/password-input";
import { TextInput } from "@/components/form/text-input";
import { texts } from "@/lib/i18n/texts";

export function EmailField({ label, autoComplete = "username" }: { label?: string; autoComplete?: string }) {
  const t = texts("accounts");
  return (
    <Field name="email" label={label ?? t("fields.email")} required>
      <TextInput type="email" autoComplete={autoComplete} inputMode="email" maxLength={254} />
    </Field>
  );
}

/** The password as it is; nothing is said of rules. */
export function PasswordField({ name = "password", label }: { name?: string; label?: string }) {
  const t = texts("accounts");
  return (
    <Field name={name} label={label ?? t("fields.password")} required>
      <PasswordInput
        autoComplete="current-password"
        showLabel={t("fields.show")}
        hideLabel={t("fields.hide")}
      />
    </Field>
  );
}

/** A password to be chosen, with the rule that people have to know beforehand. */
export function NewPasswordField({ label }: { label?: string }) {
  const t = texts("accounts");
  return (
    <Field name="password" label={label ?? t("fields.newPassword")} hint={t("fields.passwordHint")} required>
      <PasswordInput autoComplete="new-password" showLabel={t("fields.show")} hideLabel={t("fields.hide")} />
    </Field>
  );
}

export function CodeField({ recovery = false }: { recovery?: boolean }) {
  const t = texts("accounts");
  const hint = t(recovery ? "fields.anyCodeHint" : "fields.codeHint");
  return (
    <Field name="code" label={t("fields.code")} hint={hint} width="short" required>
      <TextInput
        autoComplete="one-time-code"
        inputMode={recovery ? "text" : "numeric"}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        className="tabular-nums tracking-wider"
      />
    </Field>
  );
}
