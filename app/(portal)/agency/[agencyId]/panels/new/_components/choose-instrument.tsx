import { Select } from "@/components/form/select";
import { Button } from "@/components/ui/button";
import { INSTRUMENTS, latestInstrument } from "@/lib/domain/instruments/registry";
import type { Instrument } from "@/lib/domain/instruments/types";
import { texts } from "@/lib/i18n/texts";

type Props = { path: string; chosen: Instrument | null; part: string | null };

/** Which questionnaire the panel is about, and which of its parts; the address keeps both. */
export function ChooseInstrument({ path, chosen, part }: Props) {
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
          key={chosen?.id}
          id="instrument"
          name="instrument"
          options={options}
          defaultValue={chosen?.id ?? "antecedents"}
        />
      </div>
      {chosen && (
        <div className="min-w-64 space-y-1.5">
          <label htmlFor="part" className="block font-semibold">
            {t("create.part")}
          </label>
          <Select
            key={`${chosen.id} ${part}`}
            id="part"
            name="part"
            options={[
              { value: "", label: t("create.allParts") },
              ...chosen.sections.map(({ id, title }) => ({ value: id, label: title })),
            ]}
            defaultValue={part ?? ""}
          />
        </div>
      )}
      <Button type="submit" variant={chosen ? "quiet" : "primary"}>
        {t(chosen ? "create.chooseAgain" : "create.choose")}
      </Button>
    </form>
  );
}
