import { ComboMulti } from "@/components/form/combo-multi";
import { Field } from "@/components/form/field";
import { TextArea } from "@/components/form/text-area";
import { HS_CHAPTERS } from "@/lib/domain/reference/hs-chapters";
import type { FirmProfile } from "@/lib/firms/types";
import { texts } from "@/lib/i18n/texts";
import { labelOf } from "../../_components/profile-facts";
import { comboWords } from "./combo-words";

/** What the firm sells, in its own words and as chapters of goods. */
export function ProductsFields({ firm }: { firm: FirmProfile }) {
  const t = texts("firms");
  return (
    <>
      <Field name="products" label={labelOf("products")} hint={t("profile.hints.products")} width="full">
        <TextArea defaultValue={firm.products} maxLength={2000} />
      </Field>
      <ComboMulti
        name="hsChapters"
        legend={labelOf("hsChapters")}
        mark={t("profile.optional")}
        hint={t("profile.hints.hsChapters")}
        choices={HS_CHAPTERS.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
        defaultValues={firm.hsChapters}
        words={comboWords()}
      />
    </>
  );
}
