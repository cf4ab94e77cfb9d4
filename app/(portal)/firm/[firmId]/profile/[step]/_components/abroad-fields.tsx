import { ComboMulti } from "@/components/form/combo-multi";
import { Field } from "@/components/form/field";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { countriesByName } from "@/lib/domain/reference/countries";
import type { FirmProfile } from "@/lib/firms/types";
import { language, texts } from "@/lib/i18n/texts";
import { labelOf } from "../../_components/profile-facts";
import { comboWords } from "./combo-words";

/** How much is sold abroad, where the firm would like to go, and what it wants there. */
export function AbroadFields({ firm }: { firm: FirmProfile }) {
  const t = texts("firms");
  return (
    <>
      <Field
        name="foreignSalesShare"
        label={labelOf("foreignSalesShare")}
        mark={t("profile.optional")}
        hint={t("profile.hints.foreignSalesShare")}
        width="short"
      >
        <TextInput defaultValue={firm.foreignSalesShare ?? ""} inputMode="numeric" maxLength={3} />
      </Field>
      <ComboMulti
        name="targetMarkets"
        legend={labelOf("targetMarkets")}
        mark={t("profile.optional")}
        hint={t("profile.hints.targetMarkets")}
        choices={countriesByName(language()).map(({ code, name }) => ({ value: code, label: name }))}
        defaultValues={firm.targetMarkets}
        words={comboWords()}
      />
      <Field name="goals" label={labelOf("goals")} hint={t("profile.hints.goals")} width="full">
        <TextArea defaultValue={firm.goals} maxLength={2000} />
      </Field>
    </>
  );
}
