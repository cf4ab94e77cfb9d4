import { JourneyField } from "@/components/contacts/journey-field";
import { PersonFields, personLabels } from "@/components/contacts/person-fields";
import { Checkbox } from "@/components/form/checkbox";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormHat } from "@/lib/action-state";
import { recordForFirmAction } from "@/lib/contacts/actions";
import type { JourneyName } from "@/lib/contacts/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import type { FirmName } from "@/lib/mentors/types";

type Props = { firms: readonly FirmName[]; journeys: readonly JourneyName[]; hat: FormHat; newKey: string };

/** Records to whom the mentor introduced one of the own firms, with the person's consent. */
export function RecordForFirm({ firms, journeys, hat, newKey }: Props) {
  const t = texts("contacts");
  return (
    <ActionForm
      {...formWords("contacts")}
      id="record"
      action={recordForFirmAction}
      hat={hat}
      idempotencyKey={newKey}
      labels={{ firmId: t("made.firm"), ...personLabels() }}
      doneMessage={t("made.saved")}
    >
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <Field name="firmId" label={t("made.firm")} required>
          <Select
            options={firms.map(({ id, name }) => ({ value: id, label: name }))}
            empty={t("made.firmEmpty")}
          />
        </Field>
        <PersonFields />
        <JourneyField journeys={journeys} />
      </div>
      <Checkbox name="consent" label={t("made.consent")} required />
      <SubmitButton label={t("form.save")} pendingLabel={t("form.saving")} />
    </ActionForm>
  );
}
