import { z } from "zod";
import type { SearchParams } from "@/components/data-table/list-params";
import { PARTS, type Weights } from "@/lib/domain/pairing/types";
import { WEIGHT_FIELDS } from "@/lib/waves/schema";

const shape = z.object(WEIGHT_FIELDS);

/** The weights that the address asks to compare; null where it asks for none, or for what does not add up. */
export function askedWeights(asked: SearchParams): Weights | null {
  const parsed = shape.safeParse(asked);
  if (!parsed.success) return null;
  const weights = parsed.data as Weights;
  return PARTS.reduce((sum, part) => sum + weights[part], 0) === 100 ? weights : null;
}
