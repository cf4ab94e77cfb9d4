import { Field } from "@/components/form/field";
import { TextInput } from "@/components/form/text-input";
import { texts } from "@/lib/i18n/texts";
import { TIME_FIELDS } from "@/lib/meetings/schema";

/** Names of the fields, for the error summary. */
export const timeLabels = (): Record<string, string> => {
  const t = texts("meetings");
  return Object.fromEntries(TIME_FIELDS.map((name, index) => [name, t("form.time", { n: index + 1 })]));
};

/** Up to five times by the own clock, with the browser's own control. */
export function TimeFields({ timeZone }: { timeZone: string }) {
  const t = texts("meetings");
  const labels = timeLabels();
  return (
    <fieldset className="min-w-0 space-y-3">
      <legend className="font-semibold">{t("form.times")}</legend>
      <p className="max-w-measure text-ink-soft text-sm">{t("form.timesHint", { zone: timeZone })}</p>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        {TIME_FIELDS.map((name, index) => (
          <Field
            key={name}
            name={name}
            label={labels[name]}
            mark={index === 0 ? undefined : t("form.optional")}
            required={index === 0}
          >
            <TextInput type="datetime-local" />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
