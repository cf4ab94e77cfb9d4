import { AccountForm } from "@/components/accounts/account-form";
import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { changeProfileAction } from "@/lib/accounts/actions";
import type { OwnAccount } from "@/lib/accounts/types";
import { TIME_ZONES } from "@/lib/domain/reference/time-zones";
import { LANGUAGES } from "@/lib/i18n/messages";
import { texts } from "@/lib/i18n/texts";

/** Name, language and time zone. */
export function ProfileForm({ account }: { account: OwnAccount }) {
  const t = texts("accounts");
  const languages = LANGUAGES.map((one) => ({ value: one, label: t(`languages.${one}`) }));
  // A zone under an older name than the list's stays choosable for whoever has it.
  const zones = TIME_ZONES.includes(account.timeZone) ? TIME_ZONES : [account.timeZone, ...TIME_ZONES];
  const { name, language, timeZone, version } = account;
  return (
    <AccountForm
      id="profile"
      action={changeProfileAction}
      values={{ name, language, timeZone }}
      hidden={{ version: String(version) }}
      submit={t("profile.save")}
      doneMessage={t("profile.saved")}
    >
      <Field name="name" label={t("fields.name")} hint={t("fields.nameHint")} required>
        <TextInput autoComplete="name" maxLength={120} />
      </Field>
      <Field name="language" label={t("fields.language")} width="short">
        <Select options={languages} />
      </Field>
      <Field name="timeZone" label={t("fields.timeZone")} hint={t("fields.timeZoneHint")}>
        <Select options={zones.map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }))} />
      </Field>
    </AccountForm>
  );
}
