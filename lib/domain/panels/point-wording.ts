import { indicatorOf } from "@/lib/domain/antecedents/item-keys";
import type { Instrument, Item } from "@/lib/domain/instruments/types";

/** The words in which experts judge a point: those of the published panel in its own questionnaire, else the question. */
export function pointWording({ id }: Pick<Instrument, "id">, { key, question }: Item): string {
  return (id === "antecedents" ? indicatorOf(key)?.label : undefined) ?? question;
}
