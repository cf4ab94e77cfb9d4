import { divisionsOf, NACE_SECTIONS } from "@/lib/domain/reference/nace";
import type { FirmProfile } from "@/lib/firms/types";
import { texts } from "@/lib/i18n/texts";
import { labelOf } from "../../_components/profile-facts";
import { IndustryFields } from "./industry-fields";

/** Section, then division; both may stay open. */
export function IndustryStep({ firm }: { firm: FirmProfile }) {
  return (
    <IndustryFields
      words={{
        section: labelOf("naceSection"),
        division: labelOf("naceDivision"),
        notSure: texts("firms")("profile.notSureOption"),
      }}
      section={firm.naceSection ?? ""}
      division={firm.naceDivision ?? ""}
      sections={NACE_SECTIONS.map(({ code, name }) => ({
        code,
        name,
        divisions: divisionsOf(code).map((division) => ({ value: division.code, label: division.name })),
      }))}
    />
  );
}
