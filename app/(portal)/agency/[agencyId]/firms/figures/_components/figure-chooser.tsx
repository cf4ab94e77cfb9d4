import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { Button } from "@/components/ui/button";
import { latestInstrument } from "@/lib/domain/instruments/registry";
import { texts } from "@/lib/i18n/texts";
import { type FigureChoice, GROUPINGS, SCORED } from "./figure-choice";

/** Which questionnaire, by which group: a plain form, so that the choice stays in the address. */
export function FigureChooser({ choice: { of, by } }: { choice: FigureChoice }) {
  const t = texts("agency");
  return (
    <form className="flex flex-wrap items-end gap-4 print:hidden">
      <Field name="of" label={t("scores.of")} width="medium">
        <Select
          key={of}
          defaultValue={of}
          options={SCORED.map((id) => ({ value: id, label: latestInstrument(id).title }))}
        />
      </Field>
      <Field name="by" label={t("scores.by")} width="medium">
        <Select
          key={by}
          defaultValue={by}
          options={GROUPINGS.map((group) => ({ value: group, label: t(`scores.groups.${group}`) }))}
        />
      </Field>
      <Button type="submit">{t("scores.show")}</Button>
    </form>
  );
}
