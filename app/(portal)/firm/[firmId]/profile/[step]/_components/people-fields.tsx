import { ComboMulti } from "@/components/form/combo-multi";
import { languagesByName } from "@/lib/domain/reference/languages";
import type { FirmProfile } from "@/lib/firms/types";
import { language } from "@/lib/i18n/texts";
import { labelOf } from "../../_components/profile-facts";
import { comboWords } from "./combo-words";

/** Languages in which someone of the team can do business. */
export function PeopleFields({ firm }: { firm: FirmProfile }) {
  return (
    <ComboMulti
      name="languages"
      legend={labelOf("languages")}
      choices={languagesByName(language()).map(({ code, name }) => ({ value: code, label: name }))}
      defaultValues={firm.languages}
      words={comboWords()}
    />
  );
}
