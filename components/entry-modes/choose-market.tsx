import { Select } from "@/components/form/select";
import { Button } from "@/components/ui/button";
import { countriesByName } from "@/lib/domain/reference/countries";
import { language, texts } from "@/lib/i18n/texts";

/** Any country as a target market; asks by address, so it works without scripts. */
export function ChooseMarket({ path }: { path: string }) {
  const t = texts("entry-modes");
  return (
    <form method="get" action={path} className="flex flex-wrap items-end gap-3 print:hidden">
      <div className="w-full max-w-xs">
        <label htmlFor="country" className="mb-1 block text-sm">
          {t("markets.otherLabel")}
        </label>
        <Select
          id="country"
          name="country"
          required
          empty={t("markets.choose")}
          options={countriesByName(language()).map(({ code, name }) => ({ value: code, label: name }))}
        />
      </div>
      <Button type="submit">{t("markets.otherButton")}</Button>
    </form>
  );
}
