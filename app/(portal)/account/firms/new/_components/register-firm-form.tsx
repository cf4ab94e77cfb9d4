import { randomUUID } from "node:crypto";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { Notice } from "@/components/ui/notice";
import { countriesByName } from "@/lib/domain/reference/countries";
import { registerFirmAction } from "@/lib/firms/actions";
import { REGISTRATION_MAX } from "@/lib/firms/schema";
import type { RegisteringAgency } from "@/lib/firms/types";
import { formWords } from "@/lib/i18n/form-words";
import { language, texts } from "@/lib/i18n/texts";

/** The three answers that make a firm. */
export function RegisterFirmForm({ agency }: { agency: RegisteringAgency }) {
  const t = texts("firms");
  const labels = {
    legalName: t("register.legalName"),
    country: t("register.country"),
    registrationNumber: t("register.number"),
  };
  return (
    <ActionForm
      {...formWords("firms")}
      action={registerFirmAction}
      hat={{ kind: "account", id: "" }}
      labels={labels}
      hidden={{ agency: agency.slug }}
      idempotencyKey={randomUUID()}
    >
      <Notice tone="info">{t("register.with", { agency: agency.name })}</Notice>
      <Field name="legalName" label={labels.legalName} hint={t("register.legalNameHint")} required>
        <TextInput autoComplete="organization" maxLength={200} />
      </Field>
      <Field name="country" label={labels.country} required>
        <Select
          defaultValue={agency.country}
          empty={t("register.countryEmpty")}
          options={countriesByName(language()).map(({ code, name }) => ({ value: code, label: name }))}
          autoComplete="country"
        />
      </Field>
      <Field
        name="registrationNumber"
        label={labels.registrationNumber}
        mark={t("register.optional")}
        hint={t("register.numberHint")}
      >
        <TextInput autoComplete="off" maxLength={REGISTRATION_MAX} />
      </Field>
      <SubmitButton label={t("register.submit")} pendingLabel={t("register.submitting")} size="large" />
    </ActionForm>
  );
}
