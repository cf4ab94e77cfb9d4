import { CheckboxGroup } from "@/components/form/checkbox-group";
import { RadioList } from "@/components/form/radio-list";
import { texts } from "@/lib/i18n/texts";
import type { Companion } from "@/lib/itineraries/types";

/** For the whole group, or for some of it. */
export function AudienceFields({ group, legend }: { group: readonly Companion[]; legend: string }) {
  const t = texts("itineraries");
  return (
    <>
      <RadioList
        name="audience"
        legend={legend}
        choices={[
          { value: "all", label: t("entry.all") },
          ...(group.length > 0 ? [{ value: "chosen", label: t("entry.chosen") }] : []),
        ]}
      />
      {group.length > 0 && (
        <CheckboxGroup
          name="seats"
          legend={t("entry.seats")}
          choices={group.map(({ seatId, name }) => ({ value: seatId, label: name }))}
          dense
        />
      )}
    </>
  );
}
