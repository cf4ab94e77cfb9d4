import { Field } from "@/components/form/field";
import { Select } from "@/components/form/select";
import { Button } from "@/components/ui/button";
import { formatDate } from "@/lib/i18n/formats";
import { texts } from "@/lib/i18n/texts";
import type { PublishedVersion } from "@/lib/instruments/types";
import type { RescoredPage } from "@/lib/results/types";
import { publishedName } from "./published-name";

/** Under which version: a plain form, so that the choice stays in the address. */
export function UnderChooser({ page, timeZone }: { page: RescoredPage; timeZone: string }) {
  const t = texts("questionnaires");
  const chosen = String(page.preview?.under.version.version ?? "");
  const options = page.choices.map((one) => ({
    value: String(one.version),
    label: labelOf(one, page.before.version.version, timeZone),
  }));
  if (options.length < 2) return null;
  return (
    <form className="flex flex-wrap items-end gap-4 print:hidden">
      <Field name="under" label={t("rescore.choose")} width="medium">
        <Select key={chosen} options={options} defaultValue={chosen} />
      </Field>
      <Button type="submit">{t("rescore.show")}</Button>
    </form>
  );
}

function labelOf(one: PublishedVersion, answered: number, timeZone: string): string {
  const t = texts("questionnaires");
  const name =
    one.edition === null
      ? publishedName(one)
      : t("rescore.editionOf", { n: one.edition, day: formatDate(one.publishedAt, { timeZone }) });
  const said = name.charAt(0).toLocaleUpperCase() + name.slice(1);
  return one.version === answered ? t("rescore.answered", { version: said }) : said;
}
