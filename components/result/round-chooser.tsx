import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ComparePage } from "@/lib/results/types";

/** Which questionnaire, and which two of its rounds: a plain form, so the choice stays in the address. */
export function RoundChooser({ page, timeZone }: { page: ComparePage; timeZone: string }) {
  const t = texts("results");
  const rounds = page.series.map((point) => ({
    value: point.assessmentId,
    label: t("comparePage.round", { n: point.round, date: formatDate(point.at, { timeZone }) }),
  }));
  const questionnaires = page.choices.map(({ key, title }) => ({ value: key, label: title }));
  const choosers = [
    { name: "of", label: t("comparePage.of"), value: page.chosen.key, options: questionnaires, least: 2 },
    {
      name: "before",
      label: t("comparePage.earlier"),
      value: page.before.assessmentId,
      options: rounds,
      least: 3,
    },
    {
      name: "after",
      label: t("comparePage.later"),
      value: page.after.assessmentId,
      options: rounds,
      least: 3,
    },
  ].filter(({ options, least }) => options.length >= least);
  if (choosers.length === 0) return null;
  const ofRounds = choosers.some(({ name }) => name === "before");
  return (
    <form className="flex flex-wrap items-end gap-4 print:hidden">
      {/* The rounds on offer are those of the questionnaire shown now. */}
      {ofRounds && questionnaires.length < 2 && <input type="hidden" name="of" value={page.chosen.key} />}
      {choosers.map(({ name, label, value, options }) => (
        <Field key={name} name={name} label={label} width="medium">
          <Select key={value} options={options} defaultValue={value} />
        </Field>
      ))}
      <Button type="submit">{t("comparePage.show")}</Button>
    </form>
  );
}
