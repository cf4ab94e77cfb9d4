import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { TextInput } from "@/components/form/text-input";
import { INTRODUCTION_PLACES } from "@/lib/domain/contact-terms";
import { countriesByName } from "@/lib/domain/reference/countries";
import { language, texts } from "@/lib/i18n/texts";

/** Names of the fields as people know them. */
export function personLabels() {
  const t = texts("contacts");
  return {
    personName: t("form.personName"),
    personRole: t("form.personRole"),
    organisation: t("form.organisation"),
    country: t("form.country"),
    place: t("form.place"),
    introducedOn: t("form.introducedOn"),
    delegationId: t("form.delegationId"),
  };
}

/** Who somebody was introduced to, and where and when. */
export function PersonFields() {
  const t = texts("contacts");
  const labels = personLabels();
  const countries = countriesByName(language()).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <Field name="personName" label={labels.personName} required>
        <TextInput maxLength={120} />
      </Field>
      <Field name="personRole" label={labels.personRole}>
        <TextInput maxLength={120} />
      </Field>
      <Field name="organisation" label={labels.organisation}>
        <TextInput maxLength={140} />
      </Field>
      <Field name="country" label={labels.country} required>
        <Select options={countries} empty={t("form.chooseCountry")} />
      </Field>
      <Field name="place" label={labels.place}>
        <Select options={INTRODUCTION_PLACES.map((one) => ({ value: one, label: t(`places.${one}`) }))} />
      </Field>
      <Field name="introducedOn" label={labels.introducedOn} required>
        <TextInput type="date" />
      </Field>
    </>
  );
}
