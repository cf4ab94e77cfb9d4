import { CheckboxGroup } from "@/components/form/checkbox-group";
import { Field } from "@/components/form/field";
import { RadioList } from "@/components/form/radio-list";
import { Select } from "@/components/form/select";
import { CONTACT_USES } from "@/lib/domain/contact-terms";
import { texts } from "@/lib/i18n/texts";

/** Was a contact used, for what, and what was it worth: the same in the portal and behind the link of a mail. */
export function AnswerFields({ of }: { of?: string }) {
  const t = texts("contacts");
  const name = (field: string) => (of ? `${field}.${of}` : field);
  const worths = [1, 2, 3, 4, 5].map((n) => ({ value: String(n), label: t("answer.worths", { n }) }));
  return (
    <>
      <RadioList
        name={name("used")}
        legend={t("answer.used")}
        choices={[
          { value: "yes", label: t("answer.yes") },
          { value: "no", label: t("answer.no") },
        ]}
      />
      <CheckboxGroup
        name={name("uses")}
        legend={t("answer.uses")}
        choices={CONTACT_USES.map((one) => ({ value: one, label: t(`uses.${one}`) }))}
        dense
      />
      <Field name={name("worth")} label={t("answer.worth")} width="short">
        <Select options={worths} empty={t("answer.noWorth")} />
      </Field>
    </>
  );
}
