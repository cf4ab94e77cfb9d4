import { Select } from "@/components/form/select";
import { Button } from "@/components/ui/button";
import { INSTRUMENTS, latestInstrument } from "@/lib/domain/instruments/registry";
import { texts } from "@/lib/i18n/texts";

/** Which questionnaire the panel is about; the address keeps it. */
export function ChooseInstrument({ path, chosen }: { path: string; chosen: string | undefined }) {
  const t = texts("panels");
  const options = [...new Set(INSTRUMENTS.map(({ id }) => id))].map((id) => ({
    value: id,
    label: latestInstrument(id).title,
  }));
  return (
    <form action={path} className="flex flex-wrap items-end gap-3">
      <div className="min-w-64 space-y-1.5">
        <label htmlFor="instrument" className="block font-semibold">
          {t("create.instrument")}
        </label>
        <Select
          key={chosen}
          id="instrument"
          name="instrument"
          options={options}
          defaultValue={chosen ?? "antecedents"}
        />
      </div>
      <Button type="submit" variant={chosen ? "quiet" : "primary"}>
        {t("create.choose")}
      </Button>
    </form>
  );
}
