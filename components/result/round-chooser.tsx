import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { ComparePage } from "@/lib/results/types";

/** Which two rounds to set side by side: a plain form, so the choice stays in the address. */
export function RoundChooser({ page, timeZone }: { page: ComparePage; timeZone: string }) {
  const t = texts("results");
  if (page.series.length < 3) return null;
  const options = page.series.map((point) => ({
    value: point.assessmentId,
    label: t("comparePage.round", { n: point.round, date: formatDate(point.at, { timeZone }) }),
  }));
  const choosers = [
    { name: "before", label: t("comparePage.earlier"), value: page.before.assessmentId },
    { name: "after", label: t("comparePage.later"), value: page.after.assessmentId },
  ];
  return (
    <form className="flex flex-wrap items-end gap-4 print:hidden">
      {choosers.map(({ name, label, value }) => (
        <Field key={name} name={name} label={label} width="medium">
          <Select key={value} options={options} defaultValue={value} />
        </Field>
      ))}
      <Button type="submit">{t("comparePage.show")}</Button>
    </form>
  );
}
