import type { SearchParams } from "@/components/data-table/list-params";
import { HiddenFields } from "@/components/form/hidden-fields";
import { Select } from "@/components/form/select";
import { Button } from "@/components/ui/button";
import { texts } from "@/lib/i18n/texts";

type Props = {
  choices: readonly { value: string; label: string }[];
  chosen: string;
  place: { path: string; searchParams: SearchParams };
};

/** Another survey of the agency to set beside this one; the address keeps it. */
export function ChooseEarlier({ choices, chosen, place }: Props) {
  const t = texts("campaigns");
  const kept = Object.fromEntries(
    Object.entries(place.searchParams).flatMap(([name, value]) =>
      value === undefined || name === "with" ? [] : [[name, value]],
    ),
  );
  return (
    <form action={place.path} className="flex flex-wrap items-end gap-2">
      <HiddenFields values={kept} />
      <div className="min-w-48 space-y-1">
        <label htmlFor="with" className="block text-ink-soft text-sm">
          {t("page.compare")}
        </label>
        <Select
          key={chosen}
          id="with"
          name="with"
          empty={t("page.compareNone")}
          options={choices}
          defaultValue={chosen}
        />
      </div>
      <Button type="submit">{t("page.compareShow")}</Button>
    </form>
  );
}
