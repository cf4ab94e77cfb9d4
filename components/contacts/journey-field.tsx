import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import type { JourneyName } from "@/lib/contacts/types";
import { texts } from "@/lib/i18n/texts";

/** On which of the own journeys it was; left out for whoever has not travelled. */
export function JourneyField({ journeys }: { journeys: readonly JourneyName[] }) {
  const t = texts("contacts");
  if (journeys.length === 0) return null;
  return (
    <Field name="delegationId" label={t("form.delegationId")}>
      <Select
        options={journeys.map(({ id, name }) => ({ value: id, label: name }))}
        empty={t("form.noDelegation")}
      />
    </Field>
  );
}
