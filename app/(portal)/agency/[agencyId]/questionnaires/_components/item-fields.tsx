import type { ReactNode } from "react";
import { Field } from "@/components/form/field";
import { TextInput } from "@/components/form/text-input";
import type { Item } from "@/lib/domain/instruments/types";
import { texts } from "@/lib/i18n/texts";

type Props = {
  item: Item;
  place: number;
  /** The question whose answer decides whether this one is asked. */
  parent: string | null;
  children: ReactNode;
};

/** One question of a part with its texts, folded until somebody wants to write. */
export function ItemFields({ item, place, parent, children }: Props) {
  const t = texts("questionnaires");
  return (
    <fieldset className="min-w-0 space-y-5 border-line border-t pt-5">
      <legend className="float-start mb-3 w-full max-w-measure font-semibold text-lg">
        {place}. {item.question}
      </legend>
      <div className="clear-both space-y-5">
        {parent && (
          <p className="max-w-measure text-ink-soft text-sm">{t("edit.when", { question: parent })}</p>
        )}
        <Field
          name={`${item.key}:place`}
          label={t("edit.place")}
          hint={t("edit.placeHint")}
          width="short"
          required
        >
          <TextInput inputMode="numeric" defaultValue={String(place)} maxLength={3} />
        </Field>
        {children}
      </div>
    </fieldset>
  );
}
