import { Field } from "@/components/form/field";
import { RadioList } from "@/components/form/radio-list";
import { Select, type SelectOption } from "@/components/form/select";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import { OFFER_KINDS } from "@/lib/domain/vocabulary";
import { texts } from "@/lib/i18n/texts";
import { offerFieldLabels } from "./offer-labels";

/** Kind, title and texts. */
export function WhatFields() {
  const t = texts("offers");
  const labels = offerFieldLabels();
  return (
    <Section title={t("edit.what")} id="what">
      <div className="space-y-6">
        <RadioList
          name="kind"
          legend={labels.kind}
          choices={OFFER_KINDS.map((one) => ({ value: one, label: t(`kinds.${one}`) }))}
        />
        <Field name="title" label={labels.title} width="full" required>
          <TextInput maxLength={140} />
        </Field>
        <Field name="summary" label={labels.summary} hint={t("edit.hints.summary")} width="full">
          <TextArea rows={2} maxLength={300} />
        </Field>
        <Field name="body" label={labels.body} hint={t("edit.hints.body")} width="full">
          <TextArea rows={10} maxLength={6000} />
        </Field>
        <Field name="provider" label={labels.provider}>
          <TextInput maxLength={140} />
        </Field>
        <Field name="website" label={labels.website} hint={t("edit.hints.website")}>
          <TextInput type="url" maxLength={300} />
        </Field>
      </div>
    </Section>
  );
}

type Choices = { countries: readonly SelectOption[]; timeZones: readonly SelectOption[] };

/** Days, deadline and place. */
export function WhenFields({ choices }: { choices: Choices }) {
  const t = texts("offers");
  const labels = offerFieldLabels();
  return (
    <Section title={t("edit.when")} id="when">
      <div className="grid max-w-2xl items-end gap-6 sm:grid-cols-2">
        <Field name="startsOn" label={labels.startsOn} width="short">
          <TextInput type="date" />
        </Field>
        <Field name="endsOn" label={labels.endsOn} width="short">
          <TextInput type="date" />
        </Field>
        <Field name="deadlineDate" label={labels.deadlineDate} width="short">
          <TextInput type="date" />
        </Field>
        <Field
          name="deadlineTime"
          label={labels.deadlineTime}
          hint={t("edit.hints.deadlineTime")}
          width="short"
        >
          <TextInput type="time" />
        </Field>
        <div className="sm:col-span-2">
          <Field name="timeZone" label={labels.timeZone}>
            <Select options={choices.timeZones} />
          </Field>
        </div>
        <Field name="place" label={labels.place} hint={t("edit.hints.place")}>
          <TextInput maxLength={140} />
        </Field>
        <Field name="country" label={labels.country}>
          <Select options={choices.countries} empty={t("edit.hints.noCountry")} />
        </Field>
      </div>
    </Section>
  );
}
