import { z } from "zod";
import type { SearchParams } from "@/components/data-table/list-params";
import { PARTS, type Part, type Weights } from "@/lib/domain/pairing/types";
import { WEIGHT_FIELDS } from "@/lib/waves/schema";

const shape = z.object(WEIGHT_FIELDS);

/** What the address asks to compare: as typed, and as weights where it is whole per cent that add up to 100. */
export type AskedWeights = { typed: Readonly<Record<Part, string>>; weights: Weights | null };

/** The weights that the address asks to compare; null where it asks for none. */
export function askedWeights(asked: SearchParams): AskedWeights | null {
  if (PARTS.every((part) => asked[part] === undefined)) return null;
  const typed = Object.fromEntries(PARTS.map((part) => [part, String(asked[part] ?? "")]));
  const parsed = shape.safeParse(asked);
  const weights = parsed.success ? (parsed.data as Weights) : null;
  const sum = weights && PARTS.reduce((all, part) => all + weights[part], 0);
  return { typed: typed as Record<Part, string>, weights: sum === 100 ? weights : null };
}
