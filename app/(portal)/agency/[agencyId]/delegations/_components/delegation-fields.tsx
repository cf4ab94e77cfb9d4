import { Field } from "@/components/form/field";
import { Select, type SelectOption } from "@/components/form/select";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { Section } from "@/components/page/section";
import { texts } from "@/lib/i18n/texts";

/** Names of the fields, for labels and for the summary of errors. */
export function delegationLabels() {
  const t = texts("delegations");
  return {
    name: t("form.name"),
    market: t("form.market"),
    tradeOffice: t("form.tradeOffice"),
    programme: t("form.programme"),
    offerId: t("form.offerId"),
    startsOn: t("form.startsOn"),
    endsOn: t("form.endsOn"),
    applyUntil: t("form.applyUntil"),
    seats: t("form.seats"),
    minNewcomers: t("form.minNewcomers"),
    minExperienced: t("form.minExperienced"),
    cost: t("form.cost"),
    currency: t("form.currency"),
    subsidyPercent: t("form.subsidyPercent"),
  };
}

export type Choices = { countries: readonly SelectOption[]; offers: readonly SelectOption[] };

export function WhatFields({ choices }: { choices: Choices }) {
  const t = texts("delegations");
  const labels = delegationLabels();
  return (
    <Section title={t("form.what")} id="what">
      <div className="space-y-6">
        <Field name="name" label={labels.name} width="full" required>
          <TextInput maxLength={140} />
        </Field>
        <Field name="market" label={labels.market} required>
          <Select options={choices.countries} empty={t("form.chooseMarket")} />
        </Field>
        <Field name="tradeOffice" label={labels.tradeOffice}>
          <TextInput maxLength={140} />
        </Field>
        <Field name="offerId" label={labels.offerId}>
          <Select options={choices.offers} empty={t("form.noOffer")} />
        </Field>
        <Field name="programme" label={labels.programme} width="full">
          <TextArea rows={6} maxLength={4000} />
        </Field>
      </div>
    </Section>
  );
}

export function WhenFields() {
  const t = texts("delegations");
  const labels = delegationLabels();
  return (
    <Section title={t("form.when")} id="when">
      <div className="grid max-w-2xl items-end gap-6 sm:grid-cols-2">
        <Field name="startsOn" label={labels.startsOn} width="short" required>
          <TextInput type="date" />
        </Field>
        <Field name="endsOn" label={labels.endsOn} width="short" required>
          <TextInput type="date" />
        </Field>
        <Field name="applyUntil" label={labels.applyUntil} hint={t("form.applyUntilHint")} width="short">
          <TextInput type="date" />
        </Field>
      </div>
    </Section>
  );
}

const NUMBERS = {
  who: ["seats", "minNewcomers", "minExperienced"],
  money: ["cost", "subsidyPercent"],
} as const;

export function NumberFields({ part }: { part: keyof typeof NUMBERS }) {
  const t = texts("delegations");
  const labels = delegationLabels();
  return (
    <Section title={t(`form.${part}`)} id={part}>
      <div className="grid max-w-2xl items-end gap-6 sm:grid-cols-2">
        {NUMBERS[part].map((name) => (
          <Field key={name} name={name} label={labels[name]} width="short" required>
            <TextInput inputMode="numeric" />
          </Field>
        ))}
        {part === "money" && (
          <Field name="currency" label={labels.currency} width="short" required>
            <TextInput maxLength={3} />
          </Field>
        )}
      </div>
    </Section>
  );
}
