import { Checkbox } from "@/components/form/checkbox";
import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { recordIntroductionAction } from "@/lib/contacts/actions";
import type { OfferedDelegation } from "@/lib/delegations/types";
import { INTRODUCTION_KINDS, INTRODUCTION_PLACES } from "@/lib/domain/contact-terms";
import { countriesByName } from "@/lib/domain/reference/countries";
import { formWords } from "@/lib/i18n/form-words";
import { language, texts } from "@/lib/i18n/texts";
import type { Meetable } from "@/lib/meetings/types";

type Props = {
  firmId: string;
  journeys: readonly OfferedDelegation[];
  mentors: readonly Meetable[];
  idempotencyKey: string;
};

/** Records an introduction with the person's consent. */
export function RecordForm({ firmId, journeys, mentors, idempotencyKey }: Props) {
  const t = texts("contacts");
  const labels = {
    kind: t("form.kind"),
    personName: t("form.personName"),
    personRole: t("form.personRole"),
    organisation: t("form.organisation"),
    country: t("form.country"),
    place: t("form.place"),
    introducedOn: t("form.introducedOn"),
    delegationId: t("form.delegationId"),
    assignmentId: t("form.mentor"),
  };
  const countries = countriesByName(language()).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <ActionForm
      {...formWords("contacts")}
      id="record"
      action={recordIntroductionAction}
      hat={{ kind: "member", id: firmId }}
      idempotencyKey={idempotencyKey}
      labels={labels}
      doneMessage={t("form.saved")}
    >
      <div className="grid items-end gap-6 sm:grid-cols-2">
        <Field name="kind" label={labels.kind}>
          <Select options={INTRODUCTION_KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))} />
        </Field>
        <Field name="place" label={labels.place}>
          <Select options={INTRODUCTION_PLACES.map((one) => ({ value: one, label: t(`places.${one}`) }))} />
        </Field>
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
        <Field name="introducedOn" label={labels.introducedOn} required>
          <TextInput type="date" />
        </Field>
        {journeys.length > 0 && (
          <Field name="delegationId" label={labels.delegationId}>
            <Select
              options={journeys.map(({ id, name }) => ({ value: id, label: name }))}
              empty={t("form.noDelegation")}
            />
          </Field>
        )}
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
