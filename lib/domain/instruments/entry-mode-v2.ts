import { ENTRY_MODE_V1 } from "@/lib/domain/instruments/entry-mode-v1";
import { factorSource } from "@/lib/domain/instruments/factors/named-by";
import type { Instrument, Item } from "@/lib/domain/instruments/types";

/** Sentences that said more than the source does, by the key of their question. */
const WHY: Readonly<Record<string, string>> = {
  "factor.internal.ambidexterity":
    "A new market demands both at once. Smaller firms gain less from doing both, and pay more where it goes wrong.",
  "factor.internal.owners-view":
    "How owners see chances abroad is one of the points to weigh before going early. Not every firm should go.",
  "factor.market.geopolitical-risk":
    "For firms that widen their horizons such risk raises costs and ends the search for new markets.",
};

const exact = (item: Item): Item =>
  item.key.startsWith("factor.")
    ? { ...item, why: WHY[item.key] ?? item.why, source: factorSource(item.key) }
    : item;

/** Version 1 with the same questions and levels: says exactly which factors the source names and which the portal made of them. */
export const ENTRY_MODE_V2: Instrument = {
  ...ENTRY_MODE_V1,
  version: 2,
  caveat:
    "Most factors are named by a published source, Ilkevich 2025. Some the portal made out of a part of what is named there: money for a slow start, gathering of knowledge, demand, closeness, sales in shops, partners, freedom to own, protection, sanctions and licences, payment. How much each one counts for each way into a market is the portal's own judgement, not a finding.",
  sections: ENTRY_MODE_V1.sections.map((section) => ({ ...section, items: section.items.map(exact) })),
};
