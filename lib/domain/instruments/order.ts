import { allItems } from "@/lib/domain/instruments/engine";
import type { Instrument, Item } from "@/lib/domain/instruments/types";

/** The questionnaire with its parts in another order: lowest number first, ties as they stood. */
export function withSectionOrder(instrument: Instrument, place: (id: string) => number): Instrument {
  return { ...instrument, sections: sorted(instrument.sections, ({ id }) => place(id)) };
}

/** The same for the questions of one part. */
export function withItemOrder(
  instrument: Instrument,
  sectionId: string,
  place: (key: string) => number,
): Instrument {
  return {
    ...instrument,
    sections: instrument.sections.map((section) =>
      section.id === sectionId
        ? { ...section, items: sorted(section.items, ({ key }) => place(key)) }
        : section,
    ),
  };
}

/** Items that would be asked before the answer that they depend on. */
export function askedTooEarly(instrument: Instrument): Item[] {
  const items = allItems(instrument);
  const at = new Map(items.map((item, index) => [item.key, index]));
  return items.filter((item, index) => item.when && (at.get(item.when.item) ?? index) >= index);
}

const sorted = <T>(things: readonly T[], place: (thing: T) => number): T[] =>
  things
    .map((thing, at) => ({ thing, at }))
    .toSorted((one, other) => place(one.thing) - place(other.thing) || one.at - other.at)
    .map(({ thing }) => thing);
