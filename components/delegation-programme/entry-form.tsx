import { Field } from "@/components/form/field";
import { ActionForm } from "@/components/form/form";
import type { FormValues } from "@/components/form/form-context";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import type { FormAction } from "@/lib/action-state";
import { ENTRY_KINDS } from "@/lib/domain/itinerary";
import { formWords } from "@/lib/i18n/form-words";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { Companion } from "@/lib/itineraries/types";
import { AudienceFields } from "./audience-fields";

type Props = {
  agencyId: string;
  action: FormAction;
  hidden: Record<string, string>;
  values: FormValues;
  /** The days of the visit. */
  days: readonly string[];
  group: readonly Companion[];
  idempotencyKey?: string;
};

const LINES = ["organisation", "personName", "personRole", "place"] as const;
const LONGEST = { organisation: 140, personName: 120, personRole: 120, place: 200 };

/** One entry of the programme: what, when, for whom, with whom. */
export function EntryForm({ agencyId, days, group, ...form }: Props) {
  const t = texts("itineraries");
  const names = ["kind", "title", "date", "from", "to", "audience", "seats", "wanted", ...LINES] as const;
  const labels = Object.fromEntries(names.map((name) => [name, t(`entry.${name}`)]));
  return (
    <ActionForm
      {...formWords("itineraries")}
      {...form}
      id="entry"
      hat={{ kind: "admin", id: agencyId }}
      labels={labels}
    >
      <div className="grid items-end gap-6 sm:grid-cols-3">
        <Field name="date" label={t("entry.date")} required>
          <Select
            options={days.map((day) => ({ value: day, label: formatDate(day, { timeZone: "UTC" }) }))}
          />
        </Field>
        <Field name="from" label={t("entry.from")} required>
          <TextInput type="time" />
        </Field>
        <Field name="to" label={t("entry.to")} required>
          <TextInput type="time" />
        </Field>
      </div>
      <Field name="kind" label={t("entry.kind")} required>
        <Select options={ENTRY_KINDS.map((one) => ({ value: one, label: t(`programme.kinds.${one}`) }))} />
      </Field>
      <Field name="title" label={t("entry.title")} hint={t("entry.titleHint")} width="full" required>
        <TextInput maxLength={140} />
      </Field>
      <AudienceFields group={group} legend={t("entry.audience")} />
      <div className="grid items-end gap-6 sm:grid-cols-2">
        {LINES.map((name) => (
          <Field key={name} name={name} label={t(`entry.${name}`)} mark={t("optional")}>
            <TextInput maxLength={LONGEST[name]} />
          </Field>
        ))}
      </div>
      <Field name="wanted" label={t("entry.wanted")} mark={t("optional")} width="full">
        <TextArea rows={2} maxLength={1_000} />
      </Field>
      <SubmitButton label={t("entry.save")} pendingLabel={t("saving")} />
    </ActionForm>
  );
}
