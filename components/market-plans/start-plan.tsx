import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { Button } from "@/components/ui/button";
import { countriesByName } from "@/lib/domain/reference/countries";
import { language, texts } from "@/lib/i18n/texts";

/** Leads to the plan for any country; the address is the form's outcome, so it works without scripts. */
export function StartPlan({ base }: { base: string }) {
  const t = texts("market-plans");
  const options = countriesByName(language()).map(({ code, name }) => ({ value: code, label: name }));
  return (
    <form action={base} method="get" className="flex flex-wrap items-end gap-4">
      <Field name="country" label={t("country")}>
        <Select options={options} empty={t("choose")} />
      </Field>
      <Button type="submit" variant="quiet">
        {t("open")}
      </Button>
    </form>
  );
}
