import { JourneyField } from "@/components/contacts/journey-field";
import { PersonFields, personLabels } from "@/components/contacts/person-fields";
import { Checkbox } from "@/components/form/checkbox";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { recordIntroductionAction } from "@/lib/contacts/actions";
import type { JourneyName } from "@/lib/contacts/types";
import { formWords } from "@/lib/i18n/form-words";
import { texts } from "@/lib/i18n/texts";
import type { Meetable } from "@/lib/meetings/types";

type Props = {
  firmId: string;
  journeys: readonly JourneyName[];
  mentors: readonly Meetable[];
  idempotencyKey: string;
};

/** Records an introduction with the person's consent. */
export function RecordForm({ firmId, journeys, mentors, idempotencyKey }: Props) {
  const t = texts("contacts");
  const labels = {
    ...personLabels(),
    assignmentId: t("form.mentor"),
  };
  return (
    <ActionForm
      {...formWords("contacts")}
      id="record"
      action={recordIntroductionAction}
      hat={{ kind: "member", id: firmId }}
      hidden={{ kind: "market" }}
      idempotencyKey={idempotencyKey}
      labels={labels}
      doneMessage={t("form.saved")}
    >
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <PersonFields />
        <JourneyField journeys={journeys} />
        {mentors.length > 0 && (
          <Field name="assignmentId" label={labels.assignmentId}>
            <Select
              options={mentors.map(({ assignmentId, mentor }) => ({ value: assignmentId, label: mentor }))}
              empty={t("form.noMentor")}
            />
          </Field>
        )}
      </div>
      <Checkbox name="consent" label={t("form.consent")} required />
      <SubmitButton label={t("form.save")} pendingLabel={t("form.saving")} />
    </ActionForm>
  );
}
